import type {ArticleRecord} from "../model/article.js";
import type {Country} from "../model/country.js";
import {archiveFile, shardEntry} from "../search/archive.js";
import {searchRecordOf, type SearchRecord} from "../search/catalogue.js";
import {engineFiles} from "../search/engine.js";
import {createIndexers, type Indexers} from "../search/indexers.js";
import {shardsOf, type Shard, type ShardLimits} from "../search/shards.js";
import type {SearchFile} from "../search/shard.js";
import {textFile} from "../search/texts.js";
import {inSite, writeSearchFiles} from "../search/write.js";
import {hashOf, hashOfFiles} from "../store/hash.js";
import type {Manifest} from "../store/manifest.js";
import {makeUnit, ready, type Making} from "./making.js";

const code = ["src/search", "src/text", "src/model/search-bundle.ts", "package-lock.json"];

export type SearchOptions = {
  readonly portable: boolean;
  /** Shards indexed side by side. */
  readonly jobs: number;
  /** What a shard may hold, when not as much as is good for a reader. */
  readonly limits?: ShardLimits;
};

/** Makes the search of an archive, whose order is kept: only shards whose articles changed are indexed again. */
export async function makeSearch(
  records: readonly ArticleRecord[],
  countries: readonly Country[],
  {portable, jobs, limits}: SearchOptions,
  before: Manifest,
  folder: string,
): Promise<Manifest["units"]> {
  const version = hashOf(JSON.stringify([await hashOfFiles(code), portable]));
  const engine = `engine-${version.slice(0, 10)}`;
  const shards = shardsOf(records, limits).map((shard) => named(shard, version));
  const stale = shards.filter(({unit, hash}) => before.units[unit]?.hash !== hash);
  const indexers = createIndexers(jobs, stale.length);
  const makings = [
    {name: "search engine", hash: version, make: async (site: string) => writeSearchFiles(await engineFiles(engine), site, portable)},
    ...shards.map((shard) => shardMaking(shard, indexers, portable)),
    ...records.map((record) => fileMaking(`search text ${record.id}`, textFile(record), portable)),
    fileMaking("search archive", archiveFile(records, shards.map(({path, records: own}) => shardEntry(path, own)), engine, countries), portable),
  ];
  try {
    return Object.assign({}, ...(await Promise.all(makings.map((making) => makeUnit(making, before, folder))))) as Manifest["units"];
  } finally {
    await indexers.close();
  }
}

type NamedShard = {readonly unit: string; readonly hash: string; readonly path: string; readonly records: readonly SearchRecord[]};

/** The folder of a shard is called after its first day and all that it is made from. */
function named({key, records}: Shard<ArticleRecord>, version: string): NamedShard {
  const own = records.map(searchRecordOf);
  const hash = hashOf(JSON.stringify([version, own]));
  const day = records.find((record) => record.day !== null)?.day ?? "undated";
  return {unit: `search shard ${key}`, hash, path: `${day}.${hash.slice(0, 10)}`, records: own};
}

function shardMaking({unit, hash, path, records}: NamedShard, indexers: Indexers, portable: boolean): Making {
  return {name: unit, hash, make: (site) => indexers.write({name: path, records, site, portable})};
}

function fileMaking(name: string, file: SearchFile, portable: boolean): Making {
  const {path, content} = inSite(file, portable);
  return ready(name, {[path]: content});
}
