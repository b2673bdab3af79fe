import {beginIndexers, type BegunIndexers} from "../search/indexers.js";
import {loadAssets} from "../site/assets.js";
import {prepareRenderer} from "../site/render.js";

/** Seeds of an archive, how many of them must be read, how much may be done side by side, and whether pages come before the search. */
export type Ahead = {readonly seeds: number; readonly unread: number; readonly jobs: number; readonly pagesFirst: boolean};

/** What was begun for a site before its archive is known; to be closed when the site is there. */
export type Begun = {readonly indexers?: BegunIndexers; readonly close: () => Promise<void>};

/** With fewer seeds this process indexes them itself; with more to read, or pages to come first, there is time to begin later. */
const worthBeginning = {seeds: 300, unread: 300} as const;

/** Begins what a site needs, whatever its archive is: to be called while seeds are read. Whoever writes a site hears of trouble. */
export function beginSite({seeds, unread, jobs, pagesFirst}: Ahead): Begun {
  loadAssets().catch(() => undefined);
  prepareRenderer();
  if (jobs === 1 || pagesFirst || seeds < worthBeginning.seeds || unread > worthBeginning.unread) return {close: () => Promise.resolve()};
  const indexers = beginIndexers(jobs);
  return {indexers, close: indexers.close};
}
