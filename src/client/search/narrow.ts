import {facets, type Facet, type VolumeEntry, type VolumeFacets} from "../../model/search-bundle.js";
import {valuesOf} from "./catalogue.js";

/** What a search is narrowed to: an article must have one of the values of every facet named. */
export type Filters = Readonly<Partial<Record<Facet, readonly string[]>>>;

/** How many articles have each value of a facet. */
export type Counts = Readonly<Record<Facet, ReadonlyMap<string, number>>>;

/** Articles of a volume that were found, by row. */
export type FoundRows = {readonly columns: VolumeFacets; readonly rows: readonly number[]};

const timeFacets: readonly Facet[] = ["year", "month"];

/** Whether the filters name a time. */
export function isTimed(filters: Filters): boolean {
  return timeFacets.some((facet) => (filters[facet] ?? []).length > 0);
}

/** Whether the filters name anything. */
export function isNarrowed(filters: Filters): boolean {
  return facets.some((facet) => (filters[facet] ?? []).length > 0);
}

/** Whether a volume may hold articles of the time that the filters name: the others need not be loaded. */
export function mayPass({years}: VolumeEntry, filters: Filters): boolean {
  return timeFacets.every((facet) => {
    const chosen = filters[facet] ?? [];
    if (chosen.length === 0) return true;
    return years !== null && chosen.some((value) => value.slice(0, 4) >= years[0] && value.slice(0, 4) <= years[1]);
  });
}

/** Whether an article passes the filters; one facet may be left out of account. */
export function passes(columns: VolumeFacets, row: number, filters: Filters, except?: Facet): boolean {
  return facets.every((facet) => {
    const chosen = filters[facet] ?? [];
    return facet === except || chosen.length === 0 || valuesOf(columns, row, facet).some((value) => chosen.includes(value));
  });
}

/**
 * What choosing each value would find: every facet is counted over the articles that the filters of the other facets let
 * pass.
 */
export function countValues(found: readonly FoundRows[], filters: Filters): Counts {
  const counted = facets.map((facet): readonly [Facet, ReadonlyMap<string, number>] => {
    const counts = new Map<string, number>();
    for (const {columns, rows} of found) {
      for (const row of rows) {
        if (!passes(columns, row, filters, facet)) continue;
        for (const value of valuesOf(columns, row, facet)) counts.set(value, (counts.get(value) ?? 0) + 1);
      }
    }
    return [facet, counts];
  });
  return Object.fromEntries(counted) as Record<Facet, ReadonlyMap<string, number>>;
}
