import type {Entry} from "../model/article.js";
import type {Country} from "../model/country.js";
import {outletNames} from "../model/outlet.js";
import {searchPaths, type SearchArchive, type VolumeEntry} from "../model/search-bundle.js";
import {byCodeUnit} from "../text/order.js";
import type {SearchFile} from "./in-site.js";

/** Where a search begins: the volumes, and the names of outlets and countries. */
export function archiveFile(
  articles: readonly Entry[],
  volumes: readonly VolumeEntry[],
  engine: string,
  countries: readonly Country[],
): SearchFile {
  const outlets = [...outletNames(articles)].sort(([a], [b]) => byCodeUnit(a, b));
  const codes = codesIn(articles);
  const named = countries.filter(({code}) => codes.has(code)).map(({code, names}) => [code, names] as const);
  const archive: SearchArchive = {volumes, engine, outlets: Object.fromEntries(outlets), countries: Object.fromEntries(named)};
  return {path: searchPaths.archive, content: Buffer.from(JSON.stringify(archive))};
}

function codesIn(articles: readonly Entry[]): ReadonlySet<string> {
  const [codes, pairs] = [new Set<string>(), new Set<string>()];
  for (const article of articles) {
    for (const code of article.countries) codes.add(code);
    for (const pair of article.pairs) pairs.add(pair);
  }
  for (const pair of pairs) for (const code of pair.split("-")) codes.add(code);
  return codes;
}
