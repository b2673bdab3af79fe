import type {Archive} from "../../model/archive.js";
import type {Country} from "../../model/country.js";
import {nothingGone, type Gone} from "../../model/gone.js";
import type {KeptImages} from "../../model/kept-image.js";
import type {Outlet} from "../../model/outlet.js";
import type {PageGroup, PlannedPage} from "../../model/planned-page.js";
import {articleGroups} from "./article.js";
import {createCards, createLangs} from "./cards.js";
import {countryListings, dateListings, outletListings, pairListings, undatedListing, type StoriesOf} from "./listings.js";
import {goneViews} from "./gone.js";
import {createNamer} from "./names.js";
import {frontView, overviewViews, singleViews} from "./overviews.js";
import {groupOf, planned} from "./planned.js";
import {reportGroups} from "./report.js";
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

/** The group of pages that stand at addresses of earlier builds. */
export const goneGroup = "gone";

/** Every page of the site, planned. */
export function pagesOf(archive: Archive, tables: Tables, beside: Beside = {}): PlannedPage[] {
  return pageGroups(archive, tables, beside).flatMap((groups) => groups().flatMap(({pages}) => pages()));
}

/** Every page of the site in groups, kind by kind. */
export function pageGroups(archive: Archive, tables: Tables, {images = null, gone = nothingGone}: Beside = {}): readonly (() => readonly PageGroup[])[] {
  const namer = createNamer(tables.countries);
  const langOf = createLangs(tables.outlets);
  const cardOf = createCards(namer, archive.shelves, langOf);
  const storyCardOf = createStoryCards(archive.shelves, langOf);
  const findStories = createStoryFinder(archive.stories);
  const storiesOf: StoriesOf = (key) => ({of: findStories(key), cardOf: storyCardOf});
  const kinds: readonly (() => readonly PageGroup[])[] = [
    () => [groupOf("front", [planned(frontView(archive, namer, cardOf, storyCardOf))])],
    () => articleGroups(archive, namer, cardOf, images),
    () => [groupOf("versions", versionPages(archive, langOf))],
    () => [groupOf("stories", [...storyPages(archive, namer, cardOf), ...storiesPages(archive, storyCardOf), comparePage()])],
    () => outletListings(archive, namer, cardOf, tables.outlets),
    () => dateListings(archive, cardOf, storiesOf),
    () => [undatedListing(archive, cardOf)],
    () => countryListings(archive, namer, cardOf, storiesOf),
    () => pairListings(archive, namer, cardOf, storiesOf),
    () => [groupOf("overviews", overviewViews(archive, namer).map(planned))],
    () => reportGroups(archive),
    () => [groupOf("single", singleViews(archive, namer).map(planned))],
    () => [groupOf(goneGroup, goneViews(gone, archive).map(planned))],
  ];
  const common = commonTo(archive, tables);
  return kinds.map((groups) => () => groups().map((group) => ({...group, shows: digestOf(`${common}\n${group.shows}`)})));
}

/** What pages of every group hang on: the tables, and the names of outlets, which are those of the whole archive. */
function commonTo(archive: Archive, {countries, outlets}: Tables): string {
  const names = archive.outlets.map(({key: {id, name}}) => `${id} ${name}`).sort();
  return digestOf(JSON.stringify([countries, outlets, names]));
}
