/** What is known of a text that may be another's copy; `day` as `dayNumber` counts it. */
export type Printed = {readonly outlet: string; readonly title: string; readonly day: number};

/** Days within which a text is taken up by others. */
const mostDays = 3;

/**
 * How much two texts must share to be copies: another outlet's edited an agency's, an outlet's own with another address may
 * be told on, and what is printed again after days must be the same.
 */
const least = {otherOutlet: 0.5, sameOutlet: 0.75, later: 0.9} as const;

/** The resemblance from which two texts are copies; `Infinity` for what is none, however alike. */
export function leastOfCopies(a: Printed, b: Printed): number {
  const days = Math.abs(a.day - b.day);
  const isNear = days <= mostDays;
  if (a.outlet !== b.outlet) return isNear ? least.otherOutlet : least.later;
  // a rate, a count: the next bulletin of a series is no copy
  if (days !== 0 && numbersOf(a.title) !== numbersOf(b.title)) return Infinity;
  return isNear ? least.sameOutlet : least.later;
}

function numbersOf(title: string): string {
  return [...new Set(title.match(/\d+(?:[.,]\d+)*/g) ?? [])].sort().join(" ");
}

/** As it is said: a guess is good for two places at most. */
export function rounded(resemblance: number): number {
  return Math.round(resemblance * 100) / 100;
}
