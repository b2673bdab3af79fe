import type {CheerioAPI} from "cheerio";
import type {Findings} from "../../model/message.js";
import {append, stack} from "../../syntax/append.js";
import {own, parseJson, textsOf} from "../../syntax/json.js";
import {textOf} from "../../syntax/html-tree.js";

/** What a page says of its article in JSON-LD, in the vocabulary of schema.org; every list may be empty. */
export type LinkedData = {
  readonly headlines: readonly string[];
  readonly dates: readonly string[];
  readonly authors: readonly string[];
  readonly publishers: readonly string[];
  readonly addresses: readonly string[];
  readonly keywords: readonly string[];
  readonly articleBody: string | null;
  /** The type is one of an article's, not only a page's. */
  readonly isArticle: boolean;
  /** The whole text is for subscribers only. */
  readonly isPaid: boolean;
};

const nothing: LinkedData = {headlines: [], dates: [], authors: [], publishers: [], addresses: [], keywords: [], articleBody: null, isArticle: false, isPaid: false};

const most = {scripts: 20, characters: 1_000_000, nodes: 2000};

/** Types of schema.org that are an article, most particular first. */
const types: readonly RegExp[] = [/^(?:\w*NewsArticle|ReportageNewsArticle|LiveBlogPosting)$/, /^(?:\w*Article|\w*BlogPosting|SocialMediaPosting|Report)$/, /^(?:VideoObject|WebPage|CreativeWork)$/];

/** Reads the JSON-LD of a page: single objects, lists, `@graph`. Broken scripts are a note (`bad-json-ld`). */
export function readJsonLd($: CheerioAPI, findings: Findings): LinkedData {
  const nodes: object[] = [];
  for (const script of $('script[type="application/ld+json" i]').toArray().slice(0, most.scripts)) {
    const text = textOf(script.children).replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)|(?:-->|\/\/\s*\]\]>)\s*$/g, "");
    // Many a page has bare line ends within its strings.
    const data = text.length > most.characters ? undefined : (parseJson(text) ?? parseJson(text.replace(/\p{Cc}/gu, " ")));
    const place = script.sourceCodeLocation && {line: script.sourceCodeLocation.startLine, column: script.sourceCodeLocation.startCol};
    if (data === undefined) findings.note("bad-json-ld", `Found JSON-LD that cannot be read, beginning with \`${text.trim().slice(0, 40)}\`; expected JSON`, place ?? undefined);
    else append(nodes, nodesOf(data));
  }
  const article = types.map((type) => nodes.find((node) => typesOf(node).some((name) => type.test(name)))).find((node) => node !== undefined);
  return article ? factsOf(article, nodes) : nothing;
}

/** Objects of lists and graphs, without recursion. */
function nodesOf(data: unknown): object[] {
  const nodes: object[] = [];
  const waiting: unknown[] = [data];
  for (let next = waiting.pop(); next !== undefined && nodes.length < most.nodes; next = waiting.pop()) {
    if (Array.isArray(next)) stack(waiting, (next as readonly unknown[]).slice(0, most.nodes));
    else if (typeof next === "object" && next !== null) {
      nodes.push(next);
      waiting.push(own(next, "@graph"), own(next, "mainEntity"));
    }
    while (waiting.length > 0 && waiting.at(-1) === undefined) waiting.pop();
  }
  return nodes;
}

function typesOf(node: object): string[] {
  return textsOf(own(node, "@type")).map((type) => type.replace(/^.*[/:]/, ""));
}

function factsOf(article: object, nodes: readonly object[]): LinkedData {
  const body = own(article, "articleBody");
  const page = own(article, "mainEntityOfPage");
  return {
    headlines: [...textsOf(own(article, "headline")), ...textsOf(own(article, "name"))],
    dates: [...textsOf(own(article, "datePublished")), ...textsOf(own(article, "dateCreated")), ...textsOf(own(article, "uploadDate"))].slice(0, 1),
    authors: [...namesOf(own(article, "author"), nodes), ...namesOf(own(article, "creator"), nodes)],
    publishers: namesOf(own(article, "publisher"), nodes),
    addresses: [...textsOf(own(article, "url")), ...textsOf(page), ...textsOf(own(page, "@id")), ...textsOf(own(page, "url")), ...textsOf(own(article, "@id"))].filter((address) => /^https?:\/\//i.test(address)),
    keywords: textsOf(own(article, "keywords")).flatMap((words) => words.split(/[,，、;；]/)),
    articleBody: typeof body === "string" ? body : null,
    isPaid: /^false$/i.test(String(own(article, "isAccessibleForFree"))),
    isArticle: types.slice(0, 2).some((type) => typesOf(article).some((name) => type.test(name))),
  };
}

/** Names of people and organisations: text, objects with a `name`, references by `@id`, or lists of these. */
function namesOf(value: unknown, nodes: readonly object[]): string[] {
  const list: readonly unknown[] = Array.isArray(value) ? value.slice(0, 50) : [value];
  return list.flatMap((item) => {
    if (typeof item === "string") return /^https?:/i.test(item) ? [] : [item];
    const named = textsOf(own(item, "name"));
    const id = own(item, "@id");
    if (named.length > 0 || typeof id !== "string") return named;
    return nodes.filter((node) => own(node, "@id") === id).flatMap((node) => textsOf(own(node, "name"))).slice(0, 1);
  });
}
