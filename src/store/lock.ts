import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {systemCode} from "../model/system-error.js";
import {WrongUse} from "../model/wrong-use.js";
import {hashOf} from "./hash.js";

/**
 * Keeps two builds from writing one output folder, an absolute path, at a time. The lock is a file that names the process,
 * in the first of some folders that can be written: this machine's temporary folder, or the cache where that is closed.
 * One whose process is gone is taken over. Returns how to let go of it; throws `WrongUse` when another build holds it, and
 * what the system said of the last folder when none can be written.
 */
export async function lock(out: string, folders: readonly string[]): Promise<() => Promise<void>> {
  let trouble: unknown = new Error("No folder for a lock was named");
  for (const folder of folders) {
    try {
      return await lockIn(folder, out);
    } catch (error) {
      if (error instanceof WrongUse) throw error;
      trouble = error;
    }
  }
  throw trouble;
}

async function lockIn(folder: string, out: string): Promise<() => Promise<void>> {
  const path = join(folder, `dateline-lock-${hashOf(out).slice(0, 16)}`);
  await mkdir(folder, {recursive: true});
  while (!(await take(path))) {
    const holder = Number(await readFile(path, "utf8").catch(() => ""));
    if (isAlive(holder)) throw new WrongUse(`Process ${holder} is building \`${out}\`; expected one build at a time`);
    await rm(path, {force: true});
  }
  return () => rm(path, {force: true});
}

/** Whether the lock is ours now; throws unless it is another's. */
async function take(path: string): Promise<boolean> {
  try {
    await writeFile(path, String(process.pid), {flag: "wx"});
    return true;
  } catch (error) {
    if (systemCode(error) === "EEXIST") return false;
    // a disk that is full leaves an empty file
    await rm(path, {force: true}).catch(() => undefined);
    throw error;
  }
}

/** Whether a process of this machine is running. */
export function isAlive(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch (error) {
    // of another user
    return systemCode(error) === "EPERM";
  }
}
