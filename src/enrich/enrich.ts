import type {Article, NormalArticle} from "../model/article.js";
import type {Geography} from "../model/country.js";
import type {Outlet} from "../model/outlet.js";
import {permalinks} from "../model/permalinks.js";
import {leadOf} from "./excerpt.js";
import type {createGeographer} from "./geography.js";
import {articleId, articleKey} from "./id.js";
import {languageOf} from "./language.js";
import {lettersAlone} from "../text/letters-alone.js";

/** Adds new facts to an article: its id, language, lead, countries and pairs. */
export function enrich(normal: NormalArticle, outlet: Outlet, geographer: ReturnType<typeof createGeographer>): Article {
  const {html, entry: _, fileAddress: __, apart = [], captionLines = [], ...facts} = normal;
  const key = articleKey(normal);
  const id = articleId(key);
  const {language, script} = languageOf(normal.text, normal.title, outlet, normal.sourceUrl);
  const geography: Geography = geographer({
    title: normal.title,
    text: without(normal.text, apart),
    captions: [...normal.images.flatMap(({caption}) => caption ?? []), ...captionLines],
    outlet,
    day: normal.day,
    language,
  });
  return {
    key,
    html,
    record: {
      id,
      path: permalinks.article(id),
      ...facts,
      language,
      script,
      ...geography,
      lead: leadOf(runningText(normal, apart), [...normal.images.flatMap(({caption, credit}) => [caption ?? "", credit ?? ""]), ...captionLines]),
      related: [],
      copies: [],
      versions: [],
      duplicates: [],
      characters: countCharacters(normal.text),
    },
  };
}

/** The text without title, headings, bare addresses, the markers of notes and what leads on to other articles, none of which a lead should show. */
function runningText({title, text, sections}: NormalArticle, apart: readonly string[]): string {
  const unwanted = new Set([title, ...sections.map(({title}) => title), ...apart]);
  const said = bare(title);
  const isTitle = (line: string) => Math.abs(line.length - title.length) <= marksBeside && bare(line) === said;
  const lines = text.split("\n").filter((line) => !unwanted.has(line) && !isTitle(line) && !/^https?:\/\/\S+$/.test(line));
  return lines.join("\n").replace(/\[\d{1,3}\]/g, "");
}

/** A repeated title may have so many more marks or spaces than the first. */
const marksBeside = 8;

/** Letters and figures alone, in one width. */
function bare(text: string): string {
  return lettersAlone(text.normalize("NFKC"));
}

function without(text: string, lines: readonly string[]): string {
  if (lines.length === 0) return text;
  const unwanted = new Set(lines);
  return text.split("\n").filter((line) => !unwanted.has(line)).join("\n");
}

/** Unicode code points; a half of a surrogate pair that stands alone is one, too. */
function countCharacters(text: string): number {
  let count = text.length;
  for (let at = 0; at < text.length; at++) {
    if ((text.codePointAt(at) ?? 0) <= 0xffff) continue;
    count--;
    at++;
  }
  return count;
}
