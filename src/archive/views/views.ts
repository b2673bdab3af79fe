import type {Archive} from "../../model/archive.js";
import type {Country} from "../../model/country.js";
import type {Outlet} from "../../model/outlet.js";
import type {View} from "../../model/view.js";
import {articleViews} from "./article.js";
import {countryListings, dateListings, outletListings, pairListings, undatedListing} from "./listings.js";
import {createNamer} from "./names.js";
import {frontView, overviewViews, singleViews} from "./overviews.js";
import {reportViews} from "./report.js";

/** Everything that the site shows, a view for each of its pages. */
export function viewsOf(archive: Archive, tables: {countries: readonly Country[]; outlets: readonly Outlet[]}): View[] {
  const namer = createNamer(tables.countries);
  return [
    frontView(archive, namer),
    ...articleViews(archive, namer),
    ...outletListings(archive, namer, tables.outlets),
    ...dateListings(archive, namer),
    ...undatedListing(archive, namer),
    ...countryListings(archive, namer),
    ...pairListings(archive, namer),
    ...overviewViews(archive, namer),
    ...reportViews(archive),
    ...singleViews(archive),
  ];
}
