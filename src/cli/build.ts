import {readFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import type {SiteOptions, WriteSite, Written} from "../build.js";
import {reportPath, type Totals} from "../model/report.js";
import {ShelfLost} from "../model/shelves.js";
import type {Settings} from "../model/settings.js";
import type {Begun} from "../outputs/begun.js";
import {compileLess} from "../processes.js";
import {versionOfCode} from "../store/code-version.js";
import {lastBuild, rememberBuild, siteInputs, type LastBuild} from "../store/last-build.js";
import {lock} from "../store/lock.js";
import {recover} from "../store/publish.js";
import {checkOutFolder, checkWritable} from "./folders.js";
import type {Options} from "./options.js";
import type {Progress} from "./progress.js";
import {forgetOtherVersions, openReading, type OpenReading, type Warm} from "./reading.js";
import {reportLines} from "./report-lines.js";
import {readSettings} from "./settings.js";

/** What a build did. Its report is megabytes long: it comes in pieces, when it is asked for. */
export type Outcome = {readonly totals: Totals; readonly written: Written | null; report(): Promise<Iterable<string>>};

export type Built = Outcome & {readonly seconds: number};

/** How a build differs that is one of many. */
export type Among = {
  /** Write an archive without articles, too; otherwise the last good site stays. */
  readonly evenEmpty?: boolean;
  /** Make a site that is to be a file: nobody keeps it file by file. */
  readonly asFile?: boolean;
  /** What stays between builds. */
  readonly warm?: Warm;
  /** Has pages published first, and is told when they are. */
  readonly onPages?: () => void;
};

/** One build. When what was kept of a seed turns out to be damaged or gone, all of them are read again. */
export async function build(options: Options, progress: Progress, among: Among = {}): Promise<Built> {
  try {
    return await buildOnce(options, progress, among);
  } catch (error) {
    if (!(error instanceof ShelfLost) || options.clean) throw error;
    progress.line(`${error.message}; all seeds are read again`);
    const {warm: _, ...cold} = among;
    return buildOnce({...options, clean: true}, progress, cold);
  }
}

async function buildOnce(options: Options, progress: Progress, {evenEmpty = false, asFile = false, warm, onPages}: Among): Promise<Built> {
  const began = performance.now();
  const images = options.images === undefined ? null : (await import("../images/kept.js")).openKeptImages(options.images);
  const given = await readSettings(options.set);
  // an image that is not kept stays a link: the site needs no other host
  const settings: Settings = images ? {...given, images: "never"} : given;
  await checkOutFolder(options.out, options.seeds);
  const site: SiteOptions = {...options, images, keepable: !asFile, out: resolve(options.out), onRendered: (done, total) => { progress.step(done, total); }, ...(onPages && {onPages})};
  const unlock = await lock(site.out, [tmpdir(), options.cache]);
  try {
    if (settings.url === undefined) progress.line("No `url` in the settings: feeds and sitemap name http://localhost:8080/");
    await recover(site.out);
    const seeds = await openReading(options, settings, warm);
    try {
      const code = await versionOfCode();
      const nameOf = (inputs: string): string => siteInputs(code, inputs, settings, {...site, images: images?.version ?? null});
      const known = seeds.inputs === null || options.clean ? null : await lastBuild(site.out, nameOf(seeds.inputs), reportPath);
      const outcome = known ? sayAgain(known, site.out, progress) : await buildAnew(seeds, settings, site, {progress, evenEmpty, nameOf});
      if (outcome.written) await forgetOtherVersions(options.cache);
      return {...outcome, seconds: (performance.now() - began) / 1000};
    } finally {
      await seeds.close();
    }
  } finally {
    await unlock();
  }
}

function sayAgain({totals, lines, pages}: LastBuild, out: string, progress: Progress): Outcome {
  for (const line of lines) progress.line(line);
  return {
    totals,
    written: {written: 0, unchanged: pages, removed: 0},
    report: async () => [await readFile(join(out, reportPath), "utf8")],
  };
}

type How = {readonly progress: Progress; readonly evenEmpty: boolean; readonly nameOf: (inputs: string) => string};

async function buildAnew(seeds: OpenReading, settings: Settings, options: SiteOptions, how: How): Promise<Outcome> {
  await checkWritable(options.out);
  compileLess();
  let writing: Promise<Writing> | undefined;
  // what writes a site takes half a second to load, and to prepare: while others read
  const load = (): Promise<Writing> => (writing ??= loadWriting(seeds, options));
  try {
    return await readAndWrite(seeds, settings, options, how, load);
  } finally {
    await writing?.then(({begun}) => begun.close(), () => undefined);
  }
}

/** What writes a site, and what was begun for it. */
type Writing = {readonly writeSite: WriteSite; readonly tables: Parameters<WriteSite>[2]; readonly begun: Begun};

async function loadWriting({seeds, unread}: OpenReading, {out, jobs, onPages, portable, cache}: SiteOptions): Promise<Writing> {
  const [{writeSite}, {beginSite}, {countries}, {outlets}] = await Promise.all([import("../build.js"), import("../outputs/begun.js"), import("../data/countries/names.js"), import("../data/outlets.js")]);
  return {writeSite, tables: {countries, outlets}, begun: beginSite({out, seeds, unread: unread(), pagesFirst: onPages !== undefined, portable, jobs, cache})};
}

async function readAndWrite(seeds: OpenReading, settings: Settings, options: SiteOptions, {progress, evenEmpty, nameOf}: How, load: () => Promise<Writing>): Promise<Outcome> {
  const {archive, inputs} = await seeds.read(progress, {
    // whoever writes hears of trouble
    handedOver: () => void load().catch(() => undefined),
    merged: (articles) => void load().then(({begun}) => { begun.index(articles); }, () => undefined),
  });
  const {report} = archive;
  const outcome = {totals: report.totals, report: async () => (await import("../export/report.js")).reportJson(archive)};
  const name = nameOf(inputs);
  const last = options.clean ? null : await lastBuild(options.out, name, reportPath);
  if (last) return {...outcome, written: {written: 0, unchanged: last.pages, removed: 0}};
  if (archive.articles.length === 0 && !evenEmpty) return {...outcome, written: null};
  progress.stage("Writing pages, search and data");
  const {writeSite, tables, begun} = await load();
  const written = await writeSite(archive, settings, tables, {...options, begun});
  const pages = written.written + written.unchanged;
  await rememberBuild(options.out, {inputs: name, totals: report.totals, lines: reportLines(archive), pages});
  return {...outcome, written};
}

/** Why there is no article, in a line; nothing where there is one. */
export function whyNothing({articles, seeds: files}: Totals, folders: readonly string[]): readonly string[] {
  if (articles > 0) return [];
  if (files > 0) return ["No file became an article: the messages above say why."];
  return [`Found no file in ${folders.map((folder) => `\`${folder}\``).join(", ")}; put news files there, in folders as you like.`];
}

/** The last line of a build. */
export function summary({totals, written, seconds}: Pick<Built, "totals" | "written" | "seconds">): string {
  const seeds = `${totals.seeds} seeds → ${totals.articles} articles, ${totals.duplicates} duplicates, ${totals.refused} refused, ${totals.warnings} warnings`;
  const pages = written ? `${written.written} pages written, ${written.unchanged} unchanged, ${written.removed} removed` : "nothing written";
  return `${seeds}; ${pages} in ${seconds.toFixed(1)} s`;
}

/** 0 built; 1 built nothing, or strict found something. */
export function exitCode({articles, refused}: Totals, strict: boolean): number {
  if (articles === 0) return 1;
  return strict && refused > 0 ? 1 : 0;
}
