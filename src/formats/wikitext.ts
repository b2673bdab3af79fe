import {wikiTemplates} from "../data/wiki-templates.js";
import {categoryNames, fileNames, figureOptions, otherWikis, placeOptions, wikiLanguages} from "../data/wiki-names.js";
import type {Format, RawArticle} from "../model/format.js";
import {Findings} from "../model/message.js";
import {fromWikitext} from "../syntax/wikitext.js";
import {encoded} from "../syntax/wikitext/link-targets.js";
import type {WikiNames, WikitextOptions} from "../syntax/wikitext/options.js";
import {placesOf} from "../syntax/wikitext/places.js";
import {languageOf, scriptOf} from "./wiki/language.js";
import {createTemplates, indexTemplates} from "./wiki/template.js";
import {wikiEvidence} from "./wiki/evidence.js";
import {isEscaped, unescaped} from "./wiki/escaped.js";
import {wikiTitle} from "./wiki/page-title.js";

/** What means something to the grammar of the wikis that we know. */
export const wikiNames: WikiNames = {
  categories: new Set(categoryNames.map(({name}) => name)),
  files: new Set(fileNames),
  figureOptions: new Set(figureOptions),
  placeOptions: new Set(placeOptions),
  wikis: new Map(Object.entries(otherWikis)),
  languages: new Set(wikiLanguages),
};

const findTemplate = indexTemplates(wikiTemplates);

/** A page of MediaWiki as its source: no header; links in double brackets, templates in double braces. */
export const wikitext: Format = {
  name: "wikitext",
  recognises: ({text}) => wikiEvidence(text),
  *parse(file) {
    yield readFile(file.text, file.path);
  },
};

function readFile(text: string, path: string): RawArticle {
  const findings = new Findings();
  const target = redirectOf(text);
  if (target !== null) {
    findings.refuse("redirect", `The page only leads to \`${target}\`; expected a text of its own`, {line: 1, column: 1});
    return {entry: 0, authors: [], dates: [], tags: [], body: {type: "root", children: []}, findings};
  }
  const language = languageOf(text);
  const wiki = language === null ? null : `https://${language}.wikipedia.org/wiki/`;
  const plain = isEscaped(text) ? unescaped(text, placesOf(text)) : {text, placeAt: placesOf(text)};
  if (plain.text !== text) findings.note("escaped-tags", "The text's tags are escaped (`&lt;`), as in a dump; expected `<ref>` and the like; they were read as tags");
  const {body, categories} = readWikitext(plain.text, {wiki, names: wikiNames, placeAt: plain.placeAt, findings});
  const title = wikiTitle(path, body, /(?:^|\/)Page\/[^/]*$/.test(path));
  const raw = {entry: 0, authors: [], dates: [], tags: categories, body, findings};
  if (wiki === null) findings.note("unknown-wiki", "Nothing says which wiki the page is of, so its links to other pages lost their addresses; expected categories and a text whose language can be told");
  if (!title) return raw;
  if (wiki === null) return {...raw, title, titleDerived: true};
  const source = {...title, value: wiki + encoded(title.value)};
  findings.note("source-derived", `The page names no address; \`${source.value}\` was worked out from its title and language`, title.place);
  return {...raw, title, titleDerived: true, source, sourceDerived: true};
}

/** Reads the text of a page with our table of templates, in the script that it is written in. */
export function readWikitext(text: string, options: Omit<WikitextOptions, "script" | "template">): ReturnType<typeof fromWikitext> {
  const template = createTemplates(findTemplate, options.findings, options.placeAt);
  return fromWikitext(text, {...options, script: scriptOf(text), template});
}

/** Where a page leads that has no text of its own; `null` for a page with text. */
export function redirectOf(text: string): string | null {
  const found = /^\s{0,100}#\s?(?:redirect|重定向|weiterleitung|redirection|redirección|перенаправление|転送|đổi|넘겨주기|doorverwijzing|omdirigering|patrz|rinvia)\s?:?\s{0,20}\[\[([^\]\n]{1,300})\]\]/iu.exec(text.slice(0, 1000));
  return found?.[1]?.trim() ?? null;
}

