import type {ReadFiles} from "../../src/read-archive.js";
import {serve} from "../../src/workers/serve.js";

/** What a file does to the process that reads it, by the word its name begins with; any other is read well. */
const deeds: Readonly<Record<string, () => void>> = {
  loop: () => {
    for (;;);
  },
  hoard: () => {
    const all: unknown[] = [];
    for (;;) all.push(Array.from({length: 1000}, (_, nth) => ({nth})));
  },
  // says which process hangs, so that a test can look for it
  orphan: () => {
    process.stdout.write(`${process.pid}\n`);
    for (;;);
  },
  // as on a machine that gives the process no time
  stall: () => void Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 4000),
  exit: () => process.exit(0),
  kill: () => process.kill(process.pid, "SIGKILL"),
  // the first time only, as when another program took all memory
  once: () => {
    if (count > 0) process.exit(3);
  },
  fault: () => {
    throw new Error("The disk is full");
  },
};

let count = 0;

/** Takes a second for a file of many bytes, and says so as it goes. */
function readLarge(sign: (bytes: number) => void): void {
  for (let piece = 0; piece < 4; piece++) {
    for (const begun = performance.now(); performance.now() - begun < 250;);
    sign(1000);
  }
}

const readFilesWith = (sign: (bytes: number) => void): ReadFiles => (files, each) => {
  for (const [nth, {path}] of files.entries()) {
    deeds[path.split("-")[0] ?? ""]?.();
    if (path.startsWith("large")) readLarge(sign);
    count++;
    each(nth, {key: path, seed: {path, format: "hostile", articles: [], remarks: {rules: [], shelf: "", bytes: 0}}});
  }
  return Promise.resolve();
};

// A process that reads seeds, for tests of what such a process must not do to others.
serve((_, {sign}) => readFilesWith(sign));
