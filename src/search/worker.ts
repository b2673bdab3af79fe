import {openBlobs} from "../store/blobs.js";
import {indexShard, writeShard, type IndexedRecord} from "./shard.js";

/** A shard to be indexed and kept under a name in a folder. */
export type ShardTask = {readonly name: string; readonly records: readonly IndexedRecord[]; readonly folder: string};

/** Indexes a shard, in a process of its own, and keeps it. */
export default async function keepShard({name, records, folder}: ShardTask): Promise<void> {
  await openBlobs(folder).set(name, writeShard(indexShard(records)));
}
