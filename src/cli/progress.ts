import type {Within} from "../read-archive.js";

/** Tells a person how far a command has come: a bar on a terminal, plain lines elsewhere, nothing when quiet. */
export type Progress = {
  /** A new stage begins. */
  stage(name: string): void;
  /** So much of the stage is done, and so much of a large file. */
  step(done: number, total: number, within?: Within): void;
  /** A line that stays. */
  line(text: string): void;
};

export const silent: Progress = {stage() {}, step() {}, line() {}};

/** Tells what is new in one round of many: a line that the round before told, too, is not told again. */
export function onlyNews(to: Progress): Progress & {nextRound(): void} {
  let before = new Set<string>();
  let told = new Set<string>();
  return {
    ...to,
    line(text) {
      told.add(text);
      if (!before.has(text)) to.line(text);
    },
    nextRound() {
      [before, told] = [told, new Set()];
    },
  };
}

/** Writes to a stream; `now` gives milliseconds. */
export function createProgress(stream: NodeJS.WriteStream, now: () => number): Progress {
  return stream.isTTY ? terminal(stream, now) : plain(stream);
}

function plain(stream: NodeJS.WriteStream): Progress {
  const line = (text: string): void => void stream.write(`${text}\n`);
  return {stage: (name) => line(`${name} …`), step() {}, line};
}

function terminal(stream: NodeJS.WriteStream, now: () => number): Progress {
  let name = "";
  let began = now();
  let shown = 0;
  const clear = "\r\u001b[2K";
  return {
    stage(next) {
      [name, began] = [next, now()];
      stream.write(`${clear}${name} …`);
    },
    step(done, total, within) {
      // ten times a second is as fast as anyone reads
      if (now() - shown < 100 && done < total) return;
      shown = now();
      const share = done + (within && within.bytes > 0 ? within.read / within.bytes : 0);
      const inFile = within ? `, ${megabytes(within.read)} of ${megabytes(within.bytes)} MB of one file` : pace(done, total, now() - began);
      stream.write(`${clear}${name} ${bar(share, total)} ${done}/${total}${inFile}`);
    },
    line: (text) => void stream.write(`${clear}${text}\n`),
  };
}

function megabytes(bytes: number): number {
  return Math.round(bytes / 1e6);
}

function bar(done: number, total: number): string {
  const full = total === 0 ? 20 : Math.round((20 * done) / total);
  return "█".repeat(full) + "░".repeat(20 - full);
}

function pace(done: number, total: number, elapsed: number): string {
  if (elapsed < 500 || done === 0) return "";
  const rate = (1000 * done) / elapsed;
  return `, ${Math.round(rate)}/s, ${Math.ceil((total - done) / rate)} s left`;
}
