import type {Format, RawArticle} from "../model/format.js";
import {Findings, type Place} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {pageAddress} from "../syntax/wikitext/link-targets.js";
import {signsIn} from "../syntax/wikitext.js";
import type {WikiNames, WikitextOptions} from "../syntax/wikitext/options.js";
import {DumpReader} from "./wiki/dump.js";
import {longestText} from "./wiki/dump-field.js";
import type {DumpPage, Revision} from "./wiki/dump-page.js";
import {datesOf} from "./wiki/wikinews.js";
import {readWikitext, redirectOf, wikiNames} from "./wikitext.js";

const category = 14;
const file = 6;

/** A dump of a MediaWiki wiki: many pages with their titles, of which the articles are read, the newest revision each. */
export const mediawikiXml: Format = {
  name: "mediawiki-xml",
  recognises({text}) {
    const head = text.slice(0, 4000);
    if (!/^\s{0,100}(?:<\?xml[^>]{0,200}>\s{0,100})?<mediawiki[\s>]/i.test(head)) return null;
    return `root element \`<mediawiki>\`, export format \`${/export-([\d.]{1,8})/.exec(head)?.[1] ?? "unknown"}\``;
  },
  parse: readDump,
  parsePieces: readPieces,
};

/** Pieces of a text that is held whole are as long as this, in UTF-16 units. */
const pieceLength = 65_536;

/** Signs of wikitext that the pages of a dump may have, and one more for so many bytes: real pages have 14 bytes for each, few of them less than six. */
const most = {signs: 200_000, bytesASign: 6} as const;

/** So many pages that are no articles are named one by one; the others are counted. */
const mostNamed = 10_000;

function* readDump({text, findings}: SeedFile): Generator<RawArticle> {
  const dump = new Dump(findings);
  for (let at = 0; at < text.length; at += pieceLength) yield* dump.read(text.slice(at, at + pieceLength));
  yield* dump.end();
}

async function* readPieces(pieces: AsyncIterable<string>, findings: Findings): AsyncGenerator<RawArticle> {
  const dump = new Dump(findings);
  for await (const piece of pieces) {
    yield* dump.read(piece);
    if (dump.isLost) break;
  }
  yield* dump.end();
}

/** The articles of a dump that comes in pieces; what is none of them is counted, and reported at the end. */
class Dump {
  private readonly reader = new DumpReader();
  private readonly namespaces = new Map<number, number>();
  private redirects = 0;
  private older = 0;
  private named = 0;
  private entries = 0;
  private signs = 0;
  private bytes = 0;
  /** The dump names its namespaces before its first page. */
  private names: WikiNames | null = null;

  constructor(private readonly findings: Findings) {}

  /** Whether no more of it can be read. */
  get isLost(): boolean {
    return this.reader.lost !== null;
  }

  *read(piece: string): Generator<RawArticle> {
    yield* this.articles(this.reader.write(piece));
  }

  *end(): Generator<RawArticle> {
    yield* this.articles(this.reader.end());
    this.report();
  }

  private *articles(pages: readonly DumpPage[]): Generator<RawArticle> {
    for (const page of pages) {
      this.older += page.older;
      const {title: {value: title, place}, namespace, revision} = page;
      const target = leadsTo(page);
      if (namespace !== 0 || target !== null) warnBroken(page, this.findings);
      if (namespace !== 0) {
        this.namespaces.set(namespace, (this.namespaces.get(namespace) ?? 0) + 1);
        this.drop("namespace", title, place);
      } else if (target !== null) {
        this.redirects++;
        this.drop("redirect", `${title} → ${target}`, place);
      } else if (revision?.text === null) {
        this.findings.warn("too-large", `The text of \`${title}\` is longer than \`${longestText}\` characters, so the page was left out`, place);
      } else yield readPage(page, {wiki: wikiOf(this.reader.base), names: (this.names ??= namesOf(this.reader.namespaces)), mostSigns: this.mostSigns(revision?.text ?? "")}, this.entries++);
    }
  }

  /** Pages of nothing but markup take several times as long as others: once there were many of them, a page may be no denser than real ones are. */
  private mostSigns(text: string): number {
    const bytes = Buffer.byteLength(text);
    this.bytes += bytes;
    const isBeyond = this.signs > most.signs + this.bytes / most.bytesASign;
    const own = bytes / most.bytesASign;
    const count = signsIn(text);
    if (!isBeyond || count <= own) this.signs += count;
    return isBeyond ? own : Infinity;
  }

