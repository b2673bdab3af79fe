import {fork, type ChildProcess} from "node:child_process";
import {fileURLToPath} from "node:url";
import {setFlagsFromString} from "node:v8";
import {Tinypool} from "tinypool";

/** What a process of ours is started with that runs TypeScript. */
function loaderOf(module: URL): readonly string[] {
  return module.pathname.endsWith(".ts") ? ["--import", "tsx"] : [];
}

/**
 * Has the engine gather what is no longer needed when objects take a quarter more than after the last time; by itself it waits
 * until they take up to four times as much. Costs a long task hardly any time, and a short one more than it has.
 */
const slowGrowth = "--heap-growing-percent=25";

/** From now on this process, which has a long task before it, takes little more memory than it needs. */
export function growSlowly(): void {
  setFlagsFromString(slowGrowth);
}

/**
 * Functions are put into each other less, loops of lists (`filter`, `map`) not at all into what goes through them once for each
 * article: to compile that takes longer than it saves in the life of a build.
 */
const lessInlining = ["--max-inlined-bytecode-size-cumulative=300", "--no-turbo-inline-array-builtins"];

/**
 * Regular expressions are compiled when they are first asked; by itself the engine writes them down for its interpreter first, which
 * takes four times as long for one that joins a hundred others, and then compiles them all the same.
 */
const patternsAtOnce = "--no-regexp-tier-up";

/** From now on this process, which makes a site and then ends, spends less on compiling what it runs. */
export function compileLess(): void {
  for (const flag of [...lessInlining, patternsAtOnce]) setFlagsFromString(flag);
}

/** Tasks that a process has at a time: this one may be busy when it is done with the first. */
const tasksAhead = 3;

/** Processes of our own that do what the exports of a module do, at most so many at a time. */
export function createProcesses(module: URL, most: number): Tinypool {
  return new Tinypool({
    filename: module.href,
    runtime: "child_process",
    // bytes stay bytes on the way
    serialization: "advanced",
    maxThreads: most,
    concurrentTasksPerWorker: tasksAhead,
    execArgv: [...loaderOf(module), slowGrowth, patternsAtOnce],
  });
}

/** Megabytes that a thread may take; without a bound it gathers late what it no longer needs. */
const roomOfThread = {maxYoungGenerationSizeMb: 16, maxOldGenerationSizeMb: 128};

/** A thread that does what the default export of a module does, which is compiled: the loader of TypeScript does not reach threads. */
export function createThread(module: URL): Tinypool {
  return new Tinypool({filename: module.href, runtime: "worker_threads", minThreads: 1, maxThreads: 1, resourceLimits: roomOfThread});
}

/**
 * How the engine works in a process that reads thousands of seeds and then ends. New objects, most of which are gone before
 * they are looked through, have 16 megabytes from the first; what is no longer needed is gathered by the thread that made
 * it, since the other processors have seeds of their own to read; and less is inlined. Together a fifth of the time of
 * processors.
 */
const shortLived = ["--min-semi-space-size=16", "--max-semi-space-size=16", "--single-threaded-gc", ...lessInlining, patternsAtOnce];

/** Share of a process's memory that objects may take; code, texts on their way and the engine itself take the rest. */
const shareOfObjects = 0.75;

/**
 * A process that runs a module and may take so many megabytes; one that wants more for objects is ended by its engine.
 * Messages may hold bytes. What it writes on standard error can be read from the process.
 */
export function startProcess(module: URL, megabytes: number): ChildProcess {
  return fork(fileURLToPath(module), [], {
    execArgv: [...loaderOf(module), `--max-old-space-size=${Math.round(megabytes * shareOfObjects)}`, ...shortLived],
    serialization: "advanced",
    stdio: ["ignore", "inherit", "pipe", "ipc"],
  });
}
