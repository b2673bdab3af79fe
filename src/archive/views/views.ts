import type {Archive} from "../../model/archive.js";
import type {Country} from "../../model/country.js";
import {nothingGone, type Gone} from "../../model/gone.js";
import type {KeptImages} from "../../model/kept-image.js";
import type {Outlet} from "../../model/outlet.js";
import type {PlannedPage} from "../../model/view.js";
import {articlePages} from "./article.js";
import {createCards, createLangs} from "./cards.js";
import {countryListings, dateListings, outletListings, pairListings, undatedListing, type StoriesOf} from "./listings.js";
import {goneViews} from "./gone.js";
import {createNamer} from "./names.js";
import {frontView, overviewViews, singleViews} from "./overviews.js";
import {planned} from "./planned.js";
import {reportPages} from "./report.js";
import {comparePage, storiesPages} from "./stories.js";
import {createStoryCards} from "./story-cards.js";
import {digestOf} from "../stamps.js";
import {createStoryFinder} from "./story-subjects.js";
import {storyPages} from "./story.js";
import {versionPages} from "./versions.js";

/** What a site shows beside its archive: images that are kept, and what became of addresses of earlier builds. */
type Beside = {readonly images?: KeptImages | null; readonly gone?: Gone};

/** The tables that name countries and outlets. */
type Tables = {readonly countries: readonly Country[]; readonly outlets: readonly Outlet[]};

/** Every page of the site, planned. */
export function pagesOf(archive: Archive, tables: Tables, beside: Beside = {}): PlannedPage[] {
  return pagePlans(archive, tables, beside).flatMap((plan) => plan());
}

/** Plans pages, kind by kind: to plan all of them takes a second for every 20,000 articles. */
export function pagePlans(archive: Archive, tables: Tables, {images = null, gone = nothingGone}: Beside = {}): readonly (() => PlannedPage[])[] {
  const namer = createNamer(tables.countries);
  const langOf = createLangs(tables.outlets);
  const cardOf = createCards(namer, archive.shelves, langOf);
  const storyCardOf = createStoryCards(archive.shelves, langOf);
  const findStories = createStoryFinder(archive.stories);
  const storiesOf: StoriesOf = (key) => ({of: findStories(key), cardOf: storyCardOf});
  const kinds: readonly (() => readonly PlannedPage[])[] = [
    () => [planned(frontView(archive, namer, cardOf, storyCardOf))],
    () => articlePages(archive, namer, cardOf, images),
    () => versionPages(archive, langOf),
    () => storyPages(archive, namer, cardOf),
    () => [...storiesPages(archive, storyCardOf), comparePage()],
    () => outletListings(archive, namer, cardOf, tables.outlets),
    () => dateListings(archive, cardOf, storiesOf),
    () => undatedListing(archive, cardOf),
    () => countryListings(archive, namer, cardOf, storiesOf),
    () => pairListings(archive, namer, cardOf, storiesOf),
    () => overviewViews(archive, namer).map(planned),
    () => reportPages(archive),
    () => singleViews(archive, namer).map(planned),
    () => goneViews(gone, archive).map(planned),
  ];
  return kinds.map((pages) => () => pages().map(digested));
}

/** A page with a digest of what it hangs on: in words, that takes as much as the pages themselves. */
function digested(page: PlannedPage): PlannedPage {
  return {...page, shows: digestOf(page.shows)};
}
