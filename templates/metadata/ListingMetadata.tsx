import type {ListingView} from "../../src/model/view.js";
import type {Here} from "../layouts/props.js";
import {labelText} from "../names.js";
import {addressOf, breadcrumbList, collectionOf, JsonLd} from "./JsonLd.js";

/** A page of a listing as programs read it: a collection, and the articles on this page in order. */
export function ListingMetadata({view, site}: Here & {readonly view: ListingView}) {
  const name = labelText(site, view.heading);
  const list = {
    "@type": "ItemList",
    ...(view.total !== null && {numberOfItems: view.total}),
    itemListElement: view.cards.map(({path}, index) => ({"@type": "ListItem", position: index + 1, url: addressOf(view, site, path)})),
  };
  const page = {
    "@type": "CollectionPage",
    name,
    url: addressOf(view, site, view.path),
    inLanguage: site.language,
    isPartOf: collectionOf(view, site),
    mainEntity: list,
  };
  return <JsonLd graph={[page, breadcrumbList(view, site, view.crumbs, name)]} />;
}
