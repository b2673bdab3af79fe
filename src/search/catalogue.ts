import type {Entry} from "../model/article.js";
import type {FacetColumn, VolumeCatalogue} from "../model/search-bundle.js";
import {byCodeUnit} from "../text/order.js";
import type {IndexedShard} from "./shard.js";

/** What a search needs of an article. */
export type SearchRecord = Pick<Entry, "id" | "day" | "script" | "format" | "countries" | "pairs"> & {
  readonly outlet: string;
  /** Of the text, in UTF-16 code units. */
  readonly length: number;
};

/** Only what a search shows or narrows by: the rest may change without a new index. */
export function searchRecordOf({id, day, outlet, script, format, countries, pairs, text}: Entry): SearchRecord {
  return {id, day, outlet: outlet.id, script, format, countries, pairs, length: text.length};
}

/** The articles of a volume by column, from its records and the shards that index them; `hashes` name its other files. See `VolumeCatalogue`. */
export function catalogueOf(records: readonly SearchRecord[], shards: readonly IndexedShard[], hashes: VolumeCatalogue["hashes"]): VolumeCatalogue {
  const column = (valuesOf: (record: SearchRecord) => readonly string[]) => columnOf(records.map(valuesOf));
  return {
    release: shards[0]?.release ?? "",
    hashes,
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
