import type {Crumb, Site, View} from "../../src/model/view.js";
import {plainText} from "../labels.js";
import {link} from "../layouts/links.js";
import {labelText} from "../names.js";

/** A node of schema.org; what is `undefined` is left out. */
export type Thing = Readonly<Record<string, unknown>> & {readonly "@type": string};

/** Linked data of a page (JSON-LD 1.1, vocabulary of schema.org). A data block is no script: no policy holds it up. */
export function JsonLd({graph}: {readonly graph: readonly Thing[]}) {
  const text = dataBlock({"@context": "https://schema.org", "@graph": graph});
  return <script type="application/ld+json" innerHTML={text} />;
}

/** JSON as it may stand in HTML: nothing in it can end the element, begin a comment or be an entity. */
export function dataBlock(value: unknown): string {
  return JSON.stringify(value).replace(/[<>&\u2028\u2029]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
}

/** The address of a path of the site: whole where the settings say where the site stands, else as the page would link to it. */
export function addressOf(view: Pick<View, "path">, site: Site, path: string): string {
  return site.url === undefined ? link(view, site, path) : site.url + path;
}

/** The archive as the collection that a page is part of. */
export function collectionOf(view: Pick<View, "path">, site: Site): Thing {
  return {"@type": "Collection", name: plainText(site.title), url: addressOf(view, site, "")};
}

/** The way to a page from the front page down; the last is the page itself. */
export function breadcrumbList(view: Pick<View, "path">, site: Site, crumbs: readonly Crumb[], title: string): Thing {
  const names = crumbs.map(({path, label}) => ({path, name: labelText(site, label)}));
  return {
    "@type": "BreadcrumbList",
    itemListElement: [...names, {path: view.path, name: title}].map(({path, name}, index) => ({
      "@type": "ListItem",
      position: index + 1,
      name: plainText(name),
      item: addressOf(view, site, path),
    })),
  };
}
