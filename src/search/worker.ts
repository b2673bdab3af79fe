import type {ShelfPlace, Shelves} from "../model/shelves.js";
import type {VolumeEntry} from "../model/search-bundle.js";
import {openBlobs} from "../store/blobs.js";
import type {Unit} from "../store/manifest.js";
import {openShelves} from "../store/shelves.js";
import {writeFiles} from "../store/site-folder.js";
import {inSite} from "./in-site.js";
import type {SearchRecord} from "./catalogue.js";
import {indexShard, readShard, writeShard} from "./shard.js";
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
 * which its shards are kept in `kept`, `records` those of each shard as JSON, which goes from process to process faster than what it says.
 */
export type VolumeTask = {
  readonly volume: VolumeEntry;
  readonly records: readonly string[];
  readonly indexed: readonly string[];
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
export async function bindVolume({volume, records, indexed, kept, folder, portable, published}: VolumeTask): Promise<Unit["files"] | null> {
  const shards = await Promise.all(indexed.map((name) => openBlobs(kept).get(name)));
  if (shards.includes(undefined)) return null;
  const articles = records.flatMap((shard) => JSON.parse(shard) as readonly SearchRecord[]);
  const files = volumeFiles(volume, articles, shards.flatMap((bytes) => (bytes ? [readShard(bytes)] : [])));
  return writeFiles(inSite(files, portable), folder, published);
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
