/** What a run of apostrophes does: apostrophes that are shown, then formats that end and begin. */
export type QuoteStep = {readonly shown: string; readonly format: "" | "i" | "b" | "ib"};

/** A run of two or more apostrophes and the two characters before it. */
export type QuoteRun = {readonly count: number; readonly before: string};

/**
 * Reads the runs of apostrophes of one line as MediaWiki's `doQuotes` does: two are italics, three bold, five both;
 * where neither adds up, one run of three gives an apostrophe back, at best after a word of one letter.
 */
export function readQuotes(runs: readonly QuoteRun[]): QuoteStep[] {
  const steps = runs.map(({count}): {shown: string; size: number} => {
    if (count === 4) return {shown: "'", size: 3};
    return count > 5 ? {shown: "'".repeat(count - 5), size: 5} : {shown: "", size: count};
  });
  const odd = (size: number): boolean => steps.filter((step) => step.size === size || step.size === 5).length % 2 === 1;
  if (odd(2) && odd(3)) {
    const chosen = steps[misread(steps, runs)];
    if (chosen) {
      chosen.shown += "'";
      chosen.size = 2;
    }
  }
  return steps.map(({shown, size}) => ({shown, format: size === 5 ? "ib" : size === 3 ? "b" : "i"}));
}

/** Which run of three was meant as an apostrophe and italics; -1 for none. */
function misread(steps: readonly {readonly size: number}[], runs: readonly QuoteRun[]): number {
  const found = {single: -1, word: -1, space: -1};
  steps.forEach(({size}, i) => {
    if (size !== 3) return;
    const before = runs[i]?.before ?? "";
    const [last, second] = [before.at(-1) ?? "", before.at(-2) ?? ""];
    const kind = last === " " ? "space" : second === " " ? "single" : "word";
    if (found[kind] === -1) found[kind] = i;
  });
  return [found.single, found.word, found.space].find((at) => at !== -1) ?? -1;
}
