import type {Tinypool} from "tinypool";
import {compile} from "../compile.js";
import {createProcesses} from "../processes.js";
import keepShard, {type ShardTask} from "./worker.js";

/** Indexes shards, several at a time. */
export type Indexers = {
  index(task: ShardTask): Promise<void>;
  close(): Promise<void>;
};

/**
 * Up to `jobs` shards are indexed side by side, each by a process of its own, which starts in a fraction of the time when
 * there is a folder for compiled `code`. With one job, or when no more than one is `expected`, this process does the work.
 */
export function createIndexers(jobs: number, expected: number, code?: string): Indexers {
  return jobs === 1 || expected < 2 ? oneAfterAnother() : sideBySide(Math.min(jobs, expected), code);
}

/** Begins a shard when the one before is kept, so that only one is held. */
function oneAfterAnother(): Indexers {
  let before: Promise<unknown> = Promise.resolve();
  return {
    index(task) {
      const kept = before.then(() => keepShard(task));
      before = kept.catch(() => undefined);
      return kept;
    },
    close: () => Promise.resolve(),
  };
}

function sideBySide(jobs: number, code: string | undefined): Indexers {
  const module = new URL("./worker.ts", import.meta.url);
  const pool: Promise<Tinypool> = Promise.resolve(code === undefined ? module : compile(module, code)).then((program) => createProcesses(program, jobs));
  return {
    index: async (task) => (await pool).run(task) as Promise<void>,
    close: async () => (await pool).destroy(),
  };
}
