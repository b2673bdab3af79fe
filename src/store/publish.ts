import {mkdirSync, renameSync} from "node:fs";
import {access, mkdir, readFile, rename, rm, rmdir, writeFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {writeWhole} from "./cache.js";
import {forgetBuild} from "./last-build.js";
import {filesOf, forgetful, manifestPath, manifestText, ownFolder, readManifest, type Manifest, type Unit} from "./manifest.js";
import {byCodeUnit} from "../text/order.js";
import {systemCode} from "../model/system-error.js";

/**
 * What a build is about to do to the output folder; written down before the first file is touched, and after the manifest
 * that will then be true.
 */
type Journal = {readonly moves: readonly string[]; readonly removals: readonly string[]};

const journalPath = (out: string): string => join(out, ownFolder, "journal.json");
const nextManifestPath = (out: string): string => `${manifestPath(out)}.next`;
const stagingPath = (out: string): string => join(out, ownFolder, "staging");

/**
 * Search files first, since their names are hashes, and what names them; then what pages need, pages, data and the front
 * page; last the list by which readers keep the site, since everything must be there that it names.
 */
const order = [/^pagefind\/(?!archive\.)/, /^pagefind\//, /^(?:assets|images)\//, /^(?!data\/|index\.html$|offline\.json$)/, /^data\//, /^index\.html$/, /^offline\.json$/];
const rank = (path: string): number => order.findIndex((pattern) => pattern.test(path));
const safeOrder = (a: string, b: string): number => rank(a) - rank(b) || byCodeUnit(a, b);

/** Where a build puts its files before they are published, and how it ends. */
export type Staging = {
  readonly folder: string;
  publish(manifest: Manifest, changed: readonly string[], removed: readonly string[]): Promise<void>;
  discard(): Promise<void>;
};

/**
 * A folder for the files of a build. A first build becomes the output by one rename; a later one moves file by file.
 * What a killed build left there is cleared away; `out` is absolute, and locked.
 */
export async function openStaging(out: string): Promise<Staging> {
  const first = !(await exists(join(out, ownFolder)));
  const folder = first ? join(dirname(out), `.${basename(out)}.new`) : stagingPath(out);
  await rm(folder, {recursive: true, force: true});
  await mkdir(folder, {recursive: true});
  return {
    folder,
    publish: (manifest, changed, removed) =>
      first ? publishWhole(out, folder, manifest) : publishChanges(out, manifest, {moves: [...changed].sort(safeOrder), removals: removed}),
    discard: () => rm(folder, {recursive: true, force: true}),
  };
}

async function publishWhole(out: string, folder: string, manifest: Manifest): Promise<void> {
  await mkdir(join(folder, ownFolder), {recursive: true});
  await writeFile(manifestPath(folder), manifestText(manifest));
  // an empty folder may stand in the way; a full one makes this fail, as it should
  if (await exists(out)) await rmdir(out);
  await rename(folder, out);
}

async function publishChanges(out: string, manifest: Manifest, journal: Journal): Promise<void> {
  await forgetBuild(out);
  await writeFile(nextManifestPath(out), manifestText(manifest));
  await writeWhole(journalPath(out), JSON.stringify(journal));
  await carryOut(out, journal);
}

/**
 * Finishes what a build that was killed had begun to publish. Returns whether there was anything to finish; where the
 * journal is damaged nobody knows what was, so that the next build makes every file again.
 */
export async function recover(out: string): Promise<boolean> {
  const text = await readFile(journalPath(out), "utf8").catch(() => null);
  if (text === null) return false;
  const journal = journalIn(text);
  if (journal) await carryOut(out, journal);
  else await beginAnew(out);
  return journal !== null;
}

function journalIn(text: string): Journal | null {
  try {
    const {moves, removals} = JSON.parse(text) as Partial<Journal>;
    return [moves, removals].every((paths) => Array.isArray(paths) && paths.every(isInside)) ? {moves: moves ?? [], removals: removals ?? []} : null;
  } catch {
    return null;
  }
}

function isInside(path: unknown): boolean {
  return typeof path === "string" && path !== "" && !path.startsWith("/") && !path.split(/[/\\]/).includes("..");
}

/** The manifest still says which files are ours, and no longer what they hold. */
async function beginAnew(out: string): Promise<void> {
  await forgetBuild(out);
  const known = await readManifest(out);
  if (known) await writeWhole(manifestPath(out), manifestText(forgetful(known.units)));
  await rm(stagingPath(out), {recursive: true, force: true});
  await rm(journalPath(out), {force: true});
}

async function carryOut(out: string, {moves, removals}: Journal): Promise<void> {
  const staging = stagingPath(out);
  for (const folder of new Set(moves.map((path) => dirname(path)))) mkdirSync(join(out, folder), {recursive: true});
  for (const path of moves) moveFile(join(staging, path), join(out, path));
  for (const path of removals) await removeFile(out, path);
  moveFile(nextManifestPath(out), manifestPath(out));
  await rm(staging, {recursive: true, force: true});
  await rm(journalPath(out), {force: true});
}

/** At once, since to wait for each of thousands takes several times as long. */
function moveFile(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    // a file that is no longer staged was moved before the build was killed
    if (systemCode(error) !== "ENOENT") throw error;
  }
}

async function removeFile(out: string, path: string): Promise<void> {
  await rm(join(out, path), {force: true});
  // folders that are empty now; one with a foreign file in it stays
  for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) {
    const emptied = await rmdir(join(out, folder)).then(() => true, () => false);
    if (!emptied) return;
  }
}

/** Paths of files to write, of files that should no longer exist, and of files of new units that stay; and units that were taken over as they are. */
type Difference = {readonly changed: readonly string[]; readonly removed: readonly string[]; readonly unchanged: readonly string[]; readonly kept: readonly (readonly [name: string, unit: Unit])[]};

/** What changes from one manifest to the next. With `all` every file is to be written. */
export function difference({units: before}: Manifest, {units: after}: Manifest, all = false): Difference {
  // most units are taken over: only the others are looked into
  const isKept = (name: string): boolean => !all && before[name] === after[name];
  const othersOf = (units: Manifest["units"]): Unit[] => Object.keys(units).flatMap((name) => (isKept(name) ? [] : units[name] ?? []));
  const [old, now] = [filesOf(othersOf(before)), filesOf(othersOf(after))];
  const [changed, unchanged]: [string[], string[]] = [[], []];
  for (const [path, {sha256}] of now) (all || old.get(path)?.sha256 !== sha256 ? changed : unchanged).push(path);
  return {changed, unchanged, removed: [...old.keys()].filter((path) => !now.has(path)), kept: Object.entries(after).filter(([name]) => isKept(name))};
}

async function exists(path: string): Promise<boolean> {
  return access(path).then(() => true, () => false);
}
