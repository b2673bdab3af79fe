/** One of the things to choose from, as numbers; `wanted` if it is right, `null` if it may be either. */
export type Choice = {readonly signs: readonly number[]; readonly wanted: boolean | null};

/** Things of which one is chosen, or none. */
export type Choices = readonly Choice[];

const steps = 4000;
const rate = 0.02;
/** How strongly weights are drawn to 0, so that few examples do not make large ones. */
const ridge = 0.002;
const decay = {mean: 0.9, square: 0.999};

type Gradient = (weights: readonly number[]) => number[];

/** The least of a smooth convex function, by its gradient (Adam: Kingma and Ba, 2015), from 0 in a fixed number of steps. */
function descend(size: number, gradient: Gradient): readonly number[] {
  const weights = Array<number>(size).fill(0);
  const mean = Array<number>(size).fill(0);
  const square = Array<number>(size).fill(0);
  for (let step = 1; step <= steps; step++) {
    const slope = gradient(weights);
    weights.forEach((weight, at) => {
      const along = (slope[at] ?? 0) + (at === 0 ? 0 : ridge * weight);
      const m = mean[at] = decay.mean * (mean[at] ?? 0) + (1 - decay.mean) * along;
      const s = square[at] = decay.square * (square[at] ?? 0) + (1 - decay.square) * along ** 2;
      weights[at] = weight - (rate * (m / (1 - decay.mean ** step))) / (Math.sqrt(s / (1 - decay.square ** step)) + 1e-8);
    });
  }
  return weights;
}

export function oddsOf(weights: readonly number[], signs: readonly number[]): number {
  return signs.reduce((sum, sign, at) => sum + sign * (weights[at + 1] ?? 0), weights[0] ?? 0);
}

/**
 * Conditional logit (McFadden, 1974): one of the choices or none, whose odds are 1. Where several are right, choosing any
 * of them is. Gives the constant and a weight for each sign.
 */
export function fitChoice(examples: readonly Choices[], size: number): readonly number[] {
  return descend(size + 1, (weights) => {
    const slope = Array<number>(size + 1).fill(0);
    for (const choices of examples) {
      const odds = choices.map(({signs}) => Math.exp(oddsOf(weights, signs)));
      const all = odds.reduce((sum, each) => sum + each, 1);
      const right = choices.reduce((sum, {wanted}, at) => sum + (wanted ? odds[at] ?? 0 : 0), 0);
      choices.forEach(({signs, wanted}, at) => {
        const share = (odds[at] ?? 0) / all - (wanted && right > 0 ? (odds[at] ?? 0) / right : 0);
        addTo(slope, signs, share / examples.length);
      });
    }
    return slope;
  });
}

/** Logistic regression: each choice for itself; those that may be either are left out. */
export function fitEach(examples: readonly Choice[], size: number): readonly number[] {
  const decided = examples.filter(({wanted}) => wanted !== null);
  return descend(size + 1, (weights) => {
    const slope = Array<number>(size + 1).fill(0);
    for (const {signs, wanted} of decided) {
      addTo(slope, signs, (1 / (1 + Math.exp(-oddsOf(weights, signs))) - Number(wanted)) / decided.length);
    }
    return slope;
  });
}

function addTo(slope: number[], signs: readonly number[], share: number): void {
  slope[0] = (slope[0] ?? 0) + share;
  signs.forEach((sign, at) => {
    slope[at + 1] = (slope[at + 1] ?? 0) + share * sign;
  });
}
