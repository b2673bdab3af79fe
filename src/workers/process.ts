import type {ChildProcess} from "node:child_process";
import {startProcess} from "../processes.js";
import type {Kept, OnWithin} from "../read-archive.js";
import type {Found} from "../read/walk.js";
import {clockFor, type Limits} from "./limits.js";
import type {Answer, LimitedTask, ReadTask} from "./serve.js";
import {overdue as saidOverdue, overfull as saidOverfull} from "./watch.js";

/**
 * Why a process ended: it took too much time of processors or too much memory, it gave no answer for so long by the
 * clock, or something else; `how` in a few words, such as `SIGSEGV`.
 */
export type Ending = {readonly why: "time" | "memory" | "clock" | "other"; readonly how: string};

/** The file over which a process ended, by its number in the task. */
export type Casualty = Ending & {readonly nth: number};

/** A process that reads files, one task at a time. */
export type ReadingProcess = {
  /** Has it build what tasks of this kind need, as soon as it can. */
  prepare(how: Omit<ReadTask, "files">): void;
  /** `null` when all files were read; otherwise the process is no more. Throws for a fault that no file is to blame for. */
  read(task: ReadTask, each: (nth: number, kept: Kept) => void, within?: OnWithin): Promise<Casualty | null>;
  /** Resolves when the process is gone. */
  end(): Promise<void>;
};

/** Starts a process that runs `module`, which is to call `serve`. */
export function startReading(module: URL, limits: Limits): ReadingProcess {
  const child = startProcess(module, limits.megabytes);
  const begun = new Promise<null>((resolve) => child.once("message", () => resolve(null)));
  let overdue = false;
  const ended = endingOf(child).then((ending): Ending => (overdue ? {why: "clock", how: "no answer"} : ending));
  const endOverdue = (): void => {
    overdue = child.kill("SIGKILL");
  };
  // a process that is gone takes no task; `ended` knows
  const send = (task: LimitedTask): void => void child.send(task, () => undefined);
  return {
    prepare(how) {
      void begun.then(() => { send({...how, files: [], limits}); });
    },
    async read(task, each, within = () => undefined) {
      const failed = await Promise.race([begun, ended]);
      if (failed) throw new Error(`A process that reads seeds did not start: ${failed.how}`);
      const answers = listen(child, task.files, {each, within}, {endOverdue, limits});
      send({...task, limits});
      const ending = await Promise.race([answers.all, ended]).finally(answers.stop);
      return ending && {...ending, nth: answers.count()};
    },
    async end() {
      child.kill("SIGKILL");
      await ended;
    },
  };
}

type Watch = {readonly limits: Limits; readonly endOverdue: () => void};
/** Who is told of what is read. */
type Told = {readonly each: (nth: number, kept: Kept) => void; readonly within: OnWithin};
type Answers = {readonly all: Promise<null>; readonly count: () => number; readonly stop: () => void};

/** Hands over answers as they come. Each file has its own time, which begins with the answer before it. */
function listen(child: ChildProcess, files: readonly Found[], {each, within}: Told, {limits, endOverdue}: Watch): Answers {
  let count = 0;
  let timer: NodeJS.Timeout | undefined;
  let hear: (answer: Answer) => void = () => undefined;
  const watch = (): void => {
    clearTimeout(timer);
    const file = files[count];
    if (file) timer = setTimeout(endOverdue, clockFor(file.size, limits));
  };
  const all = new Promise<null>((resolve, reject) => {
    hear = (answer) => {
      if ("fault" in answer) reject(Object.assign(new Error(answer.fault), {code: answer.code}));
      if ("read" in answer) within(count, answer.read);
      if (!("kept" in answer)) return;
      each(count++, answer.kept);
      watch();
      if (count === files.length) resolve(null);
    };
  });
  child.on("message", hear);
  watch();
  const stop = (): void => {
    clearTimeout(timer);
    child.off("message", hear);
  };
  return {all, count: () => count, stop};
}

/** How a process ended. What it said on standard error is ours when it ended by itself; memory that ran out, it says there. */
function endingOf(child: ChildProcess): Promise<Ending> {
  let said = "";
  child.stderr?.setEncoding("utf8").on("data", (text: string) => (said = (said + text).slice(-20_000)));
  return new Promise((resolve) => {
    child.once("error", (error) => resolve({why: "other", how: error.message}));
    child.once("close", (code, signal) => {
      const why = reasonIn(said);
      if (why === "other") process.stderr.write(said);
      resolve({why, how: signal ?? `exit code ${code ?? "unknown"}`});
    });
  });
}

/** Why a process ended, as its engine or its watch said. */
function reasonIn(said: string): Ending["why"] {
  if (said.includes(saidOverdue)) return "time";
  return said.includes(saidOverfull) || /heap out of memory|Allocation failed/.test(said) ? "memory" : "other";
}
