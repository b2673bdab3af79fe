import {createProcesses} from "../processes.js";
import writeShard, {type ShardTask} from "./worker.js";

/** Writes shards, several at a time. */
export type Indexers = {
  write(task: ShardTask): Promise<readonly string[]>;
  close(): Promise<void>;
};

/**
 * Up to `jobs` shards are indexed side by side, each in a process that has a Pagefind of its own. A process takes half a
 * second to start: with one job, or when few shards are `expected`, this process does the work.
 */
export function createIndexers(jobs: number, expected: number): Indexers {
  if (jobs === 1 || expected < 2) return {write: writeShard, close: () => Promise.resolve()};
  const pool = createProcesses(new URL("./worker.ts", import.meta.url), Math.min(jobs, expected));
  return {
    write: (task) => pool.run(task) as Promise<readonly string[]>,
    close: () => pool.destroy(),
  };
}
