import type {Entry} from "../model/article.js";
import type {FacetColumn, VolumeCatalogue} from "../model/search-bundle.js";
import {byCodeUnit} from "../text/order.js";
import type {IndexedShard} from "./shard.js";

/** What a search shows of articles, or narrows by, beside their words, by column: the rest may change without a new volume. */
export type SearchColumns = {
  readonly days: readonly (string | null)[];
  /** The values of each article; a single one may stand for itself. */
  readonly facets: Readonly<Record<keyof VolumeCatalogue["facets"], readonly (string | readonly string[])[]>>;
};

export function searchColumnsOf(articles: readonly Entry[]): SearchColumns {
  return {
    days: articles.map(({day}) => day),
    facets: {
      outlet: articles.map(({outlet}) => outlet.id),
      country: articles.map(({countries}) => countries),
      pair: articles.map(({pairs}) => pairs),
      script: articles.map(({script}) => script ?? []),
      format: articles.map(({format}) => format),
    },
  };
}

/** The articles of a volume by column, from those of its shards and their indexes; `hashes` name its other files. See `VolumeCatalogue`. */
export function catalogueOf(columns: readonly SearchColumns[], shards: readonly IndexedShard[], hashes: VolumeCatalogue["hashes"]): VolumeCatalogue {
  const column = (facet: keyof SearchColumns["facets"]) => columnOf(columns.flatMap(({facets}) => facets[facet]));
  return {
    hashes,
    days: columns.flatMap(({days}) => days),
    titleTokens: shards.flatMap(({titleTokens}) => titleTokens),
    lengths: shards.flatMap(({lengths}) => lengths),
    slots: shards.flatMap(({slots}) => slots),
    facets: {outlet: column("outlet"), country: column("country"), pair: column("pair"), script: column("script"), format: column("format")},
  };
}

function columnOf(valuesByArticle: readonly (string | readonly string[])[]): FacetColumn {
  const values = [...new Set(valuesByArticle.flat())].sort(byCodeUnit);
  const places = new Map(values.map((value, place) => [value, place]));
  const placeOf = (value: string): number => places.get(value) ?? 0;
  const of = valuesByArticle.map((own) => (typeof own === "string" ? [placeOf(own)] : [...new Set(own)].map(placeOf).sort((a, b) => a - b)));
  return {values, of};
}
