import {existsSync, mkdirSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {readdir, rm} from "node:fs/promises";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import type {ShelfPlace} from "../model/shelves.js";
import {hashOf} from "./hash.js";
import {isAlive} from "./lock.js";

/** What names of files call a version of the code. */
export function shortVersion(version: string): string {
  return hashOf(version).slice(0, 16);
}

/** The name of what a version of the code keeps for anything else that it hangs on. */
export function nameOfVersion(version: string, others: unknown): string {
  return `${shortVersion(version)}-${hashOf(JSON.stringify(others))}`;
}

/** Removes from a folder what versions that are not kept left there, each under a name that begins with the version's. */
export async function removeOfOthers(folder: string, kept: ReadonlySet<string>): Promise<void> {
  const names = await readdir(folder).catch(() => []);
  const others = names.filter((name) => /^[0-9a-f]{16}-/.test(name) && !kept.has(name.split("-", 1)[0] ?? ""));
  await Promise.all(others.map((name) => rm(join(folder, name), {force: true})));
}

/** A pack and the process that began it; that a process uses what a version keeps; that one removes versions. */
const pack = /^(?:shelf-)?(?<version>[0-9a-f]{16})-(?<process>\d+)-[0-9a-f]{16}\.(?:index|pack)$/;
const use = /^used-(?<version>[0-9a-f]{16})-(?<process>\d+)$/;
const removal = /^removing-(?<process>\d+)$/;

/** Marks of this process. */
const used = new Set<string>();

/** Milliseconds between two looks, and how long a removal is waited for that does not end. */
const [step, mostWait] = [20, 10_000];

/**
 * Says that this process uses what a version keeps at a place, until it ends. Resolves when nothing is being removed there:
 * who removes says so before it looks for users, and who uses says so before it looks for removers. A folder that cannot
 * be written has neither.
 */
export async function useVersion({folder, version}: ShelfPlace): Promise<void> {
  const mark = join(folder, `used-${shortVersion(version)}-${process.pid}`);
  if (used.has(mark)) return;
  if (used.size === 0) process.once("exit", () => { for (const one of used) rmSync(one, {force: true}); });
  used.add(mark);
  if (!leave(folder, mark)) return;
  for (let waited = 0; waited < mostWait && namesIn(folder).some(isRemoving); waited += step) await setTimeout(step);
}

/**
 * Removes what other versions keep at a place, unless a process of this machine uses it. Answers with the versions that stay,
 * by their short names.
 */
export function removeOtherVersions({folder, version}: ShelfPlace): ReadonlySet<string> {
  const mark = join(folder, `removing-${process.pid}`);
  if (!leave(folder, mark)) return new Set([shortVersion(version)]);
  try {
    const names = namesIn(folder);
    const kept = new Set([shortVersion(version), ...names.flatMap(versionInUse)]);
    for (const name of names) {
      if (!kept.has(versionIn(name) ?? shortVersion(version))) rmSync(join(folder, name), {force: true});
    }
    return kept;
  } finally {
    rmSync(mark, {force: true});
  }
}

function leave(folder: string, mark: string): boolean {
  try {
    mkdirSync(folder, {recursive: true});
    writeFileSync(mark, "");
    return true;
  } catch {
    return false;
  }
}

function namesIn(folder: string): readonly string[] {
  return existsSync(folder) ? readdirSync(folder) : [];
}

function versionIn(name: string): string | undefined {
  return (pack.exec(name) ?? use.exec(name))?.groups?.["version"];
}

/** The version that a running process uses, or still adds to. */
function versionInUse(name: string): readonly string[] {
  const {version, process: user} = (pack.exec(name) ?? use.exec(name))?.groups ?? {};
  return version !== undefined && isAlive(Number(user)) ? [version] : [];
}

function isRemoving(name: string): boolean {
  const remover = Number(removal.exec(name)?.groups?.["process"]);
  return remover !== process.pid && isAlive(remover);
}
