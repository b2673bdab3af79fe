import type {ArticleRecord} from "../model/article.js";
import type {Country} from "../model/country.js";
import {outletNames} from "../model/outlet.js";
import {searchPaths, type SearchArchive, type ShardEntry} from "../model/search-bundle.js";
import {byCodeUnit} from "../text/order.js";
import type {SearchFile} from "./shard.js";

/** Where a search begins: the shards, and the names of outlets and countries. */
export function archiveFile(
  records: readonly ArticleRecord[],
  shards: readonly ShardEntry[],
  engine: string,
  countries: readonly Country[],
): SearchFile {
  const outlets = [...outletNames(records)].sort(([a], [b]) => byCodeUnit(a, b));
  const codes = new Set(records.flatMap((record) => [
    ...record.countries.map(({code}) => code),
    ...record.pairs.flatMap(({code}) => code.split("-")),
  ]));
  const named = countries.filter(({code}) => codes.has(code)).map(({code, names}) => [code, names] as const);
  const archive: SearchArchive = {shards, engine, outlets: Object.fromEntries(outlets), countries: Object.fromEntries(named)};
  return {path: searchPaths.archive, content: Buffer.from(JSON.stringify(archive))};
}

/** What `archive.json` says of a shard; `path` is its folder. */
export function shardEntry(path: string, records: readonly Pick<ArticleRecord, "day">[]): ShardEntry {
  const years = records.flatMap(({day}) => day?.slice(0, 4) ?? []).sort(byCodeUnit);
  const [first] = years;
  return {path, articles: records.length, years: first === undefined ? null : [first, years.at(-1) ?? first]};
}
