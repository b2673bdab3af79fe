import {expect, test} from "vitest";
import {siteFiles} from "../../src/export/site-files.js";
import {defaults} from "../../src/model/settings.js";

test("siteFiles tells robots of the sitemap", () => {
  const files = siteFiles(defaults, "https://archive.example/", "/");
  expect(files["robots.txt"]).toContain("\nSitemap: https://archive.example/sitemap.xml\n");
});
