import {assemble} from "./archive/assemble.js";
import {enrich} from "./enrich/enrich.js";
import {createGeographer} from "./enrich/geography.js";
import {detect, formatsFor} from "./formats/registry.js";
import type {Archive, ReadSeed} from "./model/archive.js";
import type {Article} from "./model/article.js";
import type {Format, RawArticle} from "./model/format.js";
import type {SeedFile} from "./model/seed.js";
import type {Settings} from "./model/settings.js";
import {normalise} from "./normalise/normalise.js";
import {bounds, readSeed, type SeedFolders} from "./read/read.js";
import type {Found} from "./read/walk.js";
import type {Cache} from "./store/cache.js";
import {noStamps, type Stamps} from "./store/stamps.js";
import {canonicalKey} from "./text/address.js";
import type {Tables} from "./tables.js";

/** Told how far reading has come: seeds done, of how many. */
export type OnRead = (done: number, total: number) => void;

/** What a file became, and under which key the cache knows it. */
export type Kept = {readonly key: string; readonly seed: ReadSeed};

/** Reads files and hands over what each became, by its number among them, in any order. */
export type ReadFiles = (files: readonly Found[], each: (nth: number, kept: Kept) => void) => Promise<void>;

/** How seeds are read, and what is known of them from earlier builds. */
export type Reading = {readonly readFiles: ReadFiles; readonly cache: Cache<ReadSeed>; readonly stamps: Stamps};

/** An archive, and in one text all that it was made from. */
export type ReadArchive = {readonly archive: Archive; readonly inputs: string};

/** Reads every seed into one archive. Trouble with a seed is a message in the report, never a throw. */
export async function readArchive({found, ignored}: SeedFolders, {readFiles, cache, stamps}: Reading, onRead: OnRead = () => {}): Promise<ReadArchive> {
  const seeds: ReadSeed[] = [];
  const keys: string[] = [];
  let done = 0;
  const keep = (place: number, file: Found, {key, seed}: Kept): void => {
    [seeds[place], keys[place]] = [seed, key];
    stamps.remember(file, key);
    onRead(++done, found.length);
  };
  const unknown: {readonly file: Found; readonly place: number}[] = [];
  for (const [place, file] of found.entries()) {
    const key = stamps.keyOf(file);
    const seed = key === undefined ? undefined : await cache.get(key);
    if (key !== undefined && seed) keep(place, file, {key, seed});
    else unknown.push({file, place});
  }
  await readFiles(unknown.map(({file}) => file), (nth, kept) => {
    const {file, place} = unknown[nth] ?? {};
    if (file && place !== undefined) keep(place, file, kept);
  });
  await stamps.save();
  return {archive: assemble(seeds, ignored, canonicalKey), inputs: JSON.stringify([keys, ignored])};
}

/** What an archive would be made from, in one text; `null` when a file must be read before that can be said. */
export function inputsOf({found, ignored}: SeedFolders, stamps: Stamps): string | null {
  const keys = found.map((file) => stamps.keyOf(file));
  return keys.includes(undefined) ? null : JSON.stringify([keys, ignored]);
}

/** Reading in this process, with nothing known but what the cache holds. */
export function plainReading(settings: Settings, tables: Tables, cache: Cache<ReadSeed>): Reading {
  return {readFiles: createReader(settings, tables, cache), cache, stamps: noStamps};
}

/** Reads files one after another. What parsing needs is only built when there is a file to read. */
export function createReader(settings: Settings, tables: Tables, cache: Cache<ReadSeed>): ReadFiles {
  let parse: Parser | undefined;
  return async (files, each) => {
    for (const [nth, file] of files.entries()) {
      parse ??= createParser(settings, tables);
      each(nth, await remembered(await readSeed(file), settings, cache, parse));
    }
  };
}

/** Everything a seed becomes hangs on its path, its bytes and the settings; the code's version is the cache's. */
async function remembered(file: SeedFile, settings: Settings, cache: Cache<ReadSeed>, parse: Parser): Promise<Kept> {
  const key = JSON.stringify([file.path, file.sha256, file.findings.messages, settings.timeZone, settings.images]);
  const known = await cache.get(key);
  if (known) return {key, seed: known};
  const seed = await parse(file);
  // what cannot be read now may be readable the next time
  if (!seed.messages.some(({rule}) => rule === "unreadable-file")) await cache.set(key, seed);
  return {key, seed};
}
type Parser = (file: SeedFile) => Promise<ReadSeed>;

/** The way of one seed: detect, parse, normalise, enrich. */
export function createParser(settings: Settings, tables: Tables): Parser {
  const geographer = createGeographer(tables);
  return async (file) => {
    const detected = file.findings.refused ? null : detect(file, tables.formats);
    if (!detected && !file.findings.refused) refuseUnknown(file, tables);
    const articles: Article[] = [];
    const findings = [file.findings];
    for await (const raw of rawArticles(file, detected?.format)) {
      findings.push(raw.findings);
      const found = normalise(raw, file, detected?.format.name ?? "", {...tables, timeZone: settings.timeZone, images: settings.images});
      if (found) articles.push(enrich(found.article, found.outlet, geographer));
    }
    return {
      path: file.path,
      sha256: file.sha256,
      format: detected?.format.name ?? null,
      because: detected?.because ?? null,
      articles: file.findings.refused ? [] : articles,
      messages: findings.flatMap(({messages}) => messages),
      dropped: findings.flatMap(({dropped}) => dropped),
    };
  };
}

/** What a format finds in a file; one that is too large to be held is parsed while it is read. */
function rawArticles(file: SeedFile, format: Format | undefined): AsyncIterable<RawArticle> | Iterable<RawArticle> {
  if (!file.large) return format?.parse(file) ?? [];
  return format?.parsePieces?.(file.large.pieces(), file.findings) ?? [];
}

function refuseUnknown(file: SeedFile, {formats}: Tables): void {
  const {text, findings, large} = file;
  const tried = formatsFor(file, formats).map(({name}) => `\`${name}\``).join(", ");
  const start = text.trimStart().slice(0, 40).split("\n")[0] ?? "";
  if (large) findings.refuse("too-large", `Found \`${large.bytes}\` bytes that begin with \`${start}\`; expected at most \`${bounds.whole}\`, or a format that may be larger: ${tried}`);
  else findings.refuse("unknown-format", `Begins with \`${start}\`, which no format recognises; expected one of ${tried}`, {line: 1, column: 1});
}
