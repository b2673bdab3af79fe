import {resemblance} from "./minhash.js";
import {rewordedShare, verbatimShare} from "./verbatim.js";

/** What is known of a text that may be another's copy; `day` as `dayNumber` counts it, `signature` as `signatureOf` makes it. */
export type Printed = {readonly outlet: string; readonly title: string; readonly day: number; readonly signature: Uint8Array};

/** Days within which a text is taken up by others. */
export const mostDays = 3;

/**
 * How much two texts must share to be copies: another outlet's edited an agency's, an outlet's own with another address may
 * be told on, and what is printed again after days must be the same.
 */
const least = {otherOutlet: 0.5, sameOutlet: 0.75, later: 0.9} as const;

/** Another outlet's shares less when it wrote much of its own around; then half of the shorter must stand word for word in the other. */
const leastInPart = 0.3;
const leastVerbatim = 0.5;

/**
 * Where words were changed here and there, four in a row are seldom left. Then nearly all of each text must be sentences of the
 * other in other words: of two reports of an event, each has much for itself.
 */
const leastInFew = 0.12;
const leastReworded = 0.9;

/** How much two texts share, to two places, if they are copies; `null` if they are not. `textsOf` is asked where that is in doubt. */
export function likenessOfCopies(a: Printed, b: Printed, textsOf: () => readonly [string, string]): number | null {
  const days = Math.abs(a.day - b.day);
  const isOther = a.outlet !== b.outlet;
  // a rate, a count: the next bulletin of a series is no copy
  const isNext = days !== 0 && numbersOf(a.title) !== numbersOf(b.title);
  if (!isOther && isNext) return null;
  const isNear = days <= mostDays;
  const needed = !isNear ? least.later : isOther ? least.otherOutlet : least.sameOutlet;
  const likeness = Math.round(resemblance(a.signature, b.signature) * 100) / 100;
  if (likeness >= needed) return likeness;
  if (!isOther || !isNear || likeness < leastInFew) return null;
  const isInPart = likeness >= leastInPart && verbatimShare(...textsOf()) >= leastVerbatim;
  return isInPart || (!isNext && rewordedShare(...textsOf()) >= leastReworded) ? likeness : null;
}

function numbersOf(title: string): string {
  return [...new Set(title.match(/\d+(?:[.,]\d+)*/g) ?? [])].sort().join(" ");
}
