/**
 * How much each sign speaks for a pair (`enrich/signs.ts`), in log-odds; fitted to labelled articles by
 * `scripts/generate/pair-weights.ts`, which also says how they vary when a part of the articles is left out.
 */

/** For the main pair. */
export const mainWeights = {base: -8.34, title: 2.91, lead: 1.09, body: 0.2, lesser: 1.89, named: 1.2, often: 0.96, one: 0.93, both: 0.54, foremost: -0.04, dealings: 0.78, brief: 1.09, shared: 0};
/** For others beside it. */
export const otherWeights = {base: -7.92, title: 2.27, lead: 1.46, body: 0.68, lesser: 1.59, named: 1.11, often: -0.09, one: 0.42, both: 0.11, foremost: 0.68, dealings: 0.54, brief: 0.38, shared: 0.97};
/** How likely a main pair has to be, and another. */
export const leastMain = 0.54;
export const leastOther = 0.46;
