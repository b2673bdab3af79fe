import {readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {WrongUse} from "../model/wrong-use.js";
import {hashOf} from "./hash.js";

/**
 * Keeps two builds from writing one output folder, an absolute path, at a time. The lock is a file of this machine's
 * temporary folder that names the process; one whose process is gone is taken over. Returns how to let go of it; throws
 * `WrongUse` when another build holds it.
 */
export async function lock(out: string, folder = tmpdir()): Promise<() => Promise<void>> {
  const path = join(folder, `dateline-lock-${hashOf(out).slice(0, 16)}`);
  if (await take(path)) return () => rm(path, {force: true});
  const holder = Number(await readFile(path, "utf8").catch(() => ""));
  if (isAlive(holder)) throw new WrongUse(`Process ${holder} is building \`${out}\`; expected one build at a time`);
  await rm(path, {force: true});
  return lock(out, folder);
}

async function take(path: string): Promise<boolean> {
  return writeFile(path, String(process.pid), {flag: "wx"}).then(() => true, () => false);
}

/** Whether a process of this machine is running. */
export function isAlive(process_: number): boolean {
  if (!Number.isInteger(process_) || process_ <= 0) return false;
  try {
    process.kill(process_, 0);
    return true;
  } catch {
    return false;
  }
}
