import type {Entry} from "../../model/article.js";
import type {KeptDays} from "../../model/kept-days.js";
import {dayNumber} from "../../text/day-number.js";
import {digestOf} from "../stamps.js";
import type {Alike} from "./alike.js";

/** What is looked for among articles at most `days` apart, and where it is kept under what name. */
type Sought = {readonly name: string; readonly days: number; readonly kept: KeptDays};

/** Finds what is alike among `members`, which stand by their days, then in the archive's order: the pairs whose first one is sought. */
type Look = (members: readonly number[], isSought: (number: number) => boolean) => readonly Alike[];

/** A day with articles: theirs come first among `members`, and those of the days within reach after them. */
type Span = {readonly day: number; readonly own: readonly number[]; readonly members: readonly number[]; readonly sum: string};

/**
 * All that is alike among articles at most so many days apart. What begins on a day hangs on the articles of that day and of
 * those within reach alone: as long as they stay as they are it is taken from what is kept, and only the rest is looked for.
 * Articles without a day are passed over. `articles` stand in the archive's order.
 */
export function alikeWithin(articles: readonly Entry[], {name, days, kept}: Sought, look: Look): readonly Alike[] {
  const spans = spansOf(articles, days);
  const known = new Map(spans.map((span) => [span, kept.get(name, span.day, span.sum)]));
  const missing = spans.filter((span) => known.get(span) === undefined);
  const found = lookFor(missing, look);
  for (const span of missing) kept.set(name, span.day, span.sum, packed(found.get(span) ?? [], span));
  return spans.flatMap((span) => found.get(span) ?? unpacked(known.get(span) ?? [], span));
}

function spansOf(articles: readonly Entry[], days: number): readonly Span[] {
  const byName = new Map<string, number[]>();
  articles.forEach(({day}, number) => {
    if (day === null) return;
    const same = byName.get(day);
    if (same) same.push(number);
    else byName.set(day, [number]);
  });
  const byDay = new Map([...byName].map(([day, own]) => [dayNumber(day), own] as const).filter(([day]) => !Number.isNaN(day)));
  const sums = new Map([...byDay].map(([day, own]) => [day, digestOf(own.map((number) => articles[number]?.shelf).join())]));
  return [...byDay.entries()].sort(([a], [b]) => a - b).map(([day, own]) => {
    const within = Array.from({length: days + 1}, (_, nth) => day + nth);
    return {day, own, members: within.flatMap((one) => byDay.get(one) ?? []), sum: digestOf(within.map((one) => sums.get(one) ?? "").join())};
  });
}

/** What begins in each of these spans, looked for in one go: days that follow each other share most of what they hang on. */
function lookFor(spans: readonly Span[], look: Look): ReadonlyMap<Span, readonly Alike[]> {
  const spanOf = new Map(spans.flatMap((span) => span.own.map((number) => [number, span] as const)));
  const found = new Map<Span, Alike[]>(spans.map((span) => [span, []]));
  for (const alike of look([...new Set(spans.flatMap(({members}) => members))], (number) => spanOf.has(number))) {
    const span = spanOf.get(alike.one);
    if (span) found.get(span)?.push(alike);
  }
  return found;
}

/** Three numbers for each: the places of both among the span's members, and how much alike they are. */
function packed(found: readonly Alike[], {members}: Span): readonly number[] {
  const places = new Map(members.map((number, place) => [number, place]));
  return found.flatMap(({one, other, likeness}) => [places.get(one) ?? 0, places.get(other) ?? 0, likeness]);
}

function unpacked(numbers: readonly number[], {members}: Span): readonly Alike[] {
  return Array.from({length: numbers.length / 3}, (_, nth) => {
    const [one = 0, other = 0, likeness = 0] = numbers.slice(3 * nth, 3 * nth + 3);
    return {one: members[one] ?? 0, other: members[other] ?? 0, likeness};
  });
}
