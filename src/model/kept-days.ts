/**
 * What was found among the articles of a day and those of the days after it, from one build to the next. `name` says what was
 * looked for, `day` is counted as `dayNumber` does, and `sum` stands for all articles on which it hangs: what is kept under
 * another sum is of another state of them.
 */
export type KeptDays = {
  get(name: string, day: number, sum: string): readonly number[] | undefined;
  set(name: string, day: number, sum: string, found: readonly number[]): void;
};
