import type {Entry} from "../../model/article.js";
import type {KeptDays} from "../../model/kept-days.js";
import {dayNumber} from "../../text/day-number.js";
import {likeness, unpackGist, type Gist} from "../../text/gist.js";
import {gather, type Alike} from "./alike.js";
import {Buckets} from "./nearness.js";
import {alikeWithin} from "./spans.js";

/** Days within which outlets tell of one event. */
const mostDays = 2;

/** Gists so much alike are of one event; chosen for precision on labelled events (`test/stories`). */
const leastLikeness = 0.3;

/** Groups are put together when all of their articles, taken two by two, are so much alike on average. */
const leastAverage = 0.7 * leastLikeness;

/** Of articles that share a foremost term, each is compared with so many of those after it in time. */
const reach = 40;

/**
 * Numbers of articles that tell of one event, each in one group only; those that stand alone are in none. Articles that share
 * a foremost term of their gists within two days are compared; then the two groups whose articles are most alike are put
 * together first, as long as their averages allow (average linkage; R. Sokal and C. Michener, 1958). Neither the order of
 * seeds nor anything but the articles themselves matters. `articles` stand in the archive's order, and so do members.
 */
export function findEvents(articles: readonly Entry[], kept: KeptDays): readonly (readonly number[])[] {
  const subjects: Subjects = {days: articles.map(({day}) => dayNumber(day)), gistOf: gistsOf(articles)};
  const groups = new Map<number, readonly number[]>();
  const groupOf = (number: number): readonly number[] => groups.get(number) ?? [number];
  for (const {one, other, likeness: own} of edgesOf(articles, subjects, kept)) {
    const [a, b] = [groupOf(one), groupOf(other)];
    if (a === b || (a.length * b.length === 1 ? own : averageOf(a, b, subjects)) < leastAverage) continue;
    const together = [...a, ...b].sort((x, y) => x - y);
    for (const number of together) groups.set(number, together);
  }
  return [...new Set(groups.values())];
}

/** The day of every article, and what it is about. */
type Subjects = {readonly days: readonly number[]; readonly gistOf: (number: number) => Gist | null};

/** Unpacked when they are asked for: where days are known, most are not. */
function gistsOf(articles: readonly Entry[]): Subjects["gistOf"] {
  const gists: (Gist | null)[] = [];
  return (number) => (gists[number] ??= articles[number] ? unpackGist(articles[number].gist) : null);
}

/** The most alike first. */
function edgesOf(articles: readonly Entry[], subjects: Subjects, kept: KeptDays): readonly Alike[] {
  const edges = alikeWithin(articles, {name: "events", days: mostDays, kept}, (members, isSought) => nearEdges(members, isSought, subjects));
  return [...edges].sort((a, b) => b.likeness - a.likeness || a.one - b.one || a.other - b.other);
}

function nearEdges(members: readonly number[], isSought: (number: number) => boolean, subjects: Subjects): readonly Alike[] {
  const buckets = new Buckets();
  for (const number of members) {
    for (const hash of subjects.gistOf(number)?.foremost ?? []) buckets.add(hash, number);
  }
  const {found, compareOnce} = gather(subjects.days.length, (one, other) => {
    const alike = likenessOf(one, other, subjects);
    return alike >= leastLikeness ? alike : null;
  });
  buckets.eachPair(reach, (one, other) => {
    // what comes after is later still
    if (!isSought(one) || !areNear(one, other, subjects)) return false;
    compareOnce(one, other);
    return true;
  });
  return found;
}

function averageOf(a: readonly number[], b: readonly number[], subjects: Subjects): number {
  let sum = 0;
  for (const one of a) {
    for (const other of b) if (areNear(one, other, subjects)) sum += likenessOf(one, other, subjects);
  }
  return sum / (a.length * b.length);
}

function areNear(one: number, other: number, {days}: Subjects): boolean {
  return Math.abs((days[one] ?? Number.NaN) - (days[other] ?? Number.NaN)) <= mostDays;
}

function likenessOf(one: number, other: number, {gistOf}: Subjects): number {
  const [a, b] = [gistOf(one), gistOf(other)];
  return a && b ? likeness(a, b) : 0;
}
