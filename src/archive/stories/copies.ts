import type {ArticleRecord, Entry} from "../../model/article.js";
import {resemblance} from "../../text/minhash.js";
import {byCodeUnit} from "../../text/order.js";
import {Buckets, dayNumber} from "./nearness.js";

export type Copies = ArticleRecord["copies"];

/**
 * Articles whose signatures are alike in one of 48 bands of four bytes are compared: of those that share half of their
 * shingles, 95 in 100; of those that share 0.6, 99.9.
 */
const [bands, bandRows] = [48, 4];

/** Of articles alike in a band, each is compared with so many of those after it in time: bulletins of one outlet fill whole bands. */
const reach = 20;

/** Days within which a text is taken up by others. */
const mostDays = 3;

/**
 * How much two texts must share to be copies: another outlet's edited an agency's, an outlet's own with another address may
 * be told on, and what is printed again after days must be the same.
 */
const least = {otherOutlet: 0.5, sameOutlet: 0.75, later: 0.9} as const;

/**
 * The copies of every article that has any, by id, the most alike first. Articles that share a band of their signatures are
 * compared (locality-sensitive hashing; P. Indyk and R. Motwani, "Approximate nearest neighbors", 1998): the time grows with
 * the archive, not with its square. Whether two are copies hangs on these two alone. `articles` stand in the archive's order.
 */
export function findCopies(articles: readonly Entry[]): ReadonlyMap<string, Copies> {
  const signatures = articles.map(({signature}) => (signature === null ? null : Buffer.from(signature, "base64")));
  const days = articles.map(dayNumber);
  const found = new Map<string, Map<string, number>>();
  const compared = new Set<number>();
  const compare = (one: number, other: number): void => {
    const [a, b, first, second] = [articles[one], articles[other], signatures[one], signatures[other]];
    if (!a || !b || !first || !second) return;
    const needed = leastOf(a, b, Math.abs((days[one] ?? Number.NaN) - (days[other] ?? Number.NaN)));
    if (needed > 1) return;
    const similarity = Math.round(resemblance(first, second) * 100) / 100;
    if (similarity < needed) return;
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const known = found.get(from.id) ?? new Map<string, number>();
      found.set(from.id, known.set(to.id, similarity));
    }
  };
  for (let band = 0; band < bands; band++) {
    bandOf(signatures, band * bandRows).eachPair(reach, (one, other) => {
      const pair = one * articles.length + other;
      if (!compared.has(pair)) compare(one, other);
      compared.add(pair);
      return true;
    });
  }
  return new Map([...found].map(([id, copies]) => [id, [...copies].map(([copy, similarity]) => ({id: copy, similarity})).sort(mostAlikeFirst)]));
}

function bandOf(signatures: readonly (Buffer | null)[], at: number): Buckets {
  const buckets = new Buckets(signatures.length);
  signatures.forEach((signature, nth) => {
    const key = signature?.readUInt32BE(at) ?? 0;
    // a band without a shingle says nothing
    if (key !== 0) buckets.add(key, nth);
  });
  return buckets;
}

function leastOf(a: Entry, b: Entry, days: number): number {
  const isNear = days <= mostDays;
  if (a.outlet.id !== b.outlet.id) return isNear ? least.otherOutlet : least.later;
  // a rate, a count: the next bulletin of a series is no copy
  if (days !== 0 && numbersOf(a.title) !== numbersOf(b.title)) return Infinity;
  return isNear ? least.sameOutlet : least.later;
}

function numbersOf(title: string): string {
  return [...new Set(title.match(/\d+(?:[.,]\d+)*/g) ?? [])].sort().join(" ");
}

function mostAlikeFirst(a: Copies[number], b: Copies[number]): number {
  return b.similarity - a.similarity || byCodeUnit(a.id, b.id);
}
