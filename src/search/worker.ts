import type {SearchRecord} from "./catalogue.js";
import {shardFiles} from "./shard.js";
import {writeSearchFiles} from "./write.js";

/** A shard to be indexed and written below a site's folder; `name` is the shard's folder. */
export type ShardTask = {readonly name: string; readonly records: readonly SearchRecord[]; readonly site: string; readonly portable: boolean};

/** Indexes and writes a shard, in a process of its own; answers with the paths of its files. */
export default async function writeShard({name, records, site, portable}: ShardTask): Promise<readonly string[]> {
  return writeSearchFiles(await shardFiles(name, records), site, portable);
}
