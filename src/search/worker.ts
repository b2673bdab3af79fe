import type {ShelfPlace, Shelves} from "../model/shelves.js";
import type {VolumeEntry} from "../model/search-bundle.js";
import {openBlobs} from "../store/blobs.js";
import type {Unit} from "../store/manifest.js";
import {openShelves} from "../store/shelves.js";
import {writeFiles} from "../store/site-folder.js";
import {inSite} from "./in-site.js";
import type {SearchColumns} from "./catalogue.js";
import {indexShard, readShard, writeShard, type IndexedShard} from "./shard.js";
import {stayingFiles, type ShardStates, type StayingFile} from "./staying.js";
import {textFile} from "./texts.js";
import {volumeFiles} from "./volume.js";
import type {IndexedRecord} from "./word-row.js";

/** A shard to be indexed and kept under a name in a folder: the ids and titles of its articles, and where their texts stand. */
export type ShardTask = {
  readonly name: string;
  readonly folder: string;
  readonly articles: readonly (Pick<IndexedRecord, "id" | "title"> & {readonly shelf: string})[];
};

/** Texts of results to be written into the folder of a site, by where they stand. */
export type TextsTask = {readonly folder: string; readonly portable: boolean; readonly shelves: readonly string[]};

/**
 * A volume to be written into the folder of a site, but for files that are `published` as they are: `indexed` are the names under
 * which its shards are kept in `kept`, `columns` those of each shard as JSON, which goes from process to process faster than what it says.
 */
export type VolumeTask = {
  readonly volume: VolumeEntry;
  readonly columns: readonly string[];
  readonly indexed: readonly string[];
  /** Where it is known, what its shards were when the published files were written. */
  readonly former?: readonly string[];
  readonly kept: string;
  readonly folder: string;
  readonly portable: boolean;
  readonly published: Unit["files"];
};

/** A task for a process of its own. */
export type Elsewhere<Task> = Task & {readonly place: ShelfPlace};

/** Indexes a shard and keeps it. */
export async function keepShard({name, folder, articles}: ShardTask, shelves: Pick<Shelves, "text">): Promise<void> {
  const records = articles.map(({id, title, shelf}) => ({id, title, text: shelves.text(shelf)}));
  await openBlobs(folder).set(name, writeShard(indexShard(records)));
}

/** Writes texts; the files of each. */
export function writeTexts({folder, portable, shelves: asked}: TextsTask, shelves: Pick<Shelves, "facts" | "text">): readonly Unit["files"][] {
  return asked.map((shelf) => writeFiles(inSite([textFile(shelves.facts(shelf), shelves.text(shelf))], portable), folder));
}

/** Binds shards to a volume; its files, or `null` where a shard is not kept whole. */
export async function bindVolume({volume, columns, indexed, former, kept, folder, portable, published}: VolumeTask): Promise<Unit["files"] | null> {
  const shards = await shardsKept(indexed, kept);
  if (!shards) return null;
  const states = await statesOf(shards, indexed, former, kept);
  const staying = states ? stayingFiles(volume, states, published, portable) : new Map<number, StayingFile>();
  const articles = columns.map((ofShard) => JSON.parse(ofShard) as SearchColumns);
  const files = inSite(volumeFiles(volume, articles, shards, staying), portable);
  return {...Object.fromEntries([...staying.values()].map(({path, fingerprint}) => [path, fingerprint])), ...writeFiles(files, folder, published)};
}

/** Shards that are kept under names; `null` where one is not there, or not whole. */
async function shardsKept(names: readonly string[], kept: string): Promise<readonly IndexedShard[] | null> {
  const found = await Promise.all(names.map((name) => openBlobs(kept).get(name)));
  return found.includes(undefined) ? null : found.flatMap((bytes) => (bytes ? [readShard(bytes)] : []));
}

/** The shards beside what they were; `null` where that is not known. */
async function statesOf(shards: readonly IndexedShard[], names: readonly string[], former: VolumeTask["former"], kept: string): Promise<readonly ShardStates[] | null> {
  if (former?.length !== names.length) return null;
  const changed = former.flatMap((name, nth) => (name === names[nth] ? [] : [nth]));
  const before = await shardsKept(changed.map((nth) => former[nth] ?? ""), kept);
  return before && shards.map((now, nth) => {
    const known = before[changed.indexOf(nth)];
    return known ? {now, before: known} : {now};
  });
}

let known: {readonly key: string; readonly shelves: Shelves} | undefined;

/** Opens shelves once. */
function shelvesAt(place: ShelfPlace): Shelves {
  const key = JSON.stringify(place);
  if (known?.key !== key) known = {key, shelves: openShelves(place)};
  return known.shelves;
}

/** What a process does that indexes shards. */
export function keepShardElsewhere({place, ...task}: Elsewhere<ShardTask>): Promise<void> {
  return keepShard(task, shelvesAt(place));
}

/** What a process does that writes texts. */
export function writeTextsElsewhere({place, ...task}: Elsewhere<TextsTask>): readonly Unit["files"][] {
  return writeTexts(task, shelvesAt(place));
}
