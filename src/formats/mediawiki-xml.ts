import type {Format, RawArticle} from "../model/format.js";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {encoded} from "../syntax/wikitext/link-targets.js";
import type {WikiNames} from "../syntax/wikitext/options.js";
import {placesOf} from "../syntax/wikitext/places.js";
import {DumpReader, type DumpPage, type Revision} from "./wiki/dump.js";
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
};

/** What the dump holds beside articles. */
type Aside = {readonly namespaces: Map<number, number>; redirects: number; older: number};

function* readDump(seed: SeedFile): Generator<RawArticle> {
  const reader = new DumpReader(seed.text, placesOf(seed.text));
  const aside: Aside = {namespaces: new Map(), redirects: 0, older: 0};
  // The dump names its namespaces before its first page.
  let names: WikiNames | null = null;
  let entry = 0;
  for (const page of reader.pages()) {
    aside.older += page.older;
    const target = leadsTo(page);
    if (page.namespace !== 0) pass(aside.namespaces, page, seed.findings);
    else if (target !== null) {
      aside.redirects++;
      seed.findings.drop("redirect", `${page.title.value} → ${target}`, page.title.place);
    } else yield readPage(page, wikiOf(reader.base), (names ??= namesOf(reader.namespaces)), entry++);
  }
  report(aside, reader, entry, seed.findings);
}

function leadsTo({redirect, revision}: DumpPage): string | null {
  return redirect ?? (revision ? redirectOf(revision.text) : null);
}

function pass(namespaces: Map<number, number>, {namespace, title}: DumpPage, findings: Findings): void {
  namespaces.set(namespace, (namespaces.get(namespace) ?? 0) + 1);
  findings.drop("namespace", title.value, title.place);
}

function readPage(page: DumpPage, wiki: string | null, names: WikiNames, entry: number): RawArticle {
  const findings = new Findings();
  const {title, revision} = page;
  if (page.isBroken) findings.warn("bad-dump", `The dump breaks off within \`${title.value}\`; expected \`</page>\``, title.place);
  const source = wiki === null || title.value === "" ? {} : {source: {...title, value: wiki + encoded(title.value)}};
  const {body, categories} = bodyOf(revision, wiki, names, findings);
  const dates = revision?.timestamp ? [{...revision.timestamp, from: "revision" as const}] : [];
  return {entry, ...(title.value === "" ? {} : {title}), ...source, authors: [], dates, tags: categories, body, findings};
}

function bodyOf(revision: Revision | null, wiki: string | null, names: WikiNames, findings: Findings): ReturnType<typeof readWikitext> {
  if (!revision) return {body: {type: "root", children: []}, categories: []};
  return readWikitext(revision.text, {wiki, names, placeAt: revision.placeAt, findings});
}

/** Where pages begin, from the address of the main page: `https://zh.wikipedia.org/wiki/`. */
function wikiOf(base: string | null): string | null {
  const found = /^https?:\/\/[^/\s]{1,200}\/[^\s]*$/.test(base ?? "") ? (base ?? "").replace(/[^/]*$/, "") : null;
  return found?.replace(/^http:/, "https:") ?? null;
}

/** Our words for categories and files, and the wiki's own. */
function namesOf(namespaces: ReadonlyMap<number, string>): WikiNames {
  const own = (key: number): string[] => (namespaces.get(key) ? [(namespaces.get(key) ?? "").toLowerCase()] : []);
  return {...wikiNames, categories: new Set([...wikiNames.categories, ...own(category)]), files: new Set([...wikiNames.files, ...own(file)])};
}

function report({namespaces, redirects, older}: Aside, reader: DumpReader, articles: number, findings: Findings): void {
  const counts = [...namespaces].sort(([a], [b]) => a - b).map(([key, count]) => `\`${reader.namespaces.get(key) ?? key}\` × ${count}`);
  if (counts.length > 0) findings.note("namespace", `Pages that are no articles were passed over: ${counts.join(", ")}`);
  if (redirects > 0) findings.note("redirect", `Pages that only lead to others were passed over: \`${redirects}\``);
  if (older > 0) findings.note("older-revision", `Older revisions were passed over: \`${older}\`; the newest of each page was read`);
  if (!reader.isWhole) findings.warn("bad-dump", "The dump breaks off; expected `</mediawiki>` at its end");
  if (articles === 0) findings.refuse("empty-article", "The dump holds no article; expected a `<page>` of namespace `0` that is no redirect", {line: 1, column: 1});
}
