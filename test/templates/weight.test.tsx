import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {pagesOf} from "../../src/archive/views/views.js";
import type {Article} from "../../src/model/article.js";
import type {ReportView} from "../../src/model/view.js";
import {loadAssets} from "../../src/site/assets.js";
import Report from "../../templates/pages/report.11ty.js";
import {anArchive, type TestSeed} from "../support/archives.js";
import {anArticle} from "../support/articles.js";
import {noise, noises, type Noise} from "../support/noise.js";
import {site} from "./views.js";

const most = 60_000;

const packed = (content: string | Uint8Array): number => gzipSync(content).length;
const {style, script, first} = await loadAssets();
const loaded = [style, script, first].reduce((sum, {content}) => sum + packed(content), 0);

const idOf = (number: number): string => number.toString(32).padStart(10, "a").replace(/[018-9]/g, "z");

function anArticleOf(kind: Noise, number: number): Article {
  const title = noise(kind, 300, number);
  return anArticle({id: idOf(number), title, lead: noise(kind, 200, number + 1)});
}

describe("a page of the report", () => {
  /** A seed with as much of everything as a row lists, and more. */
  const dirty = (kind: Noise, number: number, count: number): TestSeed => ({
    path: noise(kind, 2000, number),
    because: noise(kind, 300, number + 1),
    articles: Array.from({length: count}, (_, nth) => anArticleOf(kind, number * 100 + nth)),
    messages: Array.from({length: count}, (_, nth) => ({rule: "odd-date", severity: "note", line: number, column: nth, reason: noise(kind, 1000, number * 100 + nth)})),
    dropped: Array.from({length: count}, (_, nth) => ({rule: "script", line: nth, text: noise(kind, 900, number * 100 + nth + 50)})),
  });
  const weights = (seeds: readonly TestSeed[]): readonly number[] =>
    pagesOf(anArchive(seeds), {countries: [], outlets: []})
      .filter(({kind}) => kind === "report")
      .map((page) => loaded + packed(Report({view: page.view() as ReportView, site, bodyOf: () => ""}).html));

  for (const kind of noises) {
    for (const [count, seeds] of [[25, 30], [1, 120]] as const) {
      test(`weighs little, however ${kind} its seeds are, with ${count} of everything`, () => {
        const all = weights(Array.from({length: seeds}, (_, nth) => dirty(kind, nth + 1, count)));
        expect(Math.max(...all)).toBeLessThanOrEqual(most);
      });
    }
    test(`weighs little where short paths of ${kind} are many`, () => {
      const all = weights(Array.from({length: 600}, (_, nth): TestSeed => ({path: noise(kind, 90, nth), articles: [anArticle({id: idOf(nth), title: noise(kind, 30, nth)})]})));
      expect(Math.max(...all)).toBeLessThanOrEqual(most);
    });
  }
});
