import {mkdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {readOptions} from "../../scripts/bench/options.js";
import {mediansOf, queriesOf} from "../../scripts/bench/queries.js";
import {benchSearch, searchReport} from "../../scripts/bench/search.js";
import {noBrowser} from "../browser/browser.js";
import {aFolder} from "../support/command.js";

const root = join(import.meta.dirname, "../..");

let own: Awaited<ReturnType<typeof aFolder>>;
beforeEach(async () => {
  own = await aFolder();
});
afterEach(() => own.remove());

describe("queriesOf", () => {
  test("takes words out of titles, one shape after the other", async () => {
    await mkdir(join(own.path, "data"));
    const titles = ["港口的新灯塔亮了", "渡轮第三次开航，乘客二百人", "Harbour lights, again tonight"];
    await writeFile(join(own.path, "data/articles.jsonl"), titles.map((title) => `${JSON.stringify({title})}\n`).join(""));
    expect(await queriesOf(own.path, 3)).toEqual(["港口", "轮第三", "Harbour lights again tonight"]);
  });
});

describe("mediansOf", () => {
  test("takes the middle of each, and the most that one loaded", () => {
    const query = (cold: number, bytes: number) => ({query: "", total: 1, cold, warm: cold / 10, requests: 3, bytes});
    expect(mediansOf([query(30, 10), query(10, 500), query(20, 20)])).toEqual({cold: 20, warm: 2, requests: 3, bytes: 20, most: 500});
  });
});

describe.skipIf(noBrowser)("the benchmark of the search", () => {
  test("asks the search of a site that it built", async () => {
    const found = await benchSearch(root, join(own.path, "work"), readOptions(["--queries", "--sizes", "5", "--alone"]), () => {});
    const cost = found.results[0]?.costs["Dateline"];
    expect(found.results.map(({size, costs}) => [size, Object.keys(costs)])).toEqual([[5, ["Dateline"]]]);
    expect(cost?.queries.requests).toBeGreaterThan(4); // archive, engine, catalogue, index
    expect(cost?.queries.bytes).toBeGreaterThan(90_000); // of which the engine is most
    expect(cost?.bytes).toBeGreaterThan(cost?.queries.most ?? Infinity);
    expect(searchReport(found)).toMatch(/\| 5 \| Dateline \| \d+\.\d s \| .* \| \d+\.\d \|/);
  });
});
