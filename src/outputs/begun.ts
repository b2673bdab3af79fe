import type {MergedArticles} from "../model/archive.js";
import {beginIndexers, type BegunIndexers} from "../search/indexers.js";
import {loadAssets} from "../site/assets.js";
import {loadRenderer} from "../site/render.js";
import {beginPageThread, type PageThread} from "./renderer.js";
import {emptyManifest, readManifest, type Manifest} from "../store/manifest.js";
import {beginIndexing, type Indexing} from "./indexing.js";
import {searchOptions, type SearchSettings} from "./volumes.js";

/** Where a site lies, seeds of its archive, how many of them must be read, whether pages come before the search, and what that hangs on. */
export type Ahead = SearchSettings & {readonly out: string; readonly seeds: number; readonly unread: number; readonly pagesFirst: boolean};

/** What was begun for a site before its archive is known; to be closed when the site is there. */
export type Begun = {
  /** What the last build left; `null` when there was none. */
  readonly manifest: Promise<Manifest | null>;
  /** What renders pages where there are few. */
  readonly pages?: PageThread;
  /**
   * Begins to index the articles of an archive, where that is worth a process: to be called when all is read, since until then there
   * is other work for processors.
   */
  index(merged: MergedArticles): void;
  /** What `index` began. */
  indexing(): Promise<Indexing | undefined>;
  readonly close: () => Promise<void>;
};

/** With fewer seeds this process indexes them itself. */
const worthIndexers = 300;

/** With more to read, or pages to come first, there is time to begin later. */
const few = 300;

/** Begins what a site needs, whatever its archive is: to be called while seeds are read. Whoever writes a site hears of trouble. */
export function beginSite({out, seeds, unread, pagesFirst, ...settings}: Ahead): Begun {
  const search = searchOptions(settings);
  loadAssets().catch(() => undefined);
  const isFew = search.jobs > 1 && !pagesFirst && unread <= few;
  const pages = isFew ? beginPageThread() : undefined;
  // of many pages, or where this process stays, none goes to a thread
  if (!pages) loadRenderer().catch(() => undefined);
  const manifest = readManifest(out);
  let indexers: BegunIndexers | undefined;
  let indexing: Promise<Indexing | undefined> = Promise.resolve(undefined);
  return {
    manifest,
    index(merged) {
      if (!isFew || seeds < worthIndexers || indexers) return;
      const begun = (indexers = beginIndexers(search.jobs));
      indexing = manifest.then((before) => beginIndexing(merged, search, before ?? emptyManifest, begun));
      // whoever writes the search hears of trouble
      indexing.catch(() => undefined);
    },
    indexing: () => indexing,
    ...(pages && {pages}),
    close: async () => {
      await Promise.all([indexers?.close(), pages?.close()]);
    },
  };
}
