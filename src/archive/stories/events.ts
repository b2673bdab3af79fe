import type {Entry} from "../../model/article.js";
import {dayNumber} from "../../text/day-number.js";
import {likeness, unpackGist, type Gist} from "../../text/gist.js";
import {Buckets} from "./nearness.js";

/** Days within which outlets tell of one event. */
const mostDays = 2;

/** Gists so much alike are of one event; chosen for precision on labelled events (`test/stories`). */
const leastLikeness = 0.3;

/** Groups are put together when all of their articles, taken two by two, are so much alike on average. */
const leastAverage = 0.7 * leastLikeness;

/** Of articles that share a foremost term, each is compared with so many of those after it in time. */
const reach = 40;

/** Two articles by their numbers, and how much alike they are. */
type Edge = {readonly one: number; readonly other: number; readonly likeness: number};

/**
 * Numbers of articles that tell of one event, each in one group only; those that stand alone are in none. Articles that share
 * a foremost term of their gists within two days are compared; then the two groups whose articles are most alike are put
 * together first, as long as their averages allow (average linkage; R. Sokal and C. Michener, 1958). Neither the order of
 * seeds nor anything but the articles themselves matters. `articles` stand in the archive's order, and so do members.
 */
export function findEvents(articles: readonly Entry[]): readonly (readonly number[])[] {
  const gists = articles.map(({gist}) => unpackGist(gist));
  const days = articles.map(({day}) => dayNumber(day));
  const groups = new Map<number, readonly number[]>();
  const groupOf = (number: number): readonly number[] => groups.get(number) ?? [number];
  for (const {one, other} of edgesOf(gists, days)) {
    const [a, b] = [groupOf(one), groupOf(other)];
    if (a === b || averageOf(a, b, gists, days) < leastAverage) continue;
    const together = [...a, ...b].sort((x, y) => x - y);
    for (const number of together) groups.set(number, together);
  }
  return [...new Set(groups.values())];
}

/** The most alike first. */
function edgesOf(gists: readonly Gist[], days: readonly number[]): readonly Edge[] {
  const buckets = new Buckets();
  gists.forEach(({foremost}, number) => {
    if (Number.isNaN(days[number])) return;
    for (const hash of foremost) buckets.add(hash, number);
  });
  const compared = new Set<number>();
  const edges: Edge[] = [];
  buckets.eachPair(reach, (one, other) => {
    // what comes after is later still
    if (!areNear(one, other, days)) return false;
    const pair = one * gists.length + other;
    const found = compared.has(pair) ? 0 : likenessOf(one, other, gists);
    compared.add(pair);
    if (found >= leastLikeness) edges.push({one, other, likeness: found});
    return true;
  });
  return edges.sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}

function averageOf(a: readonly number[], b: readonly number[], gists: readonly Gist[], days: readonly number[]): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) if (areNear(one, other, days)) sum += likenessOf(one, other, gists);
  }
  return sum / (a.length * b.length);
}

function areNear(one: number, other: number, days: readonly number[]): boolean {
  return Math.abs((days[one] ?? Number.NaN) - (days[other] ?? Number.NaN)) <= mostDays;
}

function likenessOf(one: number, other: number, gists: readonly Gist[]): number {
  const [a, b] = [gists[one], gists[other]];
  return a && b ? likeness(a, b) : 0;
}
