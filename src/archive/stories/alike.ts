/** Two articles by their numbers in the archive, and how much alike they are. */
export type Alike = {readonly one: number; readonly other: number; readonly likeness: number};

/** How much alike two articles are, by their numbers; `null` if they are not. */
export type Compare = (one: number, other: number) => number | null;

/** Compares any two of so many articles the first time that it is asked, and gathers those that are alike. */
export function gather(articles: number, compare: Compare): {readonly found: readonly Alike[]; readonly compareOnce: (one: number, other: number) => void} {
  const found: Alike[] = [];
  const compared = new Set<number>();
  return {
    found,
    compareOnce(one, other) {
      const pair = one * articles + other;
      if (compared.has(pair)) return;
      compared.add(pair);
      const likeness = compare(one, other);
      if (likeness !== null) found.push({one, other, likeness});
    },
  };
}
