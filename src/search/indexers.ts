import {createProcesses} from "../processes.js";
import keepShard, {type ShardTask} from "./worker.js";

/** Indexes shards, several at a time. */
export type Indexers = {
  index(task: ShardTask): Promise<void>;
  close(): Promise<void>;
};

/**
 * Up to `jobs` shards are indexed side by side, each in a process that has a Pagefind of its own. A process takes half a
 * second to start: with one job, or when few shards are `expected`, this process does the work.
 */
export function createIndexers(jobs: number, expected: number): Indexers {
  if (jobs === 1 || expected < 2) return {index: keepShard, close: () => Promise.resolve()};
  const pool = createProcesses(new URL("./worker.ts", import.meta.url), Math.min(jobs, expected));
  return {
    index: (task) => pool.run(task) as Promise<void>,
    close: () => pool.destroy(),
  };
}
