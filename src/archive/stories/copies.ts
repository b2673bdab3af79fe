import type {ArticleRecord, Entry} from "../../model/article.js";
import {likenessOfCopies, type Printed} from "../../text/copies.js";
import {dayNumber} from "../../text/day-number.js";
import {byCodeUnit} from "../../text/order.js";
import {Buckets} from "./nearness.js";

export type Copies = ArticleRecord["copies"];

/**
 * Articles whose signatures are alike in one of 85 bands of three bytes are compared: of those that share 0.3 of their
 * shingles, 90 in 100; of those that share half, all but one in 80,000.
 */
const [bands, bandRows] = [85, 3];

/** Of articles alike in a band, each is compared with so many of those after it in time: bulletins of one outlet fill whole bands. */
const reach = 20;

/**
 * The copies of every article that has any, by id, the most alike first. Articles that share a band of their signatures are
 * compared (locality-sensitive hashing; P. Indyk and R. Motwani, "Approximate nearest neighbors", 1998): the time grows with
 * the archive, not with its square. Whether two are copies hangs on these two alone. `articles` stand in the archive's order;
 * `textOf` gives the text of one.
 */
export function findCopies(articles: readonly Entry[], textOf: (article: Entry) => string): ReadonlyMap<string, Copies> {
  const printed = articles.map(printedOf);
  const found = new Map<string, Map<string, number>>();
  const compared = new Set<number>();
  const compare = (one: number, other: number): void => {
    const [a, b, first, second] = [articles[one], articles[other], printed[one], printed[other]];
    const likeness = a && b && first && second ? likenessOfCopies(first, second, () => [textOf(a), textOf(b)]) : null;
    if (!a || !b || likeness === null) return;
    for (const [from, to] of [[a, b], [b, a]] as const) {
      const known = found.get(from.id) ?? new Map<string, number>();
      found.set(from.id, known.set(to.id, likeness));
    }
  };
  for (let band = 0; band < bands; band++) {
    bandOf(printed, band * bandRows).eachPair(reach, (one, other) => {
      const pair = one * articles.length + other;
      if (!compared.has(pair)) compare(one, other);
      compared.add(pair);
      return true;
    });
  }
  return new Map([...found].map(([id, copies]) => [id, [...copies].map(([copy, similarity]) => ({id: copy, similarity})).sort(mostAlikeFirst)]));
}

function printedOf({outlet, title, day, signature}: Entry): Printed | null {
  return signature === null ? null : {outlet: outlet.id, title, day: dayNumber(day), signature: Buffer.from(signature, "base64")};
}

function bandOf(printed: readonly (Printed | null)[], at: number): Buckets {
  const buckets = new Buckets(printed.length);
  printed.forEach((one, nth) => {
    const [high = 0, middle = 0, low = 0] = one?.signature.subarray(at, at + bandRows) ?? [];
    // a band in which a place has no shingle says little
    if (high > 0 && middle > 0 && low > 0) buckets.add((high << 16) | (middle << 8) | low, nth);
  });
  return buckets;
}

function mostAlikeFirst(a: Copies[number], b: Copies[number]): number {
  return b.similarity - a.similarity || byCodeUnit(a.id, b.id);
}
