import type {ArticleRecord} from "../model/article.js";
import type {FacetColumn, VolumeCatalogue} from "../model/search-bundle.js";
import {byCodeUnit} from "../text/order.js";
import type {IndexedShard} from "./shard.js";

/** What a search needs of an article's record. */
export type SearchRecord = Pick<ArticleRecord, "id" | "title" | "text" | "day" | "script" | "format"> & {
  readonly outlet: string;
  readonly countries: readonly string[];
  readonly pairs: readonly string[];
};

/** Only what a search shows or narrows by: the rest may change without a new index. */
export function searchRecordOf({id, title, text, day, outlet, script, format, countries, pairs}: ArticleRecord): SearchRecord {
  const codes = (findings: readonly {readonly code: string}[]) => findings.map(({code}) => code);
  return {id, title, text, day, outlet: outlet.id, script, format, countries: codes(countries), pairs: codes(pairs)};
}

/** The articles of a volume by column, from its records and the shards that index them; see `VolumeCatalogue`. */
export function catalogueOf(records: readonly SearchRecord[], shards: readonly IndexedShard[]): VolumeCatalogue {
  const column = (valuesOf: (record: SearchRecord) => readonly string[]) => columnOf(records.map(valuesOf));
  return {
    release: shards[0]?.release ?? "",
    days: records.map(({day}) => day),
    titleTokens: shards.flatMap(({titleTokens}) => titleTokens),
    lengths: shards.flatMap(({textTokens}) => textTokens).map((length) => Math.round(2 * Math.log2(length + 1))),
    facets: {
      outlet: column(({outlet}) => [outlet]),
      country: column(({countries}) => countries),
      pair: column(({pairs}) => pairs),
      script: column(({script}) => (script === null ? [] : [script])),
      format: column(({format}) => [format]),
    },
  };
}

function columnOf(valuesByArticle: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(valuesByArticle.flat())].sort(byCodeUnit);
  const places = new Map(values.map((value, place) => [value, place]));
  const of = valuesByArticle.map((own) => [...new Set(own)].map((value) => places.get(value) ?? 0).sort((a, b) => a - b));
  return {values, of};
}
