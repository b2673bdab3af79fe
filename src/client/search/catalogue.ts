import type {Facet, VolumeCatalogue} from "../../model/search-bundle.js";

/** The values of a facet that the nth article of a volume has. */
export function valuesOf({days, facets}: VolumeCatalogue, row: number, facet: Facet): readonly string[] {
  const day = days[row] ?? null;
  if (facet === "year") return day === null ? [] : [day.slice(0, 4)];
  if (facet === "month") return day === null ? [] : [day.slice(0, 7)];
  const {values, of} = facets[facet];
  return (of[row] ?? []).map((place) => values[place] ?? "");
}
