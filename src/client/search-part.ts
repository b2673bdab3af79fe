import {findMatches, parseQuery} from "../text/query.js";
import type {TermsOfQuery} from "./reading/terms.js";
import {startSearchPage} from "./results/search-page.js";
import {archiveSearch} from "./search/archive-search.js";

declare global {
  interface Window {
    /** Whether every term of a query stands in a text, or does not where the query says so. */
    archiveMatches?: (query: string, text: string) => boolean;
    /** How a query is read, and where it matches a text: for parts that mark what was found. */
    archiveTerms?: TermsOfQuery;
  }
}

// The part of the script that searches: whatever compares words in both scripts.
window.archiveSearch = archiveSearch;
window.archiveMatches = (query, text) =>
  parseQuery(query).every((term) => findMatches([{...term, exclude: false}], text).length > 0 !== term.exclude);
window.archiveTerms = {parseQuery, findMatches};
const searchPage = document.querySelector<HTMLElement>("[data-search-page]");
if (searchPage) startSearchPage(searchPage);
