import {geoPath} from "d3-geo";
import type {Way} from "../../src/model/view.js";
import {points} from "./points.js";
import {worldProjection} from "./projection.js";

/** More arcs than this hide each other, and make a page heavy. */
const mostArcs = 40;
const mostDots = 120;

/** Units of a map's picture. */
const widest = 7;
const largest = 14;
const smallest = 3;

/** A door that is drawn on a map. */
export type Drawn = {readonly way: Way};

export type Arc = Drawn & {readonly path: string; readonly weight: number};
export type Dot = Drawn & {readonly x: number; readonly y: number; readonly radius: number};

const pathOf = geoPath(worldProjection).digits(0);

/** The pairs with most articles as great circles between their sides, the largest first; their weight is by the root of their number. */
export function arcsOf(ways: readonly Way[]): readonly Arc[] {
  const known = ways.flatMap((way) => {
    const [from, to] = way.label.type === "pair" ? way.label.pair.sides.map(({code}) => points[code]) : [];
    return from && to && way.count ? [{way, count: way.count, ends: [from, to]}] : [];
  });
  const drawn = known.sort((a, b) => b.count - a.count).slice(0, mostArcs);
  const most = drawn[0]?.count ?? 1;
  return drawn.map(({way, count, ends}) => ({
    way,
    path: pathOf({type: "LineString", coordinates: ends.map(([east, north]) => [east, north])}) ?? "",
    weight: round(Math.max(1, widest * Math.sqrt(count / most))),
  }));
}

/** The countries with most articles as dots, the largest first, so that smaller ones lie on them; their area is by their number. */
export function dotsOf(ways: readonly Way[]): readonly Dot[] {
  const known = ways.flatMap((way) => {
    const point = way.label.type === "country" ? points[way.label.country.code] : undefined;
    const place = point && worldProjection([point[0], point[1]]);
    return place && way.count ? [{way, count: way.count, place}] : [];
  });
  const drawn = known.sort((a, b) => b.count - a.count).slice(0, mostDots);
  const most = drawn[0]?.count ?? 1;
  return drawn.map(({way, count, place: [x, y]}) => ({way, x: Math.round(x), y: Math.round(y), radius: round(Math.max(smallest, largest * Math.sqrt(count / most)))}));
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
