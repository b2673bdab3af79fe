import type {ArticleRecord, Entry} from "../../model/article.js";
import {likenessOfCopies, mostDays, type Printed} from "../../text/copies.js";
import {dayNumber} from "../../text/day-number.js";
import {byCodeUnit} from "../../text/order.js";
import {Buckets} from "./nearness.js";

export type Copies = ArticleRecord["copies"];

/**
 * Articles at most three days apart are compared when two places of their signatures are alike, of those that stand next to
 * each other and hold anything; half of these, known by their bytes, are looked at. Of long texts that share 0.12 of their
 * shingles, 84 in 100 are; of those that share 0.3, all but one in 100,000. In eight passes, which take an eighth of the room.
 */
const [passes, placesOfPass] = [8, 32];

/** Any others must be nearly the same: alike in the first four places that hold anything, in one of twelve stretches. */
const [stretches, placesOfStretch, placesOfKey] = [12, 21, 4];

/** Of articles that are alike there, each is compared with so many of those after it in time: there are many bulletins of one outlet. */
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
  const compareOnce = (one: number, other: number): void => {
    const pair = one * articles.length + other;
    if (!compared.has(pair)) compare(one, other);
    compared.add(pair);
  };
  const daysBetween = (one: number, other: number): number => (printed[other]?.day ?? Number.NaN) - (printed[one]?.day ?? Number.NaN);
  for (let pass = 0; pass < passes; pass++) {
    bucketsOf(printed, (signature, add) => { eachNeighbours(signature, pass * placesOfPass, (pass + 1) * placesOfPass, add); }).eachPair(reach, (one, other) => {
      const days = daysBetween(one, other);
      if (Math.abs(days) <= mostDays) compareOnce(one, other);
      // those after it are later still; a day begins earlier in the east
      return !(days > mostDays + 1);
    });
  }
  for (let stretch = 0; stretch < stretches; stretch++) {
    bucketsOf(printed, (signature, add) => { keyOfStretch(signature, stretch * placesOfStretch, add); }).eachPair(reach, (one, other) => {
      compareOnce(one, other);
      return true;
    });
  }
  return new Map([...found].map(([id, copies]) => [id, [...copies].map(([copy, similarity]) => ({id: copy, similarity})).sort(mostAlikeFirst)]));
}

function printedOf({outlet, title, day, signature}: Entry): Printed | null {
  return signature === null ? null : {outlet: outlet.id, title, day: dayNumber(day), signature: Buffer.from(signature, "base64")};
}

/** Numbers of articles under the keys that `tellKeys` adds for each of their signatures. */
function bucketsOf(printed: readonly (Printed | null)[], tellKeys: (signature: Uint8Array, add: (key: number) => void) => void): Buckets {
  const buckets = new Buckets();
  printed.forEach((one, nth) => {
    if (one) tellKeys(one.signature, (key) => { buckets.add(key, nth); });
  });
  return buckets;
}

/** Every other one, by its bytes, of two places next to each other that hold anything; the first of them stands from `from` on and before `to`. */
function eachNeighbours(signature: Uint8Array, from: number, to: number, tell: (key: number) => void): void {
  let last = -1;
  for (let place = from; place < signature.length; place++) {
    const byte = signature[place] ?? 0;
    if (byte === 0) continue;
    const before = last === -1 ? 0 : (signature[last] ?? 0);
    if (before !== 0 && ((before ^ byte) & 1) === 0) tell((last << 16) | (before << 8) | byte);
    if (place >= to) return;
    last = place;
  }
}

function keyOfStretch(signature: Uint8Array, from: number, tell: (key: number) => void): void {
  let [key, places] = [0, 0];
  for (const byte of signature.subarray(from, from + placesOfStretch)) {
    if (byte === 0 || places === placesOfKey) continue;
    key = key * 256 + byte;
    places++;
  }
  if (places === placesOfKey) tell(key);
}

function mostAlikeFirst(a: Copies[number], b: Copies[number]): number {
  return b.similarity - a.similarity || byCodeUnit(a.id, b.id);
}
