import type {Facet, VolumeCatalogue, VolumeFacets} from "../../model/search-bundle.js";
import {readCbor} from "../../text/cbor.js";
import {unpackColumns} from "../../text/packed-columns.js";

/** Reads the file of a volume's catalogue; see `search/catalogue.ts`. Throws when it is something else. */
export function readCatalogue(file: Uint8Array, articles: number): VolumeCatalogue {
  const [ids, leaves, packed] = readCbor(file, 0).value as readonly Uint8Array[];
  if (!ids || !leaves || !packed) throw new Error("The catalogue is not what it should be");
  const [slots = [], titleTokens = [], lengths = [], undated = []] = unpackColumns(packed, 4, articles);
  return {hashes: {ids, leaves}, slots, titleTokens, lengths, undated};
}

/** The values of a facet that the nth article of a volume has. */
export function valuesOf({days, facets}: VolumeFacets, row: number, facet: Facet): readonly string[] {
  const day = days[row] ?? null;
  if (facet === "year") return day === null ? [] : [day.slice(0, 4)];
  if (facet === "month") return day === null ? [] : [day.slice(0, 7)];
  const {values, of} = facets[facet];
  return (of[row] ?? []).map((place) => values[place] ?? "");
}
