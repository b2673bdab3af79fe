/** The part of Pagefind's interface that is used here. */
type Pagefind = {
  init(): Promise<void>;
  mergeIndex(path: string, options: {readonly indexWeight: number}): Promise<void>;
  search(term: string): Promise<{readonly results: readonly Answer[]}>;
};

type Answer = {
  readonly id: string;
  /** 1 times the weight of the index that answers, since phrases are not scored. */
  readonly score: number;
  /** Positions of the first match, counted in words. */
  readonly words: readonly number[];
};

type PagefindModule = {
  readonly createInstance: (options: {readonly basePath: string; readonly noWorker: boolean; readonly indexWeight: number}) => Pagefind;
};

/** Where a phrase stands: in which bundle, under which name, and at which word it begins for the first time. */
export type Hit = {readonly bundle: number; readonly page: string; readonly word: number};

export type Index = {
  /** Every article that holds these words in a row. */
  find(words: readonly string[]): Promise<readonly Hit[]>;
};

/**
 * Opens the index of every bundle; all loading of bundles goes through here. `base` is the address of the search folder,
 * `paths` are the bundles' folders below it.
 */
export async function openIndex(base: string, paths: readonly string[]): Promise<Index> {
  const [first, ...others] = paths.map((path) => base + path);
  if (first === undefined) return {find: () => Promise.resolve([])};
  const {createInstance} = (await import(`${first}pagefind.js`)) as PagefindModule;
  // Names are unique within a bundle only: each index answers with a score of its own, which tells them apart.
  const pagefind = createInstance({basePath: first, noWorker: true, indexWeight: 1});
  await pagefind.init();
  await Promise.all(others.map((path, nth) => pagefind.mergeIndex(path, {indexWeight: nth + 2})));
  return {
    async find(words) {
      const {results} = await pagefind.search(`"${words.join(" ")}"`);
      return results.map(({id, score, words: [word = 0]}) => ({bundle: Math.round(score) - 1, page: id, word}));
    },
  };
}
