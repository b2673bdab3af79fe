import {resolve} from "node:path";
import type {Archive} from "../model/archive.js";
import type {Settings} from "../model/settings.js";
import {inputsOf, readArchive, type ReadArchive} from "../pipeline.js";
import {openSeeds} from "../read/read.js";
import {hashOf, hashOfFiles} from "../store/hash.js";
import {noStamps, openStamps} from "../store/stamps.js";
import {openCache} from "../workers/place.js";
import {createReaders} from "../workers/readers.js";
import {checkSeedFolders} from "./folders.js";
import type {Options} from "./options.js";
import type {Progress} from "./progress.js";
import {reportLines} from "./report-lines.js";

/** The seeds of a command, found but not yet read. */
export type OpenReading = {
  /** What the archive would be made from; `null` when that cannot be said without reading. */
  readonly inputs: string | null;
  /** Reads the seeds and says what was found; writes nothing but the cache. */
  read(progress: Progress): Promise<ReadArchive>;
};

/** Looks through the seed folders. Throws `WrongUse` when one is not there. */
export async function openReading(options: Options, settings: Settings): Promise<OpenReading> {
  await checkSeedFolders(options.seeds);
  const place = options.clean ? null : {folder: `${options.cache}/seeds`, version: await versionOfReading()};
  const stamps = place ? await openStamps(stampsPath(options, place.version), Date.now()) : noStamps;
  const seeds = await openSeeds(options.seeds);
  return {
    inputs: inputsOf(seeds, stamps),
    async read(progress) {
      progress.stage("Reading seeds");
      const readers = createReaders(options.jobs, settings, place);
      try {
        const reading = {readFiles: readers.readFiles, cache: openCache(place), stamps};
        const made = await readArchive(seeds, reading, (done, total) => { progress.step(done, total); });
        for (const line of reportLines(made.archive.report)) progress.line(line);
        return made;
      } finally {
        await readers.close();
      }
    },
  };
}

/** The archive of a command's seeds. */
export async function readSeeds(options: Options, settings: Settings, progress: Progress): Promise<Archive> {
  return (await (await openReading(options, settings)).read(progress)).archive;
}

/** What became of a seed is known for as long as the code that makes it stays the same. */
function versionOfReading(): Promise<string> {
  const rooms = ["model", "data", "text", "syntax", "read", "formats", "normalise", "enrich"].map((room) => `src/${room}`);
  return hashOfFiles([...rooms, "src/pipeline.ts", "package-lock.json"]);
}

/** Seed folders have stamps of their own: the same path may lie in several. */
function stampsPath({cache, seeds}: Options, version: string): string {
  return `${cache}/stamps/${hashOf(JSON.stringify([version, seeds.map((folder) => resolve(folder))]))}.json`;
}
