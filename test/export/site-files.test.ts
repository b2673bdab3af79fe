import {load} from "cheerio";
import {expect, test} from "vitest";
import {siteFiles} from "../../src/export/site-files.js";
import {defaults} from "../../src/model/settings.js";

const url = "https://archive.example/";
const addresses = (map: string | undefined) => load(map ?? "", {xml: true})("urlset > url > loc").toArray().map((loc) => load(loc).text());

test("siteFiles names every page in one sitemap, escaped, and tells robots of it", () => {
  const files = siteFiles(["", "article/a/", "outlet/a&b/"], defaults, url, "/");
  expect(addresses(files["sitemap.xml"])).toEqual([url, `${url}article/a/`, `${url}outlet/a&b/`]);
  expect(files["robots.txt"]).toContain("\nSitemap: https://archive.example/sitemap.xml\n");
});

test("siteFiles cuts a sitemap into parts of 50,000", () => {
  const files = siteFiles(Array.from({length: 100_001}, (_, nth) => `article/${nth}/`), defaults, url, "/");
  const parts = load(files["sitemap.xml"] ?? "", {xml: true})("sitemapindex > sitemap > loc").toArray().map((loc) => load(loc).text());
  expect(parts).toEqual([1, 2, 3].map((part) => `${url}sitemap-${part}.xml`));
  expect([1, 2, 3].map((part) => (files[`sitemap-${part}.xml`]?.match(/<loc>/g) ?? []).length)).toEqual([50_000, 50_000, 1]);
});
