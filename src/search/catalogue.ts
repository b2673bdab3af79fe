import type {Entry} from "../model/article.js";
import type {FacetColumn, VolumeCatalogue, VolumeFacets} from "../model/search-bundle.js";
import {encodeCbor} from "../text/cbor.js";
import {byCodeUnit} from "../text/order.js";
import {packColumns} from "../text/packed-columns.js";
import type {IndexedShard} from "./shard.js";

/** What a search shows of articles, or narrows by, beside their words, by column: the rest may change without a new volume. */
export type SearchColumns = {
  readonly days: readonly (string | null)[];
  /** The values of each article; a single one may stand for itself. */
  readonly facets: Readonly<Record<keyof VolumeFacets["facets"], readonly (string | readonly string[])[]>>;
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

/** The catalogue of a volume, from its shards and their indexes; `hashes` name its other files. See `VolumeCatalogue`. */
export function catalogueFile(columns: readonly SearchColumns[], shards: readonly IndexedShard[], hashes: VolumeCatalogue["hashes"]): Uint8Array {
  const undated = columns.flatMap(({days}) => days.map((day) => (day === null ? 1 : 0)));
  const packed = packColumns([
    shards.flatMap(({slots}) => slots),
    shards.flatMap(({titleTokens}) => titleTokens),
    shards.flatMap(({lengths}) => lengths),
    undated,
  ]);
  return encodeCbor([hashes.ids, hashes.leaves, packed]);
}

/** The facets of a volume's articles. See `VolumeFacets`. */
export function facetsOf(columns: readonly SearchColumns[]): VolumeFacets {
  const column = (facet: keyof SearchColumns["facets"]) => columnOf(columns.flatMap(({facets}) => facets[facet]));
  return {
    days: columns.flatMap(({days}) => days),
    facets: {outlet: column("outlet"), country: column("country"), pair: column("pair"), script: column("script"), format: column("format")},
  };
}

function columnOf(valuesByArticle: readonly (string | readonly string[])[]): FacetColumn {
  const counts = new Map<string, number>();
  for (const value of valuesByArticle.flat()) counts.set(value, (counts.get(value) ?? 0) + 1);
  const values = [...counts].sort(([a, often], [b, oftener]) => oftener - often || byCodeUnit(a, b)).map(([value]) => value);
  const places = new Map(values.map((value, place) => [value, place]));
  const placeOf = (value: string): number => places.get(value) ?? 0;
  const of = valuesByArticle.map((own) => (typeof own === "string" ? [placeOf(own)] : [...new Set(own)].map(placeOf).sort((a, b) => a - b)));
  return {values, of};
}
