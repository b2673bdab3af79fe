import {resolve} from "node:path";
import type {Archive} from "../model/archive.js";
import {settingsOfReading, type Settings} from "../model/settings.js";
import type {ShelfPlace} from "../model/shelves.js";
import type {OnMerged, ReadArchive, ReadFiles} from "../read-archive.js";
import {openSeeds, type SeedFolders} from "../read/read.js";
import {openBlobs} from "../store/blobs.js";
import {clearStore, openStore, type SeedStore} from "../store/seed-store.js";
import {versionOfPart} from "../store/code-version.js";
import {noKeptDays, openKeptDays, type OpenKeptDays} from "../store/kept-days.js";
import {noRoll, openRoll, type Roll} from "../store/roll.js";
import {inputsOf, noStamps, openStamps} from "../store/stamps.js";
import {nameOfVersion, removeOfOthers, removeOtherVersions, useVersion} from "../store/versions.js";
import type {Readers} from "../workers/readers.js";
import type {ReadTask} from "../workers/serve.js";
import {checkSeedFolders} from "./folders.js";
import type {Options} from "./options.js";
import {isInPart, type Part} from "./part.js";
import type {Progress} from "./progress.js";
import {reportLines} from "./report-lines.js";

/** The seeds of a command, found but not yet read. */
export type OpenReading = {
  /** What the archive would be made from; `null` when that cannot be said without reading. */
  readonly inputs: string | null;
  /** How many seeds there are, and how many of them must be read. */
  readonly seeds: number;
  readonly unread: () => number;
  /** Reads the seeds and says what was found; writes nothing but the cache. */
  read(progress: Progress, hear?: Partial<Hear>): Promise<ReadArchive>;
  /** Ends what reads, whether anything was read or not. */
  close(): Promise<void>;
};

/** Who has other things to do meanwhile. */
export type Hear = {
  /** What must be read is on its way to other processes. */
  readonly handedOver: () => void;
  /** All is read, and will be put together. */
  readonly merged: OnMerged;
};

/** What stays between readings: processes, and what became of seeds, by the name of the roll. */
export type Warm = {readonly readers: Readers; readonly store: SeedStore; readonly rolls: Map<string, Roll>};

/** What stays between the readings of one process. */
export async function openWarm(readers: Readers, {cache}: Options): Promise<Warm> {
  return {readers, store: openStore(await placeIn(cache)), rolls: new Map()};
}

/** Where a cache folder keeps what became of seeds; it stays there while this process runs. */
export async function placeIn(cache: string): Promise<ShelfPlace> {
  const place = {folder: `${cache}/seeds`, version: await versionOfReading()};
  await useVersion(place);
  return place;
}

/** Removes from a cache what other versions of the code kept of seeds, and no process uses. */
export async function forgetOtherVersions(cache: string): Promise<void> {
  const kept = removeOtherVersions(await placeIn(cache));
  await Promise.all(["stamps", "roll", "days"].map((folder) => removeOfOthers(`${cache}/${folder}`, kept)));
}

/**
 * Looks through the seed folders. Throws `WrongUse` when one is not there. With `warm` only what is new is read, by
 * processes that stay; otherwise a reader is started at once, and ended.
 */
export async function openReading(options: Options, settings: Settings, warm?: Warm): Promise<OpenReading> {
  await checkSeedFolders(options.seeds);
  const place = await placeIn(options.cache);
  if (options.clean) clearStore(place);
  const own = warm ? null : beginReaders(options, {settings, place});
  // whoever reads hears of trouble
  own?.catch(() => undefined);
  try {
    // what is kept of a part would replace what is kept of all, and stamps of this machine mean nothing on another
    const name = options.part ? null : nameOf(options, settings, place.version);
    const stamps = name === null ? noStamps : await openStamps(`${options.cache}/stamps/${name}.json`, Date.now());
    const seeds = onlyPart(await openSeeds(options.seeds), options.part);
    return {
      inputs: options.clean ? null : inputsOf(seeds, stamps),
      seeds: seeds.found.length,
      unread: () => seeds.found.filter((file) => options.clean || stamps.keyOf(file) === undefined).length,
      async read(progress, hear = {}) {
        progress.stage("Reading seeds");
        const {readArchive} = await import("../read-archive.js");
        const readers = warm?.readers ?? (await own);
        const readFiles: ReadFiles = async (files, each, within) => {
          const all = readers?.read({files, settings, place}, each, within);
          setImmediate(() => hear.handedOver?.());
          return all;
        };
        const open = {
          roll: () => (name === null ? Promise.resolve(noRoll) : rollOf(name, options, place, warm)),
          days: () => (name === null ? Promise.resolve(noKeptDays) : openDays(options, name)),
        };
        const how = {readFiles, stamps, open, ...(warm?.store ?? openStore(place))};
        const made = await readArchive(seeds, how, (done, total, within) => {
          progress.step(done, total, within);
        }, hear.merged);
        // they take memory that pages need
        await (await own)?.close();
        for (const line of reportLines(made.archive)) progress.line(line);
        return made;
      },
      close: async () => (await own)?.close(),
    };
  } catch (error) {
    await (await own)?.close();
    throw error;
  }
}

/** Begins to read: whoever looks through folders mostly has something to read, which would wait for a process to start. */
async function beginReaders({jobs}: Options, how: Omit<ReadTask, "files">): Promise<Readers> {
  const {createReaders} = await import("../workers/readers.js");
  const readers = createReaders(jobs);
  readers.begin(how);
  return readers;
}

function onlyPart(seeds: SeedFolders, part: Part | undefined): SeedFolders {
  return part ? {...seeds, found: seeds.found.filter(({path}) => isInPart(path, part))} : seeds;
}

/** The archive of a command's seeds. */
export async function readSeeds(options: Options, settings: Settings, progress: Progress, warm?: Warm): Promise<Archive> {
  const reading = await openReading(options, settings, warm);
  try {
    return (await reading.read(progress)).archive;
  } finally {
    await reading.close();
  }
}

let version: Promise<string> | undefined;

/**
 * What became of a seed is known for as long as the code that makes it stays the same. A process loads its code once, and
 * asks once.
 */
function versionOfReading(): Promise<string> {
  return (version ??= hashOfReading());
}

function hashOfReading(): Promise<string> {
  const rooms = ["model", "data", "text", "syntax", "read", "formats", "normalise", "enrich", "archive/stories", "store"].map((room) => `src/${room}`);
  return versionOfPart([...rooms, "src/pipeline.ts", "src/read-archive.ts", "src/workers", "package-lock.json"]);
}

async function openDays({cache, clean}: Options, name: string): Promise<OpenKeptDays> {
  const blobs = openBlobs(`${cache}/days`);
  if (clean) await blobs.forget(name);
  return openKeptDays(blobs, name);
}

/** The roll of a name, which stays open where anything does. */
async function rollOf(name: string, {cache, clean}: Options, place: ShelfPlace, warm: Warm | undefined): Promise<Roll> {
  const known = clean ? undefined : warm?.rolls.get(name);
  const roll = known ?? (await openRoll(openBlobs(`${cache}/roll`), name, place, clean));
  warm?.rolls.set(name, roll);
  return roll;
}

/** Seed folders have stamps, a roll and days of their own: the same path may lie in several. */
function nameOf({seeds}: Options, settings: Settings, version: string): string {
  return nameOfVersion(version, [settingsOfReading(settings), seeds.map((folder) => resolve(folder))]);
}
