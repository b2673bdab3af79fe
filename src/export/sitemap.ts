import {always, type PlannedFile, type PlannedPart} from "../model/planned-file.js";
import {xmlText} from "./xml.js";

/** Addresses of pages, below the site's own, that change together: what they hang on, at most how many there are, and themselves. */
export type Addresses = {readonly shows: string; readonly count: number; readonly paths: () => readonly string[]};

/** Addresses in one sitemap (sitemaps.org). */
const mostAddresses = 50_000;

/** `sitemap.xml`, in parts when it is long; `url` is the absolute address of the site, with a slash at its end. */
export function sitemapFiles(addresses: readonly Addresses[], url: string): readonly PlannedFile[] {
  const maps = divided(addresses).map((own) => document("urlset", own.map(({shows, paths}) => ({
    shows: `${url}\n${shows}`,
    text: () => paths().map((path) => `<url><loc>${xmlText(url + path)}</loc></url>\n`).join(""),
  }))));
  const [only] = maps;
  if (only && maps.length === 1) return [{path: "sitemap.xml", parts: only}];
  const named = maps.map((parts, index) => ({path: `sitemap-${index + 1}.xml`, parts}));
  const entries = named.map(({path}) => `<sitemap><loc>${xmlText(url + path)}</loc></sitemap>\n`).join("");
  return [...named, {path: "sitemap.xml", parts: document("sitemapindex", [always(entries)])}];
}

function divided(addresses: readonly Addresses[]): readonly (readonly Addresses[])[] {
  const maps: Addresses[][] = [[]];
  let held = 0;
  for (const own of addresses) {
    held += own.count;
    if (held > mostAddresses) {
      maps.push([]);
      held = own.count;
    }
    maps.at(-1)?.push(own);
  }
  return maps;
}

function document(name: string, entries: readonly PlannedPart[]): readonly PlannedPart[] {
  return [always(`<?xml version="1.0" encoding="utf-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n`), ...entries, always(`</${name}>\n`)];
}
