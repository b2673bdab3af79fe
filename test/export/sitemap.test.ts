import {load} from "cheerio";
import {expect, test} from "vitest";
import {sitemapFiles} from "../../src/export/sitemap.js";

const url = "https://archive.example/";

/** Sitemaps by path, of pages in groups. */
function mapsOf(groups: readonly (readonly string[])[]): Readonly<Record<string, string>> {
  const addresses = groups.map((paths) => ({shows: paths.join(), count: paths.length, paths: () => paths}));
  return Object.fromEntries(sitemapFiles(addresses, url).map(({path, parts}) => [path, parts.map(({text}) => text()).join("")]));
}

const locations = (map = "", of = "urlset > url") => load(map, {xml: true})(`${of} > loc`).toArray().map((loc) => load(loc).text());

test("sitemapFiles names every page in one sitemap, escaped", () => {
  expect(Object.keys(mapsOf([]))).toEqual(["sitemap.xml"]);
  expect(locations(mapsOf([[""], [], ["article/a/", "outlet/a&b/"]])["sitemap.xml"])).toEqual([url, `${url}article/a/`, `${url}outlet/a&b/`]);
});

test("sitemapFiles cuts a sitemap into parts of at most 50,000, between groups", () => {
  const groups = Array.from({length: 101}, (_, nth) => Array.from({length: nth === 100 ? 7 : 999}, (__, page) => `article/${nth}-${page}/`));
  const files = mapsOf(groups);
  expect(locations(files["sitemap.xml"], "sitemapindex > sitemap")).toEqual([1, 2].map((part) => `${url}sitemap-${part}.xml`));
  expect([1, 2].map((part) => locations(files[`sitemap-${part}.xml`]).length)).toEqual([49_950, 49_957]);
  expect([1, 2].flatMap((part) => locations(files[`sitemap-${part}.xml`]))).toEqual(groups.flat().map((path) => url + path));
});

test("sitemapFiles asks for the addresses of a group only where its part is written", () => {
  const [first, second] = ["a", "b"].map((name) => ({shows: name, count: 1, paths: (): readonly string[] => { throw new Error(name); }}));
  const {parts = []} = sitemapFiles([first, second].flatMap((group) => group ?? []), url)[0] ?? {};
  expect(parts.map(({shows}) => shows).filter((shows) => shows.startsWith(url))).toEqual([`${url}\na`, `${url}\nb`]);
  expect(() => parts[2]?.text()).toThrow("b");
});
