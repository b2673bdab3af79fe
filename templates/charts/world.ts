import type {CountryRef, Way} from "../../src/model/view.js";
import {points} from "./points.js";
import {worldProjection} from "./projection.js";

/** More arcs than this hide each other, and make a page heavy. */
const mostArcs = 40;
const mostDots = 120;

/** Units of a map's picture. */
const widest = 6;
const largest = 14;
const smallest = 3;

/** A single article is a thin line and a small dot, even where no pair and no country has more. */
const fewest = 20;

/** A door that is drawn on a map. */
export type Drawn = {readonly way: Way};

export type Arc = Drawn & {readonly path: string; readonly weight: number};
export type Place = {readonly country: CountryRef; readonly x: number; readonly y: number};
export type Dot = Drawn & Place & {readonly radius: number};

const projection = worldProjection(0.3);

/** How far an arc bends, by its length; none leaves the map at its top. */
const bend = 0.25;
const top = 8;

/** The pairs with most articles as arcs between their sides, the largest first; their weight is by the root of their number. */
export function arcsOf(ways: readonly Way[]): readonly Arc[] {
  const known = ways.flatMap((way) => {
    const [from, to] = way.label.type === "pair" ? way.label.pair.sides.map(placeOf) : [];
    return from && to && way.count ? [{way, count: way.count, path: arcPath(from, to)}] : [];
  });
  const drawn = known.sort((a, b) => b.count - a.count).slice(0, mostArcs);
  const most = Math.max(fewest, drawn[0]?.count ?? 0);
  return drawn.map(({way, count, path}) => ({
    way,
    path,
    weight: round(Math.max(1, widest * Math.sqrt(count / most))),
  }));
}

/**
 * A curve on the paper, bent to the north: a great circle would be cut where the map ends, and run along its upper edge where
 * it comes near the pole.
 */
function arcPath(one: Place, other: Place): string {
  const [west, east] = one.x <= other.x ? [one, other] : [other, one];
  const [width, height] = [east.x - west.x, east.y - west.y];
  const [x, y] = [west.x + width / 2, west.y + height / 2];
  const share = width === 0 ? bend : Math.min(bend, Math.max(0, (2 * (y - top)) / width));
  return `M${west.x},${west.y}Q${Math.round(x + height * share)},${Math.round(y - width * share)},${east.x},${east.y}`;
}

/** The countries with most articles as dots, the largest first, so that smaller ones lie on them; their area is by their number. */
export function dotsOf(ways: readonly Way[]): readonly Dot[] {
  const known = ways.flatMap((way) => {
    const place = way.label.type === "country" ? placeOf(way.label.country) : null;
    return place && way.count ? [{way, count: way.count, place}] : [];
  });
  const drawn = known.sort((a, b) => b.count - a.count).slice(0, mostDots);
  const most = Math.max(fewest, drawn[0]?.count ?? 0);
  return drawn.map(({way, count, place}) => ({way, ...place, radius: round(Math.max(smallest, largest * Math.sqrt(count / most)))}));
}

/** The sides of pairs, those of the largest pairs first. */
export function sidesOf(arcs: readonly Arc[]): readonly Place[] {
  const sides = arcs.flatMap(({way}) => (way.label.type === "pair" ? way.label.pair.sides : []));
  return [...new Map(sides.map((side) => [side.code, side])).values()].flatMap((side) => placeOf(side) ?? []);
}

function placeOf(country: CountryRef): Place | null {
  const point = points[country.code];
  const place = point && projection([point[0], point[1]]);
  return place ? {country, x: Math.round(place[0]), y: Math.round(place[1])} : null;
}

function round(units: number): number {
  return Math.round(units * 10) / 10;
}
