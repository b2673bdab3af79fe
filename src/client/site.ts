import {hasPicks} from "./compare/picks.js";
import {offerExports} from "./exporting/offer.js";
import type {SearchAnswer, SearchOptions} from "./search/archive-search.js";
import {offerOtherScript} from "./aid/aid.js";
import {offerLanguages} from "./language/offer.js";
import {startOffline} from "./offline/offline.js";
import {showThisDay} from "./on-this-day.js";
import {openNotesInPlace} from "./notes.js";
import {loadPart} from "./part.js";
import {offerPictures} from "./pictures.js";
import {queryOf} from "./reading/fragment.js";
import {filterReport} from "./report-filter.js";
import {listenForShortcuts} from "./shortcuts.js";
import {watchTables} from "./tables.js";

declare global {
  interface Window {
    archiveSearch?: (query: string, options?: SearchOptions) => Promise<SearchAnswer>;
  }
}

// Every page works without this script; it only adds. What searches is a part of its own, which sets `archiveSearch` anew.
window.archiveSearch = async (query, options) => {
  await loadPart("search");
  return window.archiveSearch?.(query, options) ?? {total: 0, ids: []};
};
listenForShortcuts();
offerLanguages();
offerOtherScript();
offerPictures();
filterReport();
watchTables();
openNotesInPlace();
showThisDay(new Date());
offerExports();
if (document.querySelector("button[data-pick]") || hasPicks()) void loadPart("pick");
if (document.querySelector("[data-search-page]")) void loadPart("search");
if (document.querySelector("[data-compare]")) void loadPart("compare");
openAtMatches();
startOffline();

/** An article that is opened at what was searched for marks it; the part follows the fragment from then on. */
function openAtMatches(): void {
  if (!document.querySelector(".article[data-article-id]")) return;
  const follow = (): void => {
    if (queryOf(location.hash) === null) return;
    removeEventListener("hashchange", follow);
    void loadPart("search").then(() => loadPart("reading"));
  };
  addEventListener("hashchange", follow);
  follow();
}
