import {findMatches, parseQuery} from "../text/query.js";
import {startReading} from "./reading/reading.js";
import {startSearchPage} from "./results/search-page.js";
import {archiveSearch} from "./search/archive-search.js";

declare global {
  interface Window {
    /** Whether every term of a query stands in a text, or does not where the query says so. */
    archiveMatches?: (query: string, text: string) => boolean;
  }
}

// The part of the script that searches: whatever compares words in both scripts.
window.archiveSearch = archiveSearch;
window.archiveMatches = (query, text) =>
  parseQuery(query).every((term) => findMatches([{...term, exclude: false}], text).length > 0 !== term.exclude);
startReading();
const searchPage = document.querySelector<HTMLElement>("[data-search-page]");
if (searchPage) startSearchPage(searchPage);
