import {resolve} from "node:path";
import {siteInputs, unchangedSite, writeSite, type Written} from "../build.js";
import type {Report} from "../model/report.js";
import {lock} from "../store/lock.js";
import {tables} from "../tables.js";
import {checkOutFolder} from "./folders.js";
import type {Options} from "./options.js";
import type {Progress} from "./progress.js";
import {openReading} from "./reading.js";
import {reportLines} from "./report-lines.js";
import {readSettings} from "./settings.js";

export type Built = {readonly report: Report; readonly written: Written | null; readonly seconds: number};

/** One build. With `evenEmpty` an archive without articles is written too; otherwise the last good site stays. */
export async function build(options: Options, progress: Progress, evenEmpty = false): Promise<Built> {
  const began = performance.now();
  const settings = await readSettings(options.set);
  await checkOutFolder(options.out, options.seeds);
  const site = {...options, out: resolve(options.out)};
  const unlock = await lock(site.out);
  try {
    const seeds = await openReading(options, settings);
    if (settings.url === undefined) progress.line("No `url` in the settings: feeds and sitemap name http://localhost:8080/");
    const known = seeds.inputs === null || options.clean ? null : await unchangedSite(site, await siteInputs(seeds.inputs, settings, site));
    if (known) {
      for (const line of reportLines(known.report)) progress.line(line);
      return {...known, seconds: (performance.now() - began) / 1000};
    }
    const {archive, inputs} = await seeds.read(progress);
    const empty = archive.articles.length === 0 && !evenEmpty;
    if (!empty) progress.stage("Writing pages, search and data");
    const written = empty ? null : await writeSite(archive, settings, tables, {...site, inputs: await siteInputs(inputs, settings, site)});
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
