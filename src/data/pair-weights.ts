/**
 * How much each sign speaks for a pair (`enrich/signs.ts`), in log-odds; fitted to labelled articles by
 * `scripts/generate/pair-weights.ts`, which also says how they vary when a part of the articles is left out.
 */

/** For the main pair. */
export const mainWeights = {base: -9.72, title: 3.61, lead: 1.48, body: 0.44, lesser: 1.64, named: 1.66, one: 0.69, both: 0.4, foremost: 0.44, dealings: 0.19, brief: 1.04, shared: 0};
/** For others beside it. */
export const otherWeights = {base: -7.21, title: 2.43, lead: 1.27, body: 0.56, lesser: 1.57, named: 0.55, one: 0.69, both: -0.01, foremost: 0.7, dealings: 0.64, brief: 0.43, shared: 0.91};
/** How likely a main pair has to be, and another. */
export const leastMain = 0.42;
export const leastOther = 0.46;
