import {resolve} from "node:path";
import {writeSite, type Written} from "../build.js";
import type {Archive, ReadSeed} from "../model/archive.js";
import type {Report} from "../model/report.js";
import type {Settings} from "../model/settings.js";
import {readArchive} from "../pipeline.js";
import {createCache, noCache, type Cache} from "../store/cache.js";
import {hashOfFiles} from "../store/hash.js";
import {lock} from "../store/lock.js";
import {tables} from "../tables.js";
import {checkOutFolder, checkSeedFolders} from "./folders.js";
import type {Options} from "./options.js";
import type {Progress} from "./progress.js";
import {reportLines} from "./report-lines.js";
import {readSettings} from "./settings.js";

export type Built = {readonly report: Report; readonly written: Written | null; readonly seconds: number};

/** Reads the seeds and says what was found; writes nothing but the cache. */
export async function readSeeds(options: Options, settings: Settings, progress: Progress): Promise<Archive> {
  await checkSeedFolders(options.seeds);
  progress.stage("Reading seeds");
  const archive = await readArchive(options.seeds, settings, tables, await cacheOf(options), (done, total) => progress.step(done, total));
  for (const line of reportLines(archive.report)) progress.line(line);
  return archive;
}

/** One build. With `evenEmpty` an archive without articles is written too; otherwise the last good site stays. */
export async function build(options: Options, progress: Progress, evenEmpty = false): Promise<Built> {
  const began = performance.now();
  const settings = await readSettings(options.set);
  await checkOutFolder(options.out, options.seeds);
  const unlock = await lock(resolve(options.out));
  try {
    const archive = await readSeeds(options, settings, progress);
    if (settings.url === undefined) progress.line("No `url` in the settings: feeds and sitemap name http://localhost:8080/");
    const empty = archive.articles.length === 0 && !evenEmpty;
    if (!empty) progress.stage("Writing pages, search and data");
    const written = empty ? null : await writeSite(archive, settings, tables, {...options, out: resolve(options.out)});
    return {report: archive.report, written, seconds: (performance.now() - began) / 1000};
  } finally {
    await unlock();
  }
}

/** The last line of a build. */
export function summary({report: {totals}, written, seconds}: Built): string {
  const seeds = `${totals.seeds} seeds → ${totals.articles} articles, ${totals.duplicates} duplicates, ${totals.refused} refused, ${totals.warnings} warnings`;
  const pages = written ? `${written.written} pages written, ${written.unchanged} unchanged, ${written.removed} removed` : "nothing written";
  return `${seeds}; ${pages} in ${seconds.toFixed(1)} s`;
}

/** 0 built; 1 built nothing, or strict found something. */
export function exitCode({totals}: Report, strict: boolean): number {
  if (totals.articles === 0) return 1;
  return strict && totals.refused > 0 ? 1 : 0;
}

/** What parsing made of a seed is kept for as long as the code that makes it stays the same. */
async function cacheOf({cache, clean}: Options): Promise<Cache<ReadSeed>> {
  if (clean) return noCache;
  const rooms = ["model", "data", "text", "syntax", "read", "formats", "normalise", "enrich"].map((room) => `src/${room}`);
  return createCache(`${cache}/seeds`, await hashOfFiles([...rooms, "src/pipeline.ts", "package-lock.json"]));
}
