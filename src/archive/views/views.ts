import type {Archive} from "../../model/archive.js";
import type {Country} from "../../model/country.js";
import type {Outlet} from "../../model/outlet.js";
import type {PlannedPage} from "../../model/view.js";
import {articlePages} from "./article.js";
import {countryListings, dateListings, outletListings, pairListings, undatedListing} from "./listings.js";
import {createNamer} from "./names.js";
import {frontView, overviewViews, singleViews} from "./overviews.js";
import {planned} from "./planned.js";
import {reportPages} from "./report.js";

/** Every page of the site, planned. */
export function pagesOf(archive: Archive, tables: {countries: readonly Country[]; outlets: readonly Outlet[]}): PlannedPage[] {
  const namer = createNamer(tables.countries);
  return [
    planned(frontView(archive, namer)),
    ...articlePages(archive, namer),
    ...outletListings(archive, namer, tables.outlets),
    ...dateListings(archive, namer),
    ...undatedListing(archive, namer),
    ...countryListings(archive, namer),
    ...pairListings(archive, namer),
    ...overviewViews(archive, namer).map(planned),
    ...reportPages(archive),
    ...singleViews(archive).map(planned),
  ];
}
