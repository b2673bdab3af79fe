import {mkdtemp, readFile, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {SearchArchive} from "../../src/model/search-bundle.js";
import {writeSearch} from "../../src/search/write.js";
import {noBrowser, serveFolder, withBrowser, type Served} from "../browser/browser.js";
import {write, writeSearchSite} from "../browser/search-site.js";
import {library, libraryCountries} from "./library.js";

const middle = Math.floor(library.length / 2);
const halves = [["older/", library.slice(0, middle)], ["newer/", library.slice(middle)]] as const;

describe.skipIf(noBrowser)("search over several bundles", () => {
  let folder = "";
  let served: Served;

  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-bundles-"));
    await writeSearchSite(folder, library, libraryCountries);
    const whole = join(folder, "pagefind");
    const archive = JSON.parse(await readFile(join(whole, "archive.json"), "utf8")) as SearchArchive;
    const bundles = [];
    for (const [path, articles] of halves) {
      await writeSearch(articles, join(whole, path), libraryCountries);
      const half = JSON.parse(await readFile(join(whole, path, "archive.json"), "utf8")) as SearchArchive;
      bundles.push({path, articles: half.bundles[0]?.articles});
    }
    await write(join(whole, "archive.json"), JSON.stringify({...archive, bundles}));
    served = await serveFolder(folder);
  });
  afterAll(async () => {
    await served.close();
    await rm(folder, {recursive: true});
  });

  test("finds in each what it holds, and puts all in one order", async () => {
    const queries = ["普京", "越", "covid", "", "-越"];
    const answers = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${served.address}search/`);
      return page.evaluate((all) => Promise.all(all.map(async (query) => (await window.archiveSearch?.(query, {sort: "oldest"}))?.ids)), queries);
    });
    expect(answers[0]).toEqual(["a01", "a02"]);
    expect(answers[1]).toEqual(["a07", "a01", "a02"]);
    expect(answers[2]).toEqual(["a08"]);
    expect(answers[3]).toHaveLength(library.length);
    expect(answers[4]).toHaveLength(library.length - 3);
  });
});
