import {beginIndexers, type BegunIndexers} from "../search/indexers.js";
import {loadAssets} from "../site/assets.js";
import {prepareRenderer} from "../site/render.js";
import {readManifest, type Manifest} from "../store/manifest.js";

/** Where a site lies, seeds of its archive, how many of them must be read, how much may be done side by side, and whether pages come before the search. */
export type Ahead = {readonly out: string; readonly seeds: number; readonly unread: number; readonly jobs: number; readonly pagesFirst: boolean};

/** What was begun for a site before its archive is known; to be closed when the site is there. */
export type Begun = {
  /** What the last build left; `null` when there was none. */
  readonly manifest: Promise<Manifest | null>;
  /** Begins to index, where that is worth a process: to be called when all is read, since until then there is other work for processors. */
  index(): void;
  /** Those that `index` began. */
  readonly indexers: () => BegunIndexers | undefined;
  readonly close: () => Promise<void>;
};

/** With fewer seeds this process indexes them itself; with more to read, or pages to come first, there is time to begin later. */
const worthBeginning = {seeds: 300, unread: 300} as const;

/** Begins what a site needs, whatever its archive is: to be called while seeds are read. Whoever writes a site hears of trouble. */
export function beginSite({out, seeds, unread, jobs, pagesFirst}: Ahead): Begun {
  loadAssets().catch(() => undefined);
  prepareRenderer();
  const isWorth = jobs > 1 && !pagesFirst && seeds >= worthBeginning.seeds && unread <= worthBeginning.unread;
  let indexers: BegunIndexers | undefined;
  return {
    manifest: readManifest(out),
    index() {
      if (isWorth) indexers ??= beginIndexers(jobs);
    },
    indexers: () => indexers,
    close: async () => indexers?.close(),
  };
}
