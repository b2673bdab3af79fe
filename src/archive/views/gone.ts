import type {Archive} from "../../model/archive.js";
import type {Gone} from "../../model/gone.js";
import {permalinks} from "../../model/permalinks.js";
import type {Crumb, GoneView} from "../../model/view.js";
import {home, outletsCrumb} from "./ways.js";

/** A page for every address of earlier builds at which nothing stands any more. */
export function goneViews(gone: Gone, {articles, outlets}: Archive): GoneView[] {
  const titles = gone.articles.some(({movedTo}) => movedTo !== undefined) ? new Map(articles.map(({id, title}) => [id, title])) : new Map<string, string>();
  const names = new Map(outlets.map(({key}) => [key.id, key.name]));
  const crumb = (path: string, text: string): Crumb => ({path, label: {type: "text", text}});
  return [
    ...gone.articles.map(({id, movedTo, ...article}): GoneView => ({
      kind: "gone",
      path: permalinks.article(id),
      crumbs: [home],
      ...article,
      to: movedTo === undefined ? null : crumb(permalinks.article(movedTo), titles.get(movedTo) ?? article.title),
    })),
    ...gone.outlets.map(({from, to}): GoneView => ({
      kind: "gone",
      path: permalinks.outlet(from),
      crumbs: [home, outletsCrumb],
      title: from,
      outlet: null,
      day: null,
      sourceUrl: null,
      to: crumb(permalinks.outlet(to), names.get(to) ?? to),
    })),
  ];
}
