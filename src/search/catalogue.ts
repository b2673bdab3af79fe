import type {Entry} from "../model/article.js";
import type {FacetColumn, VolumeCatalogue} from "../model/search-bundle.js";
import {byCodeUnit} from "../text/order.js";
import type {IndexedShard} from "./shard.js";

/** What a search shows of an article, or narrows by, beside its words: the rest may change without a new volume. */
export type SearchRecord = Pick<Entry, "day" | "script" | "format" | "countries" | "pairs"> & {readonly outlet: string};

export function searchRecordOf({day, outlet, script, format, countries, pairs}: Entry): SearchRecord {
  return {day, outlet: outlet.id, script, format, countries, pairs};
}

/** The articles of a volume by column, from its records and the shards that index them; `hashes` name its other files. See `VolumeCatalogue`. */
export function catalogueOf(records: readonly SearchRecord[], shards: readonly IndexedShard[], hashes: VolumeCatalogue["hashes"]): VolumeCatalogue {
  const column = (valuesOf: (record: SearchRecord) => readonly string[]) => columnOf(records.map(valuesOf));
  return {
    hashes,
    days: records.map(({day}) => day),
    titleTokens: shards.flatMap(({titleTokens}) => titleTokens),
    lengths: shards.flatMap(({lengths}) => lengths),
    slots: shards.flatMap(({slots}) => slots),
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
