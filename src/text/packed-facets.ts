import {columnFacets, type FacetColumn, type VolumeFacets} from "../model/search-bundle.js";
import {BitReader, BitWriter} from "./bits.js";
import {encodeCbor, readCbor} from "./cbor.js";

/**
 * The facets of a volume, packed: a list (CBOR) of the values of each column, and a row of bits in gamma codes. There stands how far each
 * day is from the one before; then for each column how many values each article has, and which: those that are frequent have low numbers.
 */
export function packFacets({days, facets}: VolumeFacets): Uint8Array {
  const writer = new BitWriter();
  let before = 0;
  for (const day of days) {
    const number = numberOf(day);
    writer.gamma(1 + (number < before ? 2 * (before - number) - 1 : 2 * (number - before)));
    before = number;
  }
  for (const facet of columnFacets) {
    for (const own of facets[facet].of) {
      writer.gamma(swapped(own.length) + 1);
      for (const place of own) writer.gamma(place + 1);
    }
  }
  return encodeCbor([columnFacets.map((facet) => facets[facet].values), writer.take()]);
}

/** Reads what `packFacets` wrote of so many articles. Throws when it is something else. */
export function unpackFacets(file: Uint8Array, articles: number): VolumeFacets {
  const [values, packed] = readCbor(file, 0).value as readonly [readonly (readonly string[])[], Uint8Array];
  const reader = new BitReader(packed);
  let before = 0;
  const days = Array.from({length: articles}, () => {
    const step = reader.gamma() - 1;
    before += step % 2 === 1 ? -(step + 1) / 2 : step / 2;
    return dayOf(before);
  });
  const columns = columnFacets.map((facet, nth): readonly [string, FacetColumn] => [facet, {values: values[nth] ?? [], of: Array.from({length: articles}, () => {
    const own: number[] = [];
    for (let left = swapped(reader.gamma() - 1); left > 0; left--) own.push(reader.gamma() - 1);
    return own;
  })}]);
  return {days, facets: Object.fromEntries(columns) as VolumeFacets["facets"]};
}

/** Most articles have one value, which takes a bit less than none. */
function swapped(length: number): number {
  return length < 2 ? 1 - length : length;
}

/** A year, month or day as a number that grows with it; 0 for none. */
function numberOf(day: string | null): number {
  const [year = 0, month = 0, date = 0] = day?.split("-").map(Number) ?? [];
  return (year * 13 + month) * 32 + date;
}

function dayOf(number: number): string | null {
  if (number === 0) return null;
  const [year, month, date] = [Math.floor(number / (13 * 32)), Math.floor(number / 32) % 13, number % 32];
  const two = (part: number) => (part === 0 ? "" : `-${String(part).padStart(2, "0")}`);
  return String(year).padStart(4, "0") + two(month) + two(date);
}
