import {archiveSearch} from "./search/archive-search.js";
import {offerExports} from "./exporting/offer.js";
import {startOffline} from "./offline/offline.js";
import {showThisDay} from "./on-this-day.js";
import {offerPictures} from "./pictures.js";
import {startReading} from "./reading/reading.js";
import {filterReport} from "./report-filter.js";
import {startSearchPage} from "./results/search-page.js";
import {listenForShortcuts} from "./shortcuts.js";
import {frameTables} from "./tables.js";

// Every page works without this script; it only adds.
window.archiveSearch = archiveSearch;
listenForShortcuts();
offerPictures();
filterReport();
frameTables();
startReading();
showThisDay(new Date());
offerExports();
const searchPage = document.querySelector<HTMLElement>("[data-search-page]");
if (searchPage) startSearchPage(searchPage);
startOffline();
