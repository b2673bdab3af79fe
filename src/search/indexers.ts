import type {Tinypool} from "tinypool";
import {ShelfLost, type ShelfPlace, type Shelves} from "../model/shelves.js";
import {createProcesses} from "../processes.js";
import {compiled} from "../program.js";
import type {Unit} from "../store/manifest.js";
import {bindVolume, keepShard, writeTexts, type Elsewhere, type ShardTask, type TextsTask, type VolumeTask} from "./worker.js";

/** Index shards, bind them to volumes and write texts of results, several at a time. */
export type Indexers = {
  index(task: ShardTask): Promise<void>;
  /** The files of a volume; `null` where one of its shards is not kept whole. */
  bind(task: VolumeTask): Promise<Unit["files"] | null>;
  /** The files of each text. */
  write(task: TextsTask): Promise<readonly Unit["files"][]>;
  close(): Promise<void>;
};

/** What is to be indexed: how many shards, and how many characters (UTF-16 code units) in all of them. */
export type Load = {readonly shards: number; readonly characters: number};

/** A process takes as long to start as to index so many characters. */
const worthAProcess = 300_000;

/** Processes that index, begun before it is known what. */
export type BegunIndexers = {readonly pool: Promise<Tinypool>; readonly close: () => Promise<void>};

/** Begins one of up to `jobs` processes: it takes as long to start as thousands of articles to assemble. */
export function beginIndexers(jobs: number): BegunIndexers {
  const pool = startPool(jobs - 1);
  // whoever indexes hears of trouble
  pool.catch(() => undefined);
  return {pool, close: () => pool.then((begun) => begun.destroy(), () => undefined)};
}

async function startPool(most: number): Promise<Tinypool> {
  return createProcesses(await compiled("src/search/worker.ts"), most);
}

/**
 * Works side by side, each task in a process of its own. One of the `jobs` is left to this process, which renders pages meanwhile. It also does the work itself
 * when that is little, with one job, or when no other process finds the shelves. Processes that were begun are used, and left to whoever began them.
 */
export async function openIndexers(shelves: Shelves, jobs: number, {shards, characters}: Load, begun?: BegunIndexers): Promise<Indexers> {
  if (jobs === 1 || characters < worthAProcess || shelves.place === null) return oneAfterAnother(shelves);
  if (begun) return sideBySide(await begun.pool, shelves.place, () => Promise.resolve());
  const pool = await startPool(Math.min(jobs - 1, shards));
  return sideBySide(pool, shelves.place, () => pool.destroy());
}

/** Begins a task when the one before is done, so that only one is held. */
function oneAfterAnother(shelves: Shelves): Indexers {
  let before: Promise<unknown> = Promise.resolve();
  function next<Done>(work: () => Done | Promise<Done>): Promise<Done> {
    const done = before.then(work);
    before = done.catch(() => undefined);
    return done;
  }
  return {
    index: (task) => next(() => keepShard(task, shelves)),
    bind: (task) => next(() => bindVolume(task)),
    write: (task) => next(() => writeTexts(task, shelves)),
    close: () => Promise.resolve(),
  };
}

function sideBySide(pool: Tinypool, place: ShelfPlace, close: Indexers["close"]): Indexers {
  const run = (task: Elsewhere<ShardTask> | Elsewhere<TextsTask> | VolumeTask, name: string): Promise<unknown> =>
    pool.run(task, {name}).catch((error: unknown) => {
      throw revived(error);
    });
  return {
    async index(task) {
      await run({...task, place}, "keepShardElsewhere");
    },
    bind: async (task) => (await run(task, "bindVolume")) as Unit["files"] | null,
    write: async (task) => (await run({...task, place}, "writeTextsElsewhere")) as readonly Unit["files"][],
    close,
  };
}

/** What was thrown in another process, of which only the fields arrive. */
function revived(error: unknown): unknown {
  if (error instanceof Error || typeof error !== "object" || error === null) return error;
  const message = "message" in error ? String(error.message) : "";
  return "name" in error && error.name === "ShelfLost" ? new ShelfLost(message) : Object.assign(new Error(message), error);
}
