import type {MergedArticles} from "../model/archive.js";
import {openIndexers, type BegunIndexers, type Indexers} from "../search/indexers.js";
import {versionOfPart} from "../store/code-version.js";
import type {Manifest} from "../store/manifest.js";
import {loadOf, missingShards, namedVolumes, type NamedShard, type NamedVolume, type VolumeOptions} from "./volumes.js";

const sources = ["src/search", "src/text", "src/model/search-bundle.ts", "package-lock.json"];

/** The volumes of an archive while their shards are being indexed. */
export type Indexing = {
  /** The version of the code that indexes. */
  readonly version: string;
  readonly volumes: readonly NamedVolume[];
  readonly indexers: Indexers;
  /** Shards that were neither published nor kept, by their hashes, until they are kept. */
  readonly begun: ReadonlyMap<string, Promise<void>>;
};

/**
 * Begins to index what is new of an archive, whose order is kept: only shards whose words changed. Needs its articles and nothing of
 * what they are to each other. Processes that were begun for it are used, and left to whoever began them.
 */
export async function beginIndexing(
  {articles, shelves}: MergedArticles,
  options: VolumeOptions,
  before: Manifest,
  processes?: BegunIndexers,
): Promise<Indexing> {
  const version = await versionOfPart(sources);
  const volumes = namedVolumes(articles, version, options);
  const missing = await missingShards(volumes, options, before);
  const indexers = await openIndexers(shelves, options.jobs, loadOf(missing), processes);
  const begun = new Map(missing.map((shard) => [shard.hash, indexShard(shard, indexers, options)]));
  // whoever binds them hears of trouble
  for (const shard of begun.values()) shard.catch(() => undefined);
  return {version, volumes, indexers, begun};
}

/** Indexes a shard, and keeps it under its hash. */
export function indexShard({hash, articles}: NamedShard, indexers: Indexers, {kept}: Pick<VolumeOptions, "kept">): Promise<void> {
  return indexers.index({name: hash, folder: kept, articles: articles.map(({id, title, shelf}) => ({id, title, shelf}))});
}
