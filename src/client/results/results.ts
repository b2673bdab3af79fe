import {parseQuery, type Query} from "../../text/query.js";
import type {SearchText} from "../../model/search-bundle.js";
import {pickButton} from "../compare/pick-bar.js";
import {textOf, type OpenArchive} from "../search/archive.js";
import {make, type Child} from "../dom.js";
import {excerptOf, markMatches, type Piece} from "./excerpt.js";
import {fragmentFor} from "../reading/fragment.js";
import {dateLabel} from "../labels.js";
import {label} from "./words.js";
import {outletLabel, pairLabel} from "./names.js";
import type {ShownTexts} from "./shown-texts.js";
import {pageAddress} from "../place.js";
import {permalinks} from "../../model/permalinks.js";

/** The results of a search as list items, in order; copies of what is shown already say so. */
export async function resultItems(archive: OpenArchive, ids: readonly string[], query: string, shown: ShownTexts): Promise<readonly HTMLElement[]> {
  const parsed = parseQuery(query);
  const fragment = parsed.some(({exclude}) => !exclude) ? fragmentFor(query) : "";
  const articles = await Promise.all(ids.map(async (id) => ({id, article: await textOf(id).catch(() => null)})));
  return articles.map(({id, article}) =>
    article ? resultItem(archive, id, article, parsed, fragment, shown.copyOf(id, article)) : itemWithoutText(id, fragment),
  );
}

/** An article that was found, but whose text cannot be had now: offline, the index may be kept and the texts not. */
function itemWithoutText(id: string, fragment: string): HTMLElement {
  const link = make("a", {href: pageAddress(permalinks.article(id)) + fragment}, label("without-text", {id}));
  return make("li", {"data-article-id": id}, make("article", {class: "card"}, make("h2", {class: "headline"}, link)));
}

function resultItem(archive: OpenArchive, id: string, article: SearchText, query: Query, fragment: string, copyOf: string | null): HTMLElement {
  const {title, lang, text, path, pair} = article;
  const link = make("a", {href: pageAddress(path) + fragment}, make("bdi", {lang}, ...written(markMatches(query, title))));
  return make(
    "li",
    {"data-article-id": id},
    make(
      "article",
      {class: copyOf === null ? "card" : "card copy"},
      copyOf === null ? null : make("p", {class: "hint"}, label("copy-of", {title: copyOf})),
      pair === null || copyOf !== null ? null : make("p", {class: "kicker"}, pairLabel(archive, pair)),
      make("h2", {class: "headline"}, link),
      make("p", {class: "lead excerpt", lang, dir: "auto"}, ...written(excerptOf(query, text))),
      sourceLine(id, article),
    ),
  );
}

function sourceLine(id: string, {title, outlet, date}: SearchText): HTMLElement {
  const day = date === null ? make("span", {}, label("undated")) : make("time", {datetime: date}, dateLabel(date));
  return make("p", {class: "source"}, make("bdi", {class: "outlet"}, outletLabel(outlet)), " ", day, " ", pickButton({id, title}));
}

function written(pieces: readonly Piece[]): readonly Child[] {
  return pieces.map(({text, marked}) => (marked ? make("mark", {}, text) : text));
}
