import {binsOf} from "../archive/bins.js";
import type {Archive} from "../model/archive.js";
import type {Country} from "../model/country.js";
import {archiveFile} from "../search/archive.js";
import {inSite} from "../search/in-site.js";
import type {Indexers} from "../search/indexers.js";
import {volumeEntry} from "../search/volume.js";
import {hashOf} from "../store/hash.js";
import {versionOfCode} from "../store/code-version.js";
import type {Manifest, Unit} from "../store/manifest.js";
import type {SiteFile} from "../store/site-folder.js";
import {allOf, makeUnits, ready} from "./making.js";
import {makeVolumes} from "./binding.js";
import {beginIndexing, type Indexing} from "./indexing.js";
import type {VolumeOptions} from "./volumes.js";

export type SearchOptions = VolumeOptions & {
  /** What was begun before the archive was put together. */
  readonly begun?: Indexing | undefined;
};

/** The search of a site while it is made. */
export type Searching = {
  /** Ends when all of it is there. */
  end(): Promise<Manifest["units"]>;
};

/** Makes the search of an archive, whose order is kept; see `beginSearch`. */
export async function makeSearch(...how: Parameters<typeof beginSearch>): Promise<Manifest["units"]> {
  return (await beginSearch(...how)).end();
}

/**
 * Begins to make the search of an archive, whose order is kept: other processes have their tasks when it is resolved, so that
 * they work while this one is busy. Only shards whose words changed are indexed again; a volume is bound anew from its
 * shards when anything of its articles changed.
 */
export async function beginSearch(
  {articles, shelves}: Pick<Archive, "articles" | "shelves">,
  countries: readonly Country[],
  options: SearchOptions,
  before: Manifest,
  folder: string,
): Promise<Searching> {
  const {portable, begun} = options;
  const indexing = begun ?? (await beginIndexing({articles, shelves}, options, before));
  const {version, volumes, indexers} = indexing;
  const engine = `engine-${version.slice(0, 10)}`;
  const binding = makeVolumes(indexing, options, before, folder);
  const texts = makeTexts(articles, indexers, portable, before, folder);
  const archive = archiveFile(articles, volumes.map(volumeEntry), engine, countries);
  const others = makeUnits([
    {name: "search engine", hash: hashOf(`${version} ${portable}`), files: () => filesOfEngine(engine, portable)},
    ready("search archive", Object.fromEntries(inSite([archive], portable).map(({path, content}) => [path, content]))),
  ], before, folder);
  const made = allOf([binding, texts, others]).finally(() => indexers.close());
  // whoever ends it hears of it
  made.catch(() => undefined);
  return {end: async () => Object.assign({}, ...(await made)) as Manifest["units"]};
}

/** Loads what makes the engine only where it is made: Pagefind and a compiler. */
async function filesOfEngine(engine: string, portable: boolean): Promise<readonly SiteFile[]> {
  const {engineFiles} = await import("../search/engine.js");
  return inSite(await engineFiles(engine), portable);
}

/** Texts that are written at a time. */
const batchSize = 500;

/** The texts of results, each made from what stands on the article's shelf; those of articles whose ids begin alike are one unit. */
async function makeTexts(articles: Archive["articles"], indexers: Indexers, portable: boolean, before: Manifest, folder: string): Promise<Manifest["units"]> {
  const version = hashOf(JSON.stringify([await versionOfCode(), portable])).slice(0, 16);
  const named = [...binsOf(articles)].map(([bin, members]) => {
    const shelves = members.map(({shelf}) => shelf);
    return {name: `search texts ${bin}`, hash: hashOf([version, ...shelves].join("\n")), shelves};
  });
  const stale = named.filter(({name, hash}) => before.units[name]?.hash !== hash).flatMap(({shelves}) => shelves);
  const batches = Array.from({length: Math.ceil(stale.length / batchSize)}, (_, nth) => stale.slice(nth * batchSize, (nth + 1) * batchSize));
  const written = await allOf(batches.map((batch) => indexers.write({folder, portable, shelves: batch})));
  const made = new Map(written.flat().map((files, nth) => [stale[nth], files]));
  return Object.fromEntries(named.map(({name, hash, shelves}) => {
    const known = before.units[name];
    return [name, known?.hash === hash ? known : {hash, files: Object.assign({}, ...shelves.map((shelf) => made.get(shelf))) as Unit["files"]}];
  }));
}
