import type {ShelfPlace, Shelves} from "../model/shelves.js";
import {openBlobs} from "../store/blobs.js";
import {openShelves} from "../store/shelves.js";
import {indexShard, writeShard, type IndexedRecord} from "./shard.js";

/** A shard to be indexed and kept under a name in a folder: the ids and titles of its articles, and where their texts stand. */
export type ShardTask = {
  readonly name: string;
  readonly folder: string;
  readonly articles: readonly (Pick<IndexedRecord, "id" | "title"> & {readonly shelf: string})[];
};

/** A task for a process of its own. */
export type ShardTaskElsewhere = ShardTask & {readonly place: ShelfPlace};

/** Indexes a shard and keeps it. */
export async function keepShard({name, folder, articles}: ShardTask, shelves: Pick<Shelves, "text">): Promise<void> {
  const records = articles.map(({id, title, shelf}) => ({id, title, text: shelves.text(shelf)}));
  await openBlobs(folder).set(name, writeShard(indexShard(records)));
}

let known: {readonly key: string; readonly shelves: Shelves} | undefined;

/** What a process does that indexes shards; it opens shelves once. */
export default function keepShardElsewhere({place, ...task}: ShardTaskElsewhere): Promise<void> {
  const key = JSON.stringify(place);
  if (known?.key !== key) known = {key, shelves: openShelves(place)};
  return keepShard(task, known.shelves);
}
