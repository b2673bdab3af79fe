/** Tells a person how far a command has come: a bar on a terminal, plain lines elsewhere, nothing when quiet. */
export type Progress = {
  /** A new stage begins. */
  stage(name: string): void;
  /** So much of the stage is done. */
  step(done: number, total: number): void;
  /** A line that stays. */
  line(text: string): void;
};

export const silent: Progress = {stage() {}, step() {}, line() {}};

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
    step(done, total) {
      // ten times a second is as fast as anyone reads
      if (now() - shown < 100 && done < total) return;
      shown = now();
      stream.write(`${clear}${name} ${bar(done, total)} ${done}/${total}${pace(done, total, now() - began)}`);
    },
    line: (text) => void stream.write(`${clear}${text}\n`),
  };
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
