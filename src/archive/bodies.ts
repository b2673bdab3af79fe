import type {Article} from "../model/article.js";
import {relativeLink} from "../model/permalinks.js";

/**
 * The body of an article as its page shows it: an address that is another article's leads to that article.
 * `pathOf` gives the page of an address that the archive holds.
 */
export function bodyOf({record, html}: Article, pathOf: (address: string) => string | null, portable: boolean): string {
  const local = new Map<string, string>();
  for (const {href} of record.links) {
    const path = pathOf(href);
    if (path !== null) local.set(escaped(href), relativeLink(record.path, path, portable));
  }
  if (local.size === 0) return html;
  // the body is our own serialisation: every address stands in double quotes
  return html.replace(/href="([^"]*)"/g, (whole, href: string) => {
    const path = local.get(href);
    return path === undefined ? whole : `href="${path}"`;
  });
}

function escaped(address: string): string {
  return address.replaceAll("&", "&#x26;").replaceAll('"', "&#x22;");
}
