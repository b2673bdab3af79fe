import fc from "fast-check";
import {expect, test} from "vitest";
import {columnFacets, type VolumeFacets} from "../../src/model/search-bundle.js";
import {packFacets, unpackFacets} from "../../src/text/packed-facets.js";

const two = (most: number) => fc.integer({min: 1, max: most}).map((part) => String(part).padStart(2, "0"));
const year = fc.integer({min: 1, max: 9999}).map((one) => String(one).padStart(4, "0"));
const day = fc.oneof(
  fc.constant(null), year, fc.tuple(year, two(12)).map((parts) => parts.join("-")), fc.tuple(year, two(12), two(31)).map((parts) => parts.join("-")),
);
const column = (articles: number) => fc.array(fc.string(), {maxLength: 40}).chain((values) =>
  fc.array(values.length === 0 ? fc.constant<number[]>([]) : fc.array(fc.nat({max: values.length - 1}), {maxLength: 4}), {minLength: articles, maxLength: articles}).map((of) => ({values, of})));

test("packFacets is read back, whatever days and values are", () => {
  const facets = fc.nat({max: 20}).chain((articles) => fc.record({
    days: fc.array(day, {minLength: articles, maxLength: articles}),
    facets: fc.record(Object.fromEntries(columnFacets.map((facet) => [facet, column(articles)]))),
  })) as fc.Arbitrary<VolumeFacets>;
  fc.assert(fc.property(facets, (given) => {
    expect(unpackFacets(packFacets(given), given.days.length)).toEqual(given);
  }));
});
