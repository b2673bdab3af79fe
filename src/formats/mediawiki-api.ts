import type {Root} from "hast";
import type {Format, RawArticle, Written} from "../model/format.js";
import {Findings, type Place} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {append} from "../syntax/append.js";
import {parseTree, toHast} from "../syntax/html.js";
import {isObject, own, parseJson, textsOf} from "../syntax/json.js";
import {plainParagraphs} from "../syntax/plain-paragraphs.js";
import {pageAddress} from "../syntax/wikitext/link-targets.js";
import {placesIn, standAt} from "./feed/places.js";
import {readPage} from "./html-page.js";
import {languageOf} from "./wiki/language.js";
import {readWikitext, redirectOf, wikiNames} from "./wikitext.js";

const longest = 20_000_000;

/** What the interface of a MediaWiki wiki answers to `action=query` or `action=parse` (<https://www.mediawiki.org/wiki/API:Get_the_contents_of_a_page>): pages as wikitext, HTML or extracts. */
export const mediawikiApi: Format = {
  name: "mediawiki-api",
  recognises({text}) {
    const head = text.slice(0, 20_000);
    if (!/^\s*\{/.test(head)) return null;
    if (/"query"\s*:\s*\{/.test(head) && /"pages"\s*:\s*[[{]/.test(head) && /"(?:revisions|extract)"\s*:/.test(head)) return "answer to `action=query`";
    return /^\s*\{\s*"parse"\s*:\s*\{/.test(head) && /"(?:text|wikitext)"\s*:/.test(head) ? "answer to `action=parse`" : null;
  },
  parse: readAnswer,
};

function* readAnswer({text, findings}: SeedFile): Generator<RawArticle> {
  const answer = text.length > longest ? undefined : parseJson(text);
  const find = placesIn(text);
  let entry = 0;
  for (const page of pagesOf(answer)) {
    const [title = ""] = textsOf(own(page, "title"));
    const raw = readOne(page, {value: title, place: find(title)}, findings);
    if (raw) yield {...raw, entry: entry++};
  }
  if (entry > 0 || findings.dropped.length > 0) return;
  findings.refuse("bad-record", `Found ${answer === undefined ? "something that is not JSON" : "no page with a text"}; expected \`"pages"\` with \`"revisions"\` or \`"extract"\`, or \`"parse"\` with \`"text"\``, {line: 1, column: 1});
}

/** Pages are a list, or by their numbers; a page that was parsed is the answer itself. */
function pagesOf(answer: unknown): readonly unknown[] {
  const parsed = own(answer, "parse");
  if (isObject(parsed)) return [parsed];
  const pages = own(own(answer, "query"), "pages");
  return Array.isArray(pages) ? (pages as readonly unknown[]) : isObject(pages) ? (Object.values(pages) as unknown[]) : [];
}

function readOne(page: unknown, title: Written, seed: Findings): RawArticle | null {
  const [revision, ...older] = [own(page, "revisions")].flat();
  const source = textIn(own(own(revision, "slots"), "main")) ?? textIn(revision) ?? textIn(own(page, "wikitext"));
  const shown = textIn(own(page, "text")) ?? textIn(own(page, "extract"));
  const place = title.place ?? {line: 1, column: 1};
  const [namespace = "0"] = textsOf(own(page, "ns"));
  const target = source === undefined ? null : redirectOf(source);
  if (namespace !== "0" || target !== null) {
    seed.drop(target === null ? "namespace" : "redirect", target === null ? title.value : `${title.value} → ${target}`, place);
    return null;
  }
  if (source === undefined && shown === undefined) return null;
  const wiki = wikiOf(page, source ?? shown ?? "");
  const findings = new Findings();
  const {body, tags} = shown === undefined ? fromSource(source ?? "", wiki, place, findings) : fromShown(shown, page, place, findings);
  const [changed] = textsOf(own(revision, "timestamp"));
  if (older.length > 0) findings.note("older-revision", `Older revisions were passed over: \`${older.length}\`; the newest was read`, place);
  return {
    entry: 0,
    ...(title.value !== "" && {title}),
    ...(wiki !== null && title.value !== "" && {source: {...title, value: pageAddress(wiki, title.value)}}),
    authors: [],
    dates: changed === undefined ? [] : [{value: changed, place, from: "revision"}],
    tags,
    body,
    findings,
  };
}

/** A text that stands as such, or under `*` or `content`. */
function textIn(value: unknown): string | undefined {
  return [value, own(value, "*"), own(value, "content")].find((text): text is string => typeof text === "string" && text.trim() !== "");
}

/** Where the pages of the wiki begin: by the page's own address, else by the language of its text that of Wikipedia. */
function wikiOf(page: unknown, text: string): string | null {
  const [address] = [...textsOf(own(page, "canonicalurl")), ...textsOf(own(page, "fullurl"))];
  if (address !== undefined && /^https?:\/\/[^/]+\/./.test(address)) return address.slice(0, address.lastIndexOf("/") + 1).replace(/^http:/, "https:");
  const language = textsOf(own(page, "pagelanguage"))[0]?.replace(/-.*/, "") ?? languageOf(text);
  return language === null ? null : `https://${language}.wikipedia.org/wiki/`;
}

type Read = {readonly body: Root; readonly tags: readonly Written[]};

function fromSource(text: string, wiki: string | null, place: Place, findings: Findings): Read {
  const {body, categories} = readWikitext(text, {wiki, names: wikiNames, placeAt: () => place, findings});
  standAt(body, place);
  return {body, tags: categories};
}

/** HTML as the wiki shows it, or an extract with or without markup. */
function fromShown(shown: string, page: unknown, place: Place, findings: Findings): Read {
  const categories: readonly unknown[] = [own(page, "categories")].flat();
  const tags = categories.flatMap((one) => textIn(own(one, "category")) ?? textIn(own(one, "*")) ?? textIn(own(one, "title")) ?? []).map((name) => ({value: name.replace(/^[^:]{1,20}:/, "").replaceAll("_", " "), place}));
  if (!/<(?:p|div|h[1-6]|ul|ol|table)[\s>]/i.test(shown)) return {tags, body: {type: "root", children: plainParagraphs(shown.split("\n").filter((words) => words.trim() !== "").map((words) => ({words, place})))}};
  if (!shown.includes("mw-parser-output")) {
    const body = toHast(parseTree(shown, place, findings).children);
    standAt(body, place);
    return {tags, body};
  }
  const raw = readPage({path: "", sha256: "", text: `<!doctype html><html><body>${shown}</body></html>`, findings}, place);
  standAt(raw.body, place);
  append(findings.dropped, raw.findings.dropped.map((dropped) => ({...dropped, ...place})));
  return {tags: tags.length > 0 ? tags : raw.tags, body: raw.body};
}
