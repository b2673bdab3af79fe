/**
 * How much each sign speaks for a pair (`enrich/signs.ts`), in log-odds; fitted to labelled articles by
 * `scripts/generate/pair-weights.ts`, which also says how they vary when a part of the articles is left out.
 */

/** For the main pair. */
export const mainWeights = {base: -9.56, title: 3.02, lead: 1.3, body: 0.35, lesser: 2.06, named: 1.5, one: 0.6, both: 0.44, foremost: 0.31, dealings: 1.09, brief: 0.63, shared: 0};
/** For others beside it. */
export const otherWeights = {base: -7.84, title: 2.52, lead: 1.21, body: 0.56, lesser: 1.5, named: 1.06, one: 0.6, both: 0.01, foremost: 0.69, dealings: 0.71, brief: 0.55, shared: 0.91};
/** How likely a main pair has to be, and another. */
export const leastMain = 0.46;
export const leastOther = 0.46;
