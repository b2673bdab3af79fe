import {wikinewsTemplates, wikiTemplates} from "../data/wiki-templates.js";
import {categoryNames, fileNames, figureOptions, otherWikis, placeOptions, wikiLanguages} from "../data/wiki-names.js";
import type {Format, RawArticle} from "../model/format.js";
import {Findings, type Place} from "../model/message.js";
import {fromWikitext} from "../syntax/wikitext.js";
import {pageAddress} from "../syntax/wikitext/link-targets.js";
import type {WikiNames, WikitextOptions} from "../syntax/wikitext/options.js";
import {placesOf} from "../syntax/wikitext/places.js";
import {languageOf, scriptOf} from "./wiki/language.js";
import {createTemplates} from "./wiki/template.js";
import {countryNamesIn} from "./wiki/template/country.js";
import {indexTemplates} from "./wiki/template/find.js";
import {wikiEvidence} from "./wiki/evidence.js";
import {isEscaped, unescaped} from "./wiki/escaped.js";
import {withLineEnds} from "./wiki/joined-lines.js";
import {datesOf, isWikinews, leadOf} from "./wiki/wikinews.js";
import {wikiTitle} from "./wiki/page-title.js";
import {headOf} from "./wiki/wikisource.js";

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
const findNewsTemplate = indexTemplates([...wikinewsTemplates, ...wikiTemplates]);

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
  const isNews = isWikinews(text);
  const plain = readable(text, findings);
  const head = headOf(plain.text, plain.placeAt);
  const wiki = language === null ? null : `https://${language}.${isNews ? "wikinews" : head ? "wikisource" : "wikipedia"}.org/wiki/`;
  const {body, categories} = readWikitext(plain.text, {wiki, names: wikiNames, placeAt: plain.placeAt, findings});
  const title = head?.title ?? wikiTitle(path, body, /(?:^|\/)Page\/[^/]*$/.test(path));
  const dates = isNews ? datesOf(plain.text, plain.placeAt) : (head?.dates ?? []);
  const raw = {entry: 0, authors: head?.authors ?? [], dates, tags: categories, body, findings};
  if (wiki === null) findings.note("unknown-wiki", "Nothing says which wiki the page is of, so its links to other pages lost their addresses; expected categories and a text whose language can be told");
  if (!title) {
    // No address is made of a sentence.
    const lead = isNews ? leadOf(body) : null;
    return lead ? {...raw, title: lead, titleDerived: true} : raw;
  }
  if (wiki === null) return {...raw, title, titleDerived: true};
  const source = {...title, value: pageAddress(wiki, title.value)};
  findings.note("source-derived", `The page names no address; \`${decodeURI(source.value)}\` was worked out from its title and language`, title.place);
  return {...raw, title, ...(!head && {titleDerived: true}), source, sourceDerived: true};
}

/** The text with its tags and line ends as the wiki had them; what was changed is a note. */
function readable(text: string, findings: Findings): {readonly text: string; readonly placeAt: (offset: number) => Place} {
  const plain = isEscaped(text) ? unescaped(text, placesOf(text)) : {text, placeAt: placesOf(text)};
  if (plain.text !== text) findings.note("escaped-tags", "The text's tags are escaped (`&lt;`), as in a dump; expected `<ref>` and the like; they were read as tags");
  const parted = withLineEnds(plain.text);
  if (parted === null) return plain;
  findings.note("joined-lines", "The page stands on one line; expected line ends before headings, rows and items; they were put back there, those between paragraphs cannot be known");
  return {...plain, text: parted};
}

/** Reads the text of a page with our table of templates, in the script that it is written in. */
export function readWikitext(text: string, options: Omit<WikitextOptions, "script" | "template">): ReturnType<typeof fromWikitext> {
  const script = scriptOf(text);
  const [, language = ""] = /^https:\/\/([a-z]+)[.-]/.exec(options.wiki ?? "") ?? [];
  const countryName = countryNamesIn(language === "zh" ? `zh-${script}` : language === "en" ? "en" : null);
  const find = options.wiki?.includes(".wikinews.") ? findNewsTemplate : findTemplate;
  const template = createTemplates({find, countryName, findings: options.findings, placeAt: options.placeAt});
  return fromWikitext(text, {...options, script, template});
}

/** Where a page leads that has no text of its own; `null` for a page with text. */
export function redirectOf(text: string): string | null {
  const found = /^\s{0,100}#\s?(?:redirect|重定向|weiterleitung|redirection|redirección|перенаправление|転送|đổi|넘겨주기|doorverwijzing|omdirigering|patrz|rinvia)\s?:?\s{0,20}\[\[([^\]\n]{1,300})\]\]/iu.exec(text.slice(0, 1000));
  return found?.[1]?.trim() ?? null;
}

