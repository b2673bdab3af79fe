import type {Article, NormalArticle} from "../model/article.js";
import type {Geography} from "../model/country.js";
import type {Outlet} from "../model/outlet.js";
import {permalinks} from "../model/permalinks.js";
import {leadOf} from "./excerpt.js";
import type {createGeographer} from "./geography.js";
import {articleId, articleKey} from "./id.js";
import {languageOf} from "./language.js";

/** Adds new facts to an article: its id, language, lead, countries and pairs. */
export function enrich(normal: NormalArticle, outlet: Outlet, geographer: ReturnType<typeof createGeographer>): Article {
  const {html, entry: _, ...facts} = normal;
  const key = articleKey(normal);
  const id = articleId(key);
  const {language, script} = languageOf(normal.text, normal.title, outlet);
  const geography: Geography = geographer({
    title: normal.title,
    text: normal.text,
    captions: normal.images.flatMap(({caption}) => caption ?? []),
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
      lead: leadOf(runningText(normal), normal.images.flatMap(({caption, credit}) => [caption ?? "", credit ?? ""])),
      related: [],
      copies: [],
      versions: [],
      duplicates: [],
      characters: [...normal.text].length,
    },
  };
}

/** The text without headings and the markers of notes, neither of which a lead should show. */
function runningText({text, sections}: NormalArticle): string {
  const headings = new Set(sections.map(({title}) => title));
  const lines = text.split("\n").filter((line) => !headings.has(line));
  return lines.join("\n").replace(/\[\d{1,3}\]/g, "");
}
