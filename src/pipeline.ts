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
import {bounds, openSeeds} from "./read/read.js";
import type {Cache} from "./store/cache.js";
import {canonicalKey} from "./text/address.js";
import type {Tables} from "./tables.js";

/** Told how far reading has come: seeds done, of how many. */
export type OnRead = (done: number, total: number) => void;

/** Reads every seed of the folders into one archive. Trouble with a seed is a message in the report, never a throw. */
export async function readArchive(
  folders: readonly string[],
  settings: Settings,
  tables: Tables,
  cache: Cache<ReadSeed>,
  onRead: OnRead = () => {},
): Promise<Archive> {
  const folder = await openSeeds(folders);
  const parse = createParser(settings, tables);
  const seeds: ReadSeed[] = [];
  for await (const file of folder.files()) {
    seeds.push(await remembered(file, settings, cache, parse));
    onRead(seeds.length, folder.count);
  }
  return assemble(seeds, folder.ignored, canonicalKey);
}

/** Everything a seed becomes hangs on its path, its bytes and the settings; the code's version is the cache's. */
async function remembered(file: SeedFile, settings: Settings, cache: Cache<ReadSeed>, parse: Parser): Promise<ReadSeed> {
  const key = JSON.stringify([file.path, file.sha256, file.findings.messages, settings.timeZone, settings.images]);
  const known = await cache.get(key);
  if (known) return known;
  const seed = await parse(file);
  // what cannot be read now may be readable the next time
  if (!seed.messages.some(({rule}) => rule === "unreadable-file")) await cache.set(key, seed);
  return seed;
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
