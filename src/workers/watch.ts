import {Worker} from "node:worker_threads";
import {timeFor, timeForArticles, type Limits} from "./limits.js";

/** What a process says on standard error before it ends itself. */
export const overdue = "Reading took more time than there is";
export const overfull = "Reading took more memory than there is";

/** Looks after the process that it runs in. */
export type Watch = {
  /** A file of so many bytes is begun. */
  begin(bytes: number, limits: Limits): void;
  /** There is progress: an article was read. */
  sign(): void;
  /** Nothing is read any more. */
  rest(): void;
};

/** Places in the memory that the watching thread shares. */
const at = {file: 0, sign: 1, between: 2, total: 3, perSign: 4, megabytes: 5} as const;

/**
 * Ends this process when the time that processors spent on a file, or since its last article, is more than there is;
 * when it takes too much memory; and when its parent is gone. A thread does so, since a process that hangs hears
 * nothing. Time of processors is the same however busy the machine is.
 */
export function watch(): Watch {
  const shared = new Int32Array(new SharedArrayBuffer(4 * Object.keys(at).length));
  new Worker(code, {eval: true, execArgv: [], workerData: {shared, parent: process.ppid, at, overdue, overfull}}).unref();
  return {
    begin(bytes, limits) {
      Atomics.store(shared, at.between, timeFor(bytes, limits));
      // who reads looks whether it is late when an article is done, which takes as long as one may
      Atomics.store(shared, at.total, timeForArticles(0, bytes, limits) + limits.mostMilliseconds);
      Atomics.store(shared, at.perSign, limits.millisecondsPerArticle);
      Atomics.store(shared, at.megabytes, limits.megabytes);
      Atomics.add(shared, at.file, 1);
    },
    sign: () => void Atomics.add(shared, at.sign, 1),
    rest: () => void Atomics.store(shared, at.between, 0),
  };
}

const code = `
const {workerData: {shared, parent, at, overdue, overfull}} = require("node:worker_threads");
const {writeSync} = require("node:fs");
let [file, sign, first, begun, signed] = [0, 0, 0, 0, 0];
const valueAt = (place) => Atomics.load(shared, place);
function end(why) {
  try { writeSync(2, why + "\\n"); } finally { process.kill(process.pid, "SIGKILL"); }
}
setInterval(() => {
  if (process.ppid !== parent) process.kill(process.pid, "SIGKILL");
  const {user, system} = process.cpuUsage();
  const now = (user + system) / 1000;
  if (valueAt(at.file) !== file) [file, first, begun, signed] = [valueAt(at.file), valueAt(at.sign), now, now];
  if (valueAt(at.sign) !== sign) [sign, signed] = [valueAt(at.sign), now];
  if (valueAt(at.between) === 0) return;
  const total = valueAt(at.total) + (sign - first) * valueAt(at.perSign);
  if (now - signed > valueAt(at.between) || now - begun > total) end(overdue);
  if (process.memoryUsage.rss() > valueAt(at.megabytes) * 1e6) end(overfull);
}, 100);
`;
