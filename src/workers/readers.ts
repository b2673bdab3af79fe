import type {Kept, OnWithin} from "../read-archive.js";
import {compiled} from "../program.js";
import {limits as usual, type Limits} from "./limits.js";
import {bounds} from "../read/read.js";
import {startReading, type Ending, type ReadingProcess} from "./process.js";
import type {ReadTask} from "./serve.js";

type Each = (nth: number, kept: Kept) => void;

/** Hands over what each file of a task became, by its number, in any order, and how many bytes of a large one were read. */
export type Readers = {
  /** Starts a process for a task that is being put together, and has it build what such a task needs: half a second. */
  begin(how: Omit<ReadTask, "files">): void;
  read(task: ReadTask, each: Each, within?: OnWithin): Promise<void>;
  /** Resolves when no process is left. */
  close(): Promise<void>;
};

/** Files that a process is given at a time: few enough that all end together, enough that handing over costs little. */
const batchSize = 40;
/** A process takes a second to start, in which another reads about so many files. */
const worthAProcess = 200;

export type How = {
  /** What a process runs, and how much it may take; other than usual in tests. */
  readonly module?: URL;
  readonly limits?: Limits;
};

/**
 * Reads files by up to `jobs` processes, never by this one: a file that makes a process hang, die or take all memory
 * costs that process, is read once more alone, then plainly, and is refused when all of it fails. One process stays for the next task.
 */
export function createReaders(jobs: number, {module, limits = usual}: How = {}): Readers {
  const all = new Set<ReadingProcess>();
  const idle: ReadingProcess[] = [];
  let program: Promise<URL> | undefined;
  let begun: Promise<ReadingProcess> | undefined;

  async function start(allowed: Limits): Promise<ReadingProcess> {
    program ??= module ? Promise.resolve(module) : compiled("src/workers/reader.ts");
    const reading = startReading(await program, allowed);
    all.add(reading);
    return reading;
  }

  /** The process that was begun, once. */
  function taken(): Promise<ReadingProcess> | undefined {
    const reading = begun;
    begun = undefined;
    return reading;
  }

  /** Reads some files of a task; answers with the one over which the process ended. */
  async function readSome(task: ReadTask, places: readonly number[], each: Each, {allowed = limits, within}: {allowed?: Limits; within?: OnWithin} = {}) {
    const files = places.flatMap((place) => task.files[place] ?? []);
    const reading = idle.pop() ?? (await (taken() ?? start(allowed)));
    const casualty = await reading.read({...task, files}, (nth, kept) => each(places[nth] ?? -1, kept), (nth, read) => within?.(places[nth] ?? -1, read));
    if (casualty) all.delete(reading);
    else idle.push(reading);
    return casualty;
  }

  async function readBatch(task: ReadTask, batch: readonly number[], each: Each, within?: OnWithin): Promise<readonly number[]> {
    const casualty = await readSome(task, batch, each, {...(within && {within})});
    if (!casualty) return [];
    const suspect = batch.slice(casualty.nth, casualty.nth + 1);
    const ending = await readAlone(task, suspect, casualty, each);
    // seldom asked for, and it takes all that archives are made with
    const {refuse} = await import("./refusal.js");
    for (const place of ending ? suspect : []) {
      const file = task.files[place];
      if (file && ending) each(place, await refuse(file, ending, limits, task.settings, task.place));
    }
    return batch.slice(casualty.nth + 1);
  }

  /** Reads the file over which a process ended once more, then plainly; answers with the last ending when all fails. */
  async function readAlone(task: ReadTask, suspect: readonly number[], first: Ending, each: Each): Promise<Ending | null> {
    let ending: Ending | null = first;
    // what came before may have left the process weak; time of processors is counted for each file alone, by the clock a
    // machine that is busy or was asleep may be to blame
    for (const plainly of first.why === "time" ? [true] : [false, true]) {
      await endAll(idle.splice(0), all);
      if (plainly && suspect.some((place) => (task.files[place]?.size ?? 0) > bounds.whole)) return ending;
      ending = await readSome({...task, plainly}, suspect, each, {allowed: {...limits, patience: limits.patience ** 2}});
      if (!ending) return null;
    }
    return ending;
  }

  return {
    begin(how) {
      if (begun || idle.length > 0) return;
      begun = start(limits).then((reading) => {
        reading.prepare(how);
        return reading;
      });
      // whoever reads hears of trouble
      begun.catch(() => undefined);
    },
    async read(task, each, within) {
      const waiting = batchesOf(task.files.length);
      const work = async (): Promise<void> => {
        for (let batch = waiting.shift(); batch; batch = waiting.shift()) {
          const left = await readBatch(task, batch, each, within);
          if (left.length > 0) waiting.push(left);
        }
      };
      await Promise.all(Array.from({length: Math.min(jobs, Math.ceil(task.files.length / worthAProcess))}, work));
      await endAll(idle.splice(1), all);
    },
    async close() {
      await taken()?.catch(() => undefined);
      await endAll([...all], all);
    },
  };
}

async function endAll(readings: readonly ReadingProcess[], all: Set<ReadingProcess>): Promise<void> {
  for (const reading of readings) all.delete(reading);
  await Promise.all(readings.map((reading) => reading.end()));
}

function batchesOf(length: number): (readonly number[])[] {
  const places = Array.from({length}, (_, place) => place);
  return Array.from({length: Math.ceil(length / batchSize)}, (_, batch) => places.slice(batch * batchSize, (batch + 1) * batchSize));
}
