import type {ArticleRecord, Entry} from "../../model/article.js";
import type {KeptDays} from "../../model/kept-days.js";
import {likenessOfCopies, mostDays, type Printed} from "../../text/copies.js";
import {dayNumber} from "../../text/day-number.js";
import {byCodeUnit} from "../../text/order.js";
import {gather, type Alike, type Compare} from "./alike.js";
import {Buckets} from "./nearness.js";
import {alikeWithin} from "./spans.js";

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
 * `textOf` gives the text of one; what is found within days is kept.
 */
export function findCopies(articles: readonly Entry[], textOf: (article: Entry) => string, kept: KeptDays): ReadonlyMap<string, Copies> {
  const printed = articles.map(printedOf);
  const compare: Compare = (one, other) => {
    const [a, b, first, second] = [articles[one], articles[other], printed[one], printed[other]];
    return a && b && first && second ? likenessOfCopies(first, second, () => [textOf(a), textOf(b)]) : null;
  };
  const near = alikeWithin(articles, {name: "copies", days: mostDays, kept}, (members, isSought) => nearCopies(printed, members, isSought, compare));
  const found = new Map<string, Copies[number][]>();
  for (const {one, other, likeness} of [...near, ...farCopies(printed, compare)]) {
    for (const [from, to] of [[articles[one], articles[other]], [articles[other], articles[one]]] as const) {
      if (!from || !to) continue;
      const copies = found.get(from.id) ?? [];
      copies.push({id: to.id, similarity: likeness});
      found.set(from.id, copies);
    }
  }
  return new Map([...found].map(([id, copies]) => [id, copies.sort(mostAlikeFirst)]));
}

type AllPrinted = readonly (Printed | null)[];

/** Copies within days, whose first is sought; `members` stand by their days. */
function nearCopies(printed: AllPrinted, members: readonly number[], isSought: (number: number) => boolean, compare: Compare): readonly Alike[] {
  const {found, compareOnce} = gather(printed.length, compare);
  const look = (one: number, other: number): boolean => {
    // those after it are later still
    if (!isSought(one) || !(daysBetween(printed, one, other) <= mostDays)) return false;
    compareOnce(one, other);
    return true;
  };
  for (let pass = 0; pass < passes; pass++) {
    bucketsOf(printed, members, (signature, add) => { eachNeighbours(signature, pass * placesOfPass, (pass + 1) * placesOfPass, add); }).eachPair(reach, look);
  }
  for (let stretch = 0; stretch < stretches; stretch++) {
    bucketsOf(printed, members, (signature, add) => { keyOfStretch(signature, stretch * placesOfStretch, add); }).eachPair(reach, look);
  }
  return found;
}

/** Copies that are further apart, or of which a day is not known. */
function farCopies(printed: AllPrinted, compare: Compare): readonly Alike[] {
  const {found, compareOnce} = gather(printed.length, compare);
  const all = [...printed.keys()];
  for (let stretch = 0; stretch < stretches; stretch++) {
    bucketsOf(printed, all, (signature, add) => { keyOfStretch(signature, stretch * placesOfStretch, add); }).eachPair(reach, (one, other) => {
      if (!(Math.abs(daysBetween(printed, one, other)) <= mostDays)) compareOnce(one, other);
      return true;
    });
  }
  return found;
}

function daysBetween(printed: AllPrinted, one: number, other: number): number {
  return (printed[other]?.day ?? Number.NaN) - (printed[one]?.day ?? Number.NaN);
}

function printedOf({outlet, title, day, signature}: Entry): Printed | null {
  return signature === null ? null : {outlet: outlet.id, title, day: dayNumber(day), signature: Buffer.from(signature, "base64")};
}

/** Numbers of articles under the keys that `tellKeys` adds for each of their signatures. */
function bucketsOf(printed: AllPrinted, members: readonly number[], tellKeys: (signature: Uint8Array, add: (key: number) => void) => void): Buckets {
  const buckets = new Buckets();
  for (const number of members) {
    const one = printed[number];
    if (one) tellKeys(one.signature, (key) => { buckets.add(key, number); });
  }
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
  for (let place = from; place < from + placesOfStretch && places < placesOfKey; place++) {
    const byte = signature[place] ?? 0;
    if (byte === 0) continue;
    key = key * 256 + byte;
    places++;
  }
  if (places === placesOfKey) tell(key);
}

function mostAlikeFirst(a: Copies[number], b: Copies[number]): number {
  return b.similarity - a.similarity || byCodeUnit(a.id, b.id);
}
