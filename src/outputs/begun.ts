import {beginIndexers, type BegunIndexers} from "../search/indexers.js";
import {loadAssets} from "../site/assets.js";
import {loadRenderer} from "../site/render.js";
import {beginPageThread, type PageThread} from "./renderer.js";
import {readManifest, type Manifest} from "../store/manifest.js";

/** Where a site lies, seeds of its archive, how many of them must be read, how much may be done side by side, and whether pages come before the search. */
export type Ahead = {readonly out: string; readonly seeds: number; readonly unread: number; readonly jobs: number; readonly pagesFirst: boolean};

/** What was begun for a site before its archive is known; to be closed when the site is there. */
export type Begun = {
  /** What the last build left; `null` when there was none. */
  readonly manifest: Promise<Manifest | null>;
  /** What renders pages where there are few. */
  readonly pages?: PageThread;
  /** Begins to index, where that is worth a process: to be called when all is read, since until then there is other work for processors. */
  index(): void;
  /** Those that `index` began. */
  readonly indexers: () => BegunIndexers | undefined;
  readonly close: () => Promise<void>;
};

/** With fewer seeds this process indexes them itself. */
const worthIndexers = 300;

/** With more to read, or pages to come first, there is time to begin later. */
const few = 300;

/** Begins what a site needs, whatever its archive is: to be called while seeds are read. Whoever writes a site hears of trouble. */
export function beginSite({out, seeds, unread, jobs, pagesFirst}: Ahead): Begun {
  loadAssets().catch(() => undefined);
  const isFew = jobs > 1 && !pagesFirst && unread <= few;
  const pages = isFew ? beginPageThread() : undefined;
  // of many pages, or where this process stays, none goes to a thread
  if (!pages) loadRenderer().catch(() => undefined);
  let indexers: BegunIndexers | undefined;
  return {
    manifest: readManifest(out),
    index() {
      if (isFew && seeds >= worthIndexers) indexers ??= beginIndexers(jobs);
    },
    indexers: () => indexers,
    ...(pages && {pages}),
    close: async () => {
      await Promise.all([indexers?.close(), pages?.close()]);
    },
  };
}
