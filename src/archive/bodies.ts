import type {Link} from "../model/article.js";
import {relativeLink} from "../model/permalinks.js";
import {escapedValue} from "./escapes.js";

/** An article's body, with the links in it and the path of its page. */
export type Body = {readonly html: string; readonly links: readonly Link[]; readonly path: string};

/**
 * The body of an article as its page shows it: an address that is another article's leads to that article.
 * `pathOf` gives the page of an address that the archive holds.
 */
export function bodyOf({html, links, path}: Body, pathOf: (address: string) => string | null, portable: boolean): string {
  const local = new Map<string, string>();
  for (const {href} of links) {
    const to = pathOf(href);
    if (to !== null) local.set(escapedValue(href), relativeLink(path, to, portable));
  }
  if (local.size === 0) return html;
  // the body is our own serialisation: every address stands in double quotes
  return html.replace(/href="([^"]*)"/g, (whole, href: string) => {
    const to = local.get(href);
    return to === undefined ? whole : `href="${to}"`;
  });
}
