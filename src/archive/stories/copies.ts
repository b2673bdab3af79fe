import type {ArticleRecord, Entry} from "../../model/article.js";
import {leastOfCopies, rounded, type Printed} from "../../text/copies.js";
import {dayNumber} from "../../text/day-number.js";
import {resemblance} from "../../text/minhash.js";
import {byCodeUnit} from "../../text/order.js";
import {Buckets} from "./nearness.js";

export type Copies = ArticleRecord["copies"];

/**
 * Articles whose signatures are alike in one of 48 bands of four bytes are compared: of those that share half of their
 * shingles, 95 in 100; of those that share 0.6, 99.9.
 */
const [bands, bandRows] = [48, 4];

/** Of articles alike in a band, each is compared with so many of those after it in time: bulletins of one outlet fill whole bands. */
const reach = 20;

/**
 * The copies of every article that has any, by id, the most alike first. Articles that share a band of their signatures are
 * compared (locality-sensitive hashing; P. Indyk and R. Motwani, "Approximate nearest neighbors", 1998): the time grows with
 * the archive, not with its square. Whether two are copies hangs on these two alone. `articles` stand in the archive's order.
 */
export function findCopies(articles: readonly Entry[]): ReadonlyMap<string, Copies> {
  const signatures = articles.map(({signature}) => (signature === null ? null : Buffer.from(signature, "base64")));
  const printed = articles.map(({outlet, title, day}): Printed => ({outlet: outlet.id, title, day: dayNumber(day)}));
  const found = new Map<string, Map<string, number>>();
  const compared = new Set<number>();
  const compare = (one: number, other: number): void => {
    const [a, b, first, second] = [articles[one], articles[other], signatures[one], signatures[other]];
    const [print, otherPrint] = [printed[one], printed[other]];
    if (!a || !b || !first || !second || !print || !otherPrint) return;
    const needed = leastOfCopies(print, otherPrint);
    if (needed > 1) return;
    const similarity = rounded(resemblance(first, second));
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

function mostAlikeFirst(a: Copies[number], b: Copies[number]): number {
  return b.similarity - a.similarity || byCodeUnit(a.id, b.id);
}
