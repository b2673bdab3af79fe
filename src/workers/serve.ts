import {Worker} from "node:worker_threads";
import {systemCode} from "../model/system-error.js";
import type {Settings} from "../model/settings.js";
import type {ShelfPlace} from "../model/shelves.js";
import type {Kept, ReadFiles} from "../read-archive.js";
import type {Found} from "../read/walk.js";

/** Files for a process to read; `place` is where the cache lies. */
export type ReadTask = {readonly files: readonly Found[]; readonly settings: Settings; readonly place: ShelfPlace};

/** What a reading process says: that it can begin, what a file became, or a fault that no file is to blame for, with the code that the system gave it. */
export type Answer = {readonly ready: true} | {readonly kept: Kept} | {readonly fault: string; readonly code: string | null};

/** Reads what the parent process sends, file by file; `createReader` is called once for all tasks that are alike. */
export function serve(createReader: (settings: Settings, place: ShelfPlace) => ReadFiles): void {
  let known: {readonly key: string; readonly readFiles: ReadFiles} | undefined;
  process.on("message", ({files, settings, place}: ReadTask) => {
    const key = JSON.stringify([settings, place]);
    if (known?.key !== key) known = {key, readFiles: createReader(settings, place)};
    void answerAll(files, known.readFiles);
  });
  process.on("disconnect", () => process.exit());
  endWithParent();
  void say({ready: true});
}

/** A process that hangs does not hear that its parent is gone: a thread beside it looks once a second, and ends it. */
function endWithParent(): void {
  const code = `setInterval(() => process.ppid === ${process.ppid} || process.kill(process.pid, "SIGKILL"), 1000)`;
  new Worker(code, {eval: true, execArgv: []}).unref();
}

async function answerAll(files: readonly Found[], readFiles: ReadFiles): Promise<void> {
  try {
    for (const file of files) {
      let kept: Kept | undefined;
      await readFiles([file], (_, one) => (kept = one));
      if (kept) await say({kept});
    }
  } catch (error) {
    const fault = error instanceof Error ? (error.stack ?? error.message) : String(error);
    await say({fault, code: systemCode(error)});
  }
}

/** Ends when the answer is on its way: the next file may be the one that no answer comes after. */
function say(answer: Answer): Promise<void> {
  return new Promise((resolve) => process.send?.(answer, undefined, undefined, () => resolve()));
}
