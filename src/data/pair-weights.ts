/**
 * How much each sign speaks for a pair (`enrich/signs.ts`), in log-odds; fitted to labelled articles by
 * `scripts/generate/pair-weights.ts`, which also says how they vary when a part of the articles is left out.
 */

/** For the main pair. */
export const mainWeights = {base: -7.55, title: 2.57, lead: 1.56, body: 0.84, lesser: 2.04, ample: 0.79, one: 1.12, both: 0.85, dealings: 0.64, brief: 1.45, shared: 0};
/** For others beside it. */
export const otherWeights = {base: -6.54, title: 1.8, lead: 1.37, body: 0.53, lesser: 1.7, ample: 0.67, one: 0.95, both: 0.1, dealings: 0.87, brief: 0.68, shared: 1.09};
/** How likely a main pair has to be, and another. */
export const leastMain = 0.46;
export const leastOther = 0.46;
