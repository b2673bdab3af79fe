import {setImmediate} from "node:timers/promises";
import {assemble, copiesOf, mergeSeeds} from "./archive/assemble.js";
import {runsOf} from "./archive/runs.js";
import type {Archive, MergedArticles, ReadSeed} from "./model/archive.js";
import type {SeedFile} from "./model/seed.js";
import {settingsOfReading, type Settings} from "./model/settings.js";
import type {OpenShelves} from "./model/shelves.js";
import type {SeedFolders} from "./read/read.js";
import type {Found} from "./read/walk.js";
import {hashOf} from "./store/hash.js";
import type {OpenKeptDays} from "./store/kept-days.js";
import type {Roll} from "./store/roll.js";
import {isWhole, keepRemarks, type SeedStore} from "./store/seed-store.js";
import {namedInputs, type Stamps} from "./store/stamps.js";

/** Told how far reading has come: seeds done, of how many, and how far a large one that is being read. */
export type OnRead = (done: number, total: number, within?: Within) => void;

/** How many bytes of a large file were read, of how many. */
export type Within = {readonly read: number; readonly bytes: number};

/** What a file became, and under which key the cache knows it. */
export type Kept = {readonly key: string; readonly seed: ReadSeed};

/** Reads files and hands over what each became, by its number among them, in any order; tells how many bytes of a large one were read. */
export type ReadFiles = (files: readonly Found[], each: (nth: number, kept: Kept) => void, within?: OnWithin) => Promise<void>;

export type OnWithin = (nth: number, read: number) => void;

/** How seeds are read, and what is known of them from earlier builds; what is large of it is opened while others read. */
export type Reading = SeedStore & {
  readonly readFiles: ReadFiles;
  readonly stamps: Stamps;
  readonly open: {readonly roll: () => Promise<Roll>; readonly days: () => Promise<OpenKeptDays>};
};

/** An archive, and in one text all that it was made from. */
export type ReadArchive = {readonly archive: Archive; readonly inputs: string};

/** Everything a seed becomes hangs on its path, its bytes and the settings; the code's version is the cache's. */
export function keyOf({path, sha256, findings}: SeedFile, settings: Settings): string {
  return hashOf(JSON.stringify([path, sha256, findings.messages, ...settingsOfReading(settings)]));
}

/** A file of which nothing was let in; its findings say why. */
export function refusedSeed({path, findings: {messages, dropped}}: SeedFile, shelves: OpenShelves): ReadSeed {
  return {path, format: null, articles: [], remarks: keepRemarks({because: null, messages, dropped}, shelves)};
}

/** Told of the articles before they are put together to an archive. */
export type OnMerged = (merged: MergedArticles) => void;

/** Reads every seed into one archive. Trouble with a seed is a message in the report, never a throw. */
export async function readArchive({found, ignored}: SeedFolders, {readFiles, cache, shelves, stamps, open}: Reading, onRead: OnRead = () => {}, onMerged: OnMerged = () => {}): Promise<ReadArchive> {
  const seeds: ReadSeed[] = [];
  const keys: string[] = [];
  let done = 0;
  const keep = (place: number, file: Found, {key, seed}: Kept): void => {
    [seeds[place], keys[place]] = [seed, key];
    stamps.remember(file, key);
    onRead(++done, found.length);
  };
  const readAll = (files: readonly Placed[]): Promise<void> => readFiles(files.map(({file}) => file), (nth, kept) => {
    const {file, place} = files[nth] ?? {};
    if (!file || place === undefined) return;
    keep(place, file, kept);
  }, (nth, read) => {
    const bytes = files[nth]?.file.size ?? 0;
    onRead(done, found.length, {read: Math.min(read, bytes), bytes});
  });
  const placed = found.map((file, place) => ({file, place, key: stamps.keyOf(file)}));
  // what must be read is, by other processes, while what is kept of the others is looked through
  const unread = readAll(placed.filter(({key}) => key === undefined));
  unread.catch(() => undefined);
  const [roll, days] = await Promise.all([open.roll(), open.days()]);
  const [lost] = await Promise.all([recall(placed, roll, {cache, shelves}, keep), unread]);
  if (lost.length > 0) await readAll(lost);
  // written while all is put together
  const saved = Promise.all([stamps.save(), roll.save(runsOf(seeds.map((seed, place) => ({key: keys[place] ?? "", seed})), ({seed}) => seed.path, () => 1, inRoll))]);
  saved.catch(() => undefined);
  const merged = mergeSeeds(seeds);
  onMerged({articles: merged.map(({shown}) => shown), shelves});
  // what has begun has its turns: to put an archive together takes long
  await setImmediate();
  const copies = copiesOf(merged, shelves, days);
  await setImmediate();
  const archive = assemble(seeds, {merged, copies}, ignored, shelves, days);
  await Promise.all([saved, days.save()]);
  return {archive, inputs: namedInputs(keys, ignored)};
}

/** A file, and its number among all. */
type Placed = {readonly file: Found; readonly place: number; readonly key: string | undefined};

/** How many seeds a run of the roll has: one more or less has one run written, of about 1 MB. */
const inRoll = {least: 500, most: 2000, usual: 500};

/** How many entries of the cache are looked up before others have their turn. */
const atOnce = 200;

/** Keeps what roll or cache still know of files that have not changed; answers with those that they do not know any more. */
async function recall(files: readonly Placed[], roll: Roll, {cache, shelves}: SeedStore, keep: (place: number, file: Found, kept: Kept) => void): Promise<readonly Placed[]> {
  const lost: Placed[] = [];
  const cached = async (key: string): Promise<ReadSeed | undefined> => {
    const seed = await cache.get(key);
    return seed && isWhole(seed, shelves) ? seed : undefined;
  };
  for (const [nth, one] of files.entries()) {
    const {file, place, key} = one;
    if (key === undefined) continue;
    if (nth % atOnce === 0) await setImmediate();
    const seed = roll.get(key) ?? (await cached(key));
    if (seed) keep(place, file, {key, seed});
    else lost.push(one);
  }
  return lost;
}