  private drop(rule: "namespace" | "redirect", text: string, place: Place | undefined): void {
    if (this.named++ < mostNamed) this.findings.drop(rule, text, place);
  }

  private report(): void {
    const {findings, reader} = this;
    const counts = [...this.namespaces].sort(([a], [b]) => a - b).map(([key, count]) => `\`${reader.namespaces.get(key) ?? key}\` × ${count}`);
    if (counts.length > 0) findings.note("namespace", `Pages that are no articles were passed over: ${counts.join(", ")}`);
    if (this.redirects > 0) findings.note("redirect", `Pages that only lead to others were passed over: \`${this.redirects}\``);
    if (this.named > mostNamed) findings.note("namespace", `Of the pages that were passed over the first \`${mostNamed}\` are named, the others only counted`);
    if (this.older > 0) findings.note("older-revision", `Older revisions were passed over: \`${this.older}\`; the newest of each page was read`);
    reportTrouble(reader, findings);
    if (this.entries === 0) findings.refuse("empty-article", "The dump holds no article; expected a `<page>` of namespace `0` that is no redirect", {line: 1, column: 1});
  }
}

/** Says where the dump is not as a dump should be. */
function reportTrouble({strays, lost, isWhole, endPlace}: DumpReader, findings: Findings): void {
  for (const {count, begin, place} of strays.all()) findings.warn("bad-dump", `Found \`${begin}\` × ${count} between the pages; expected \`<page>\`; it was passed over`, place);
  if (lost) findings.warn("bad-dump", `${lost.reason}; expected pages; everything that follows is lost`, lost.place);
  else if (!isWhole) findings.warn("bad-dump", "The dump breaks off; expected `</mediawiki>` at its end", endPlace);
}

function leadsTo({redirect, revision}: DumpPage): string | null {
  return redirect ?? (revision?.text ? redirectOf(revision.text) : null);
}

type WikiOptions = Pick<WikitextOptions, "wiki" | "names"> & {readonly mostSigns: number};

function readPage(page: DumpPage, options: WikiOptions, entry: number): RawArticle {
  const findings = new Findings();
  const {title, revision} = page;
  warnBroken(page, findings);
  const {wiki} = options;
  const source = wiki === null || title.value === "" ? {} : {source: {...title, value: pageAddress(wiki, title.value)}};
  const {body, categories} = bodyOf(revision, options, findings);
  const ofReport = revision?.text && wiki?.includes(".wikinews.") ? datesOf(revision.text, revision.placeAt) : [];
  const dates = [...ofReport, ...(revision?.timestamp ? [{...revision.timestamp, from: "revision" as const}] : [])];
  return {entry, ...(title.value === "" ? {} : {title}), ...source, authors: [], dates, tags: categories, body, findings};
}

function warnBroken({brokenAt, title}: DumpPage, findings: Findings): void {
  if (brokenAt) findings.warn("bad-dump", `The dump breaks off within \`${title.value}\`; expected \`</page>\``, brokenAt);
}

function bodyOf(revision: Revision | null, options: WikiOptions, findings: Findings): ReturnType<typeof readWikitext> {
  if (!revision?.text) return {body: {type: "root", children: []}, categories: []};
  return readWikitext(revision.text, {...options, placeAt: revision.placeAt, findings});
}

/** Where pages begin, from the address of the main page: `https://zh.wikipedia.org/wiki/`. */
function wikiOf(base: string | null): string | null {
  const found = /^https?:\/\/[^/\s]{1,200}\/[^\s]*$/.test(base ?? "") ? (base ?? "").slice(0, (base ?? "").lastIndexOf("/") + 1) : null;
  return found?.replace(/^http:/, "https:") ?? null;
}

/** Our words for categories and files, and the wiki's own. */
function namesOf(namespaces: ReadonlyMap<number, string>): WikiNames {
  const own = (key: number): string[] => (namespaces.get(key) ? [(namespaces.get(key) ?? "").toLowerCase()] : []);
  return {...wikiNames, categories: new Set([...wikiNames.categories, ...own(category)]), files: new Set([...wikiNames.files, ...own(file)])};
}
