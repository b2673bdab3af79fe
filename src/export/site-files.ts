import type {Settings} from "../model/settings.js";
import {openSearchDescription, openSearchPath} from "./opensearch.js";
import {xmlText} from "./xml.js";

/** Addresses in one sitemap (sitemaps.org). */
const mostAddresses = 50_000;

/**
 * What a site has beside its pages: `robots.txt`, `sitemap.xml` (in parts when it is long), `manifest.webmanifest`,
 * `opensearch.xml`.
 */
export function siteFiles(paths: readonly string[], settings: Settings, url: string, base: string): Record<string, string> {
  const maps = sitemaps(paths, url);
  return {
    ...maps,
    [openSearchPath]: openSearchDescription(settings, url),
    "robots.txt": `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`,
    "manifest.webmanifest": `${JSON.stringify({name: settings.title, short_name: settings.title, lang: settings.language, start_url: base, scope: base, display: "browser"}, null, 2)}\n`,
  };
}

function sitemaps(paths: readonly string[], url: string): Record<string, string> {
  const parts = Array.from({length: Math.ceil(paths.length / mostAddresses)}, (_, index) =>
    paths.slice(index * mostAddresses, (index + 1) * mostAddresses),
  );
  if (parts.length <= 1) return {"sitemap.xml": urlset(paths, url)};
  const named = parts.map((part, index) => [`sitemap-${index + 1}.xml`, urlset(part, url)] as const);
  const entries = named.map(([name]) => `<sitemap><loc>${xmlText(url + name)}</loc></sitemap>\n`).join("");
  return {...Object.fromEntries(named), "sitemap.xml": document("sitemapindex", entries)};
}

function urlset(paths: readonly string[], url: string): string {
  return document("urlset", paths.map((path) => `<url><loc>${xmlText(url + path)}</loc></url>\n`).join(""));
}

function document(name: string, entries: string): string {
  return `<?xml version="1.0" encoding="utf-8"?>\n<${name} xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">\n${entries}</${name}>\n`;
}
