import type {Settings} from "../model/settings.js";
import {openSearchDescription, openSearchPath} from "./opensearch.js";

/** What a site has beside its pages: `robots.txt`, `manifest.webmanifest`, `opensearch.xml`. */
export function siteFiles(settings: Settings, url: string, base: string): Record<string, string> {
  return {
    [openSearchPath]: openSearchDescription(settings, url),
    "robots.txt": `User-agent: *\nAllow: /\nSitemap: ${url}sitemap.xml\n`,
    "manifest.webmanifest": `${JSON.stringify({name: settings.title, short_name: settings.title, lang: settings.language, start_url: base, scope: base, display: "browser"}, null, 2)}\n`,
  };
}
