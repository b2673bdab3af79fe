import type {Tinypool} from "tinypool";
import type {Settings} from "../model/settings.js";
import {createReader, type Kept, type ReadFiles} from "../pipeline.js";
import {createProcesses} from "../processes.js";
import {tables} from "../tables.js";
import {openCache, type CachePlace} from "./place.js";
import type {ReadTask} from "./read.js";

/** Reading by several processes. */
export type Readers = {readonly readFiles: ReadFiles; close(): Promise<void>};

/** Files that a process reads at a time: few enough that all end together, enough that handing over costs little. */
const batchSize = 40;
/** A process takes a second to start, in which this one reads about so many files. */
const fewest = 200;

/** Reads files by up to `jobs` processes, which share the cache at `place`; a few files are read by this process. */
export function createReaders(jobs: number, settings: Settings, place: CachePlace | null): Readers {
  let pool: Tinypool | undefined;
  const readHere = createReader(settings, tables, openCache(place));
  return {
    async readFiles(files, each) {
      if (jobs === 1 || files.length < fewest) return readHere(files, each);
      pool ??= createProcesses(new URL("./read.ts", import.meta.url), jobs);
      await Promise.all(batchesOf(files.length).map(async (start) => {
        const task: ReadTask = {files: files.slice(start, start + batchSize), settings, place};
        for (const [nth, kept] of ((await pool?.run(task)) as readonly Kept[]).entries()) each(start + nth, kept);
      }));
    },
    close: async () => pool?.destroy(),
  };
}

function batchesOf(length: number): readonly number[] {
  return Array.from({length: Math.ceil(length / batchSize)}, (_, batch) => batch * batchSize);
}
