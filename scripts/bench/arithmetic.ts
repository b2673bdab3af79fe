import type {Cost, Measured} from "./results.js";

/** The value in the middle, or between the two in the middle. Throws for no values. */
export function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[(sorted.length - 1) >> 1], sorted[sorted.length >> 1]];
  if (low === undefined || high === undefined) throw new Error("No values");
  return (low + high) / 2;
}

/** Each figure's own median; a figure that one run lacks is `null`. */
export function medianOf(runs: readonly Measured[]): Measured {
  const of = (figure: (run: Measured) => number): number => median(runs.map(figure));
  const known = (figure: (run: Measured) => number | null): number | null => {
    const values = runs.map(figure).filter((value) => value !== null);
    return values.length === runs.length ? median(values) : null;
  };
  const stages = [...new Set(runs.flatMap(({stages}) => Object.keys(stages)))];
  return {
    wall: of(({wall}) => wall),
    cpu: known(({cpu}) => cpu),
    memory: known(({memory}) => memory),
    files: of(({files}) => files),
    bytes: of(({bytes}) => bytes),
    rewritten: of(({rewritten}) => rewritten),
    removed: of(({removed}) => removed),
    // a stage that a run did not have took it no time
    stages: Object.fromEntries(stages.map((stage) => [stage, of((run) => run.stages[stage] ?? 0)])),
  };
}

/** How many times `theirs` `ours` is; `null` where either is not known, or nothing. */
export function ratio(ours: number | null, theirs: number | null): number | null {
  return ours === null || theirs === null || theirs === 0 ? null : ours / theirs;
}

/** One program after another, as if they were one: times add up, of memory the most counts. */
export function inTurn(first: Cost, second: Cost): Cost {
  const both = (a: number | null, b: number | null, join: (a: number, b: number) => number): number | null => (a === null || b === null ? null : join(a, b));
  return {
    wall: first.wall + second.wall,
    cpu: both(first.cpu, second.cpu, (a, b) => a + b),
    memory: both(first.memory, second.memory, Math.max),
    stages: {...first.stages, ...second.stages},
  };
}
