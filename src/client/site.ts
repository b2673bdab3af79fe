import {archiveSearch} from "./archive-search.js";
import {offerPictures} from "./pictures.js";
import {filterReport} from "./report-filter.js";
import {startSearchPage} from "./search-page.js";
import {listenForShortcuts} from "./shortcuts.js";

// Every page works without this script; it only adds.
window.archiveSearch = archiveSearch;
listenForShortcuts();
offerPictures();
filterReport();
const searchPage = document.querySelector<HTMLElement>("[data-search-page]");
if (searchPage) startSearchPage(searchPage);
