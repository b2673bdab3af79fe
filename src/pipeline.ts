import {enrich} from "./enrich/enrich.js";
import {entryOf} from "./enrich/entry.js";
import {createGeographer} from "./enrich/geography.js";
import {withPairSides} from "./enrich/pair-sides.js";
import {detect, formatsFor} from "./formats/registry.js";
import type {ReadSeed} from "./model/archive.js";
import type {Article, Entry} from "./model/article.js";
import {allDropped} from "./model/dropped.js";
import type {Format, RawArticle} from "./model/format.js";
import type {SeedFindings} from "./model/report.js";
import type {SeedFile} from "./model/seed.js";
import type {Settings} from "./model/settings.js";
import type {OpenShelves} from "./model/shelves.js";
import {normalise} from "./normalise/normalise.js";
import {bounds, readSeed} from "./read/read.js";
import {keyOf, refusedSeed, type Kept, type ReadFiles, type Reading} from "./read-archive.js";
import {noKeptDays} from "./store/kept-days.js";
import {noRoll} from "./store/roll.js";
import {isWhole, keepRemarks, storeInMemory, type SeedStore} from "./store/seed-store.js";
import {noStamps} from "./store/stamps.js";
import type {Tables} from "./tables.js";

/** One seed after parsing, with what was kept of each of its articles. */
export type ParsedSeed<Held> = Pick<ReadSeed, "path" | "format"> & SeedFindings & {readonly articles: readonly Held[]};

/** Reading in this process, with nothing known before. */
export function plainReading(settings: Settings, tables: Tables): Reading {
  const store = storeInMemory();
  return {readFiles: createReader(settings, tables, store), ...store, stamps: noStamps, open: {roll: () => Promise.resolve(noRoll), days: () => Promise.resolve(noKeptDays)}};
}

/** Told of progress within a file, and how many bytes of a large one were read since. */
export type Sign = (bytes?: number) => void;

/** Who looks after reading: is told of progress, and asked whether so many articles of a file took longer than they may. */
export type Watching = {readonly sign: Sign; readonly isLate: (articles: number) => boolean};

const nobody: Watching = {sign: () => undefined, isLate: () => false};

/** Reads files one after another. */
export function createReader(settings: Settings, tables: Tables, store: SeedStore, watching: Watching = nobody): ReadFiles {
  const parse = createParser(settings, tables, watching);
  return async (files, each) => {
    for (const [nth, file] of files.entries()) {
      const seed = await readSeed(file, bounds, {isReadable: (large) => detect(large, tables.formats) !== null, sign: watching.sign});
      each(nth, await remembered(seed, settings, store, parse));
    }
  };
}

async function remembered(file: SeedFile, settings: Settings, {cache, shelves}: SeedStore, parse: Parser): Promise<Kept> {
  const key = keyOf(file, settings);
  const known = await cache.get(key);
  if (known && isWhole(known, shelves)) return {key, seed: known};
  // one after another goes to its shelf: a dump has more articles than can be held
  const keep = (article: Article): Entry => entryOf(article, shelves.keepArticle(article));
  const parsed = await parse(file, keep).catch((error: unknown) => {
    noteFailure(file, error);
    return null;
  });
  const seed = parsed ? readSeedOf(parsed, shelves) : refusedSeed(file, shelves);
  // what cannot be read now may be readable the next time
  if (!seed.remarks.rules.some(({rule}) => rule === "unreadable-file")) await cache.set(key, seed);
  return {key, seed};
}

function readSeedOf({path, format, articles, ...findings}: ParsedSeed<Entry>, shelves: OpenShelves): ReadSeed {
  return {path, format, articles, remarks: keepRemarks(findings, shelves)};
}

/** A fault of ours that one file brings to light must not cost the others. */
function noteFailure(file: SeedFile, error: unknown): void {
  file.findings.refuse("reading-failed", `Reading it failed with \`${String(error).slice(0, 200)}\`, a fault of Dateline's own; expected an article, or a message that says what is wrong`);
}

/** Parses a file, and hands each article to `keep` as soon as it is there. */
export type Parser = <Held>(file: SeedFile, keep: (article: Article) => Held) => Promise<ParsedSeed<Held>>;

/** The way of one seed: detect, parse, normalise, enrich. Articles that come too late are left out, with a warning. */
export function createParser(settings: Settings, tables: Tables, {sign, isLate}: Watching = nobody): Parser {
  const geographer = createGeographer({...tables, aliases: withPairSides(tables.aliases, settings.pairSide)});
  return async <Held>(file: SeedFile, keep: (article: Article) => Held) => {
    const detected = file.findings.refused ? null : detect(file, tables.formats);
    if (!detected && !file.findings.refused) refuseUnknown(file, tables);
    const articles: Held[] = [];
    const entries: Pick<RawArticle, "entry" | "findings">[] = [];
    for await (const raw of rawArticles(file, detected?.format, sign)) {
      sign();
      if (entries.length > 0 && isLate(entries.length)) {
        warnLate(file, entries.length, raw);
        break;
      }
      // its body goes
      entries.push({entry: raw.entry, findings: raw.findings});
      const found = normalise(raw, file, detected?.format.name ?? "", {...tables, timeZone: settings.timeZone, images: settings.images});
      if (found) articles.push(keep(enrich(found.article, found.outlet, geographer)));
      else if (entries.length - articles.length >= mostRefused) {
        warnHollow(file, raw);
        break;
      }
    }
    return {
      path: file.path,
      format: detected?.format.name ?? null,
      because: detected?.because ?? null,
      articles: file.findings.refused ? [] : articles,
      messages: [file, ...entries].flatMap(({findings}) => findings.messages),
      ...allDropped(file.findings, entries),
    };
  };
}

/** Entries of a file that are refused before what follows is left out: each is no more than a few bytes, and there may be millions. */
const mostRefused = 5000;

function warnHollow({findings}: SeedFile, {title}: RawArticle): void {
  findings.warn("too-large", `\`${mostRefused}\` entries were refused, so what follows was left out; expected articles`, title?.place);
}

function warnLate({findings}: SeedFile, read: number, {title}: RawArticle): void {
  findings.warn("took-too-long", `The first \`${read}\` articles took more time than as many may, so what follows was left out; expected less; \`--clean\` reads it again`, title?.place);
}

/** What a format finds in a file; one that is too large to be held is parsed while it is read. */
function rawArticles(file: SeedFile, format: Format | undefined, sign: Sign): AsyncIterable<RawArticle> | Iterable<RawArticle> {
  if (!file.large) return format?.parse(file) ?? [];
  return format?.parsePieces?.(signed(file.large.pieces(), sign), file.findings) ?? [];
}

async function* signed(pieces: AsyncIterable<string>, sign: Sign): AsyncIterable<string> {
  for await (const piece of pieces) {
    sign(Buffer.byteLength(piece));
    yield piece;
  }
}

function refuseUnknown(file: SeedFile, {formats}: Tables): void {
  const {text, findings, large} = file;
  const tried = formatsFor(file, formats).map(({name}) => `\`${name}\``).join(", ");
  const start = text.trimStart().slice(0, 40).split("\n")[0] ?? "";
  if (large) findings.refuse("too-large", `Found \`${large.bytes}\` bytes that begin with \`${start}\`; expected at most \`${bounds.whole}\`, or a format that may be larger: ${tried}`);
  else findings.refuse("unknown-format", `Begins with \`${start}\`, which no format recognises; expected one of ${tried}`, {line: 1, column: 1});
}
