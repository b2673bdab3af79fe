/**
 * How much each sign speaks for a pair (`enrich/signs.ts`), in log-odds; fitted to labelled articles by
 * `scripts/generate/pair-weights.ts`, which also says how they vary when a part of the articles is left out.
 */

/** For the main pair. */
export const mainWeights = {base: -7.85, title: 2.94, lead: 1.48, body: 0.83, lesser: 2.02, ample: 1.19, one: 1.05, both: 0.75, dealings: 0.73, brief: 1.25, shared: 0};
/** For others beside it. */
export const otherWeights = {base: -6.6, title: 1.83, lead: 1.5, body: 0.67, lesser: 1.67, ample: 0.71, one: 0.94, both: 0.11, dealings: 0.8, brief: 0.75, shared: 1.05};
/** How likely a main pair has to be, and another. */
export const leastMain = 0.46;
export const leastOther = 0.46;
