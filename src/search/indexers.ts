import type {Tinypool} from "tinypool";
import {compile} from "../compile.js";
import type {ShelfPlace, Shelves} from "../model/shelves.js";
import {createProcesses} from "../processes.js";
import {keepShard, type ShardTask, type ShardTaskElsewhere} from "./worker.js";

/** Indexes shards, several at a time. */
export type Indexers = {
  index(task: ShardTask): Promise<void>;
  close(): Promise<void>;
};

/** What is to be indexed: how many shards, and how many characters (UTF-16 code units) in all of them. */
export type Load = {readonly shards: number; readonly characters: number};

/** A process takes as long to start as to index so many characters. */
const worthAProcess = 300_000;

/**
 * Shards are indexed side by side, each by a process of its own, which starts in a fraction of the time when there is a
 * folder for compiled `code`. One of the `jobs` is left to this process, which renders pages meanwhile. It also does the
 * work itself when that is little, with one job, or when no other process finds the shelves.
 */
export function createIndexers(shelves: Shelves, jobs: number, {shards, characters}: Load, code?: string): Indexers {
  if (jobs === 1 || characters < worthAProcess || shelves.place === null) return oneAfterAnother(shelves);
  return sideBySide(shelves.place, Math.min(jobs - 1, shards), code);
}

/** Begins a shard when the one before is kept, so that only one is held. */
function oneAfterAnother(shelves: Shelves): Indexers {
  let before: Promise<unknown> = Promise.resolve();
  return {
    index(task) {
      const kept = before.then(() => keepShard(task, shelves));
      before = kept.catch(() => undefined);
      return kept;
    },
    close: () => Promise.resolve(),
  };
}

function sideBySide(place: ShelfPlace, jobs: number, code: string | undefined): Indexers {
  const module = new URL("./worker.ts", import.meta.url);
  const pool: Promise<Tinypool> = Promise.resolve(code === undefined ? module : compile(module, code)).then((program) => createProcesses(program, jobs));
  return {
    index: async (task) => (await pool).run({...task, place} satisfies ShardTaskElsewhere) as Promise<void>,
    close: async () => (await pool).destroy(),
  };
}
