/**
 * How much each sign speaks for a pair (`enrich/signs.ts`), in log-odds; fitted to labelled articles by
 * `scripts/generate/pair-weights.ts`, which also says how they vary when a part of the articles is left out.
 */

/** For the main pair. */
export const mainWeights = {base: -9.13, title: 3.18, lead: 1.25, body: 0.3, lesser: 1.58, named: 1.39, often: 1, one: 0.59, both: 0.47, foremost: 0.22, dealings: 0.77, brief: 1.18, shared: 0};
/** For others beside it. */
export const otherWeights = {base: -7.77, title: 2.51, lead: 1.28, body: 0.55, lesser: 1.53, named: 0.98, often: -0.07, one: 0.51, both: -0.06, foremost: 0.68, dealings: 0.76, brief: 0.45, shared: 0.92};
/** How likely a main pair has to be, and another: the first is chosen on `latest` and `further`, which the weights have not seen. */
export const leastMain = 0.38;
export const leastOther = 0.46;
