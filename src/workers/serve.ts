import {systemCode} from "../model/system-error.js";
import type {Settings} from "../model/settings.js";
import type {ShelfPlace} from "../model/shelves.js";
import type {Watching} from "../pipeline.js";
import type {Kept, ReadFiles} from "../read-archive.js";
import type {Found} from "../read/walk.js";
import {createPace} from "./pace.js";
import type {Limits} from "./limits.js";
import {watch, type Watch} from "./watch.js";

/** Files for a process to read; `place` is where the cache lies; with `plainly` nothing is parsed but words are taken. */
export type ReadTask = {readonly files: readonly Found[]; readonly settings: Settings; readonly place: ShelfPlace; readonly plainly?: boolean};

/** A task, and how much each of its files may take. */
export type LimitedTask = ReadTask & {readonly limits: Limits};

/** What a reading process says: that it can begin, how many bytes of a large file it has read, what a file became, or a fault that no file is to blame for, with the code that the system gave it. */
export type Answer = {readonly ready: true} | {readonly read: number} | {readonly kept: Kept} | {readonly fault: string; readonly code: string | null};

/** Makes what reads files for tasks that are alike. */
export type CreateReader = (task: Omit<ReadTask, "files">, watching: Watching) => ReadFiles;

/** Milliseconds between two words about one file. */
const pause = 200;

/** Reads what the parent process sends, file by file; `createReader` is called once for all tasks that are alike. */
export function serve(createReader: CreateReader): void {
  const watching = watch();
  let known: {readonly key: string; readonly readFiles: ReadFiles} | undefined;
  const tell = teller();
  const pace = createPace();
  process.on("message", ({files, limits, ...how}: LimitedTask) => {
    const key = JSON.stringify(how);
    if (known?.key !== key) known = {key, readFiles: createReader(how, {sign: (bytes = 0) => { watching.sign(); tell.more(bytes); }, isLate: (articles) => pace.isLate(articles)})};
    void answerAll(files, limits, known.readFiles, {begin: (bytes, most) => { tell.begin(); pace.begin(bytes, most); watching.begin(bytes, most); }, rest: () => { watching.rest(); }});
  });
  process.on("disconnect", () => process.exit());
  void say({ready: true});
}

/** Says now and then how many bytes of the file that was begun last are read. */
function teller() {
  let [read, told] = [0, 0];
  return {
    begin: (): void => void ([read, told] = [0, performance.now()]),
    more(bytes: number): void {
      read += bytes;
      if (bytes === 0 || performance.now() - told < pause) return;
      told = performance.now();
      void say({read});
    },
  };
}

async function answerAll(files: readonly Found[], limits: Limits, readFiles: ReadFiles, watching: Pick<Watch, "begin" | "rest">): Promise<void> {
  try {
    for (const file of files) {
      let kept: Kept | undefined;
      watching.begin(file.size, limits);
      await readFiles([file], (_, one) => (kept = one));
      if (kept) await say({kept});
    }
    watching.rest();
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await say({fault, code: systemCode(error)});
  }
}

/** Ends when the answer is on its way: the next file may be the one that no answer comes after. */
function say(answer: Answer): Promise<void> {
  return new Promise((resolve) => process.send?.(answer, undefined, undefined, () => resolve()));
}
