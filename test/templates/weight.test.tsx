import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {pagesOf} from "../../src/archive/views/views.js";
import type {Article} from "../../src/model/article.js";
import type {Archive} from "../../src/model/archive.js";
import type {PlannedPage} from "../../src/model/planned-page.js";
import type {View} from "../../src/model/view.js";
import {loadAssets} from "../../src/site/assets.js";
import Front from "../../templates/pages/front.11ty.js";
import Listing from "../../templates/pages/listing.11ty.js";
import Overview from "../../templates/pages/overview.11ty.js";
import Report from "../../templates/pages/report.11ty.js";
import Stories from "../../templates/pages/stories.11ty.js";
import Story from "../../templates/pages/story.11ty.js";
import type {Markup} from "../../templates/markup/jsx-runtime.js";
import {anArchive, type TestSeed} from "../support/archives.js";
import {anArticle} from "../support/articles.js";
import {noise, noises, type Noise} from "../support/noise.js";
import {site} from "./views.js";

const most = 60_000;

const packed = (content: string | Uint8Array): number => gzipSync(content).length;
const {style, script, first} = await loadAssets();
const loaded = [style, script, first].reduce((sum, {content}) => sum + packed(content), 0);

const idOf = (number: number): string => number.toString(32).padStart(10, "a").replace(/[018-9]/g, "z");

const templates = {front: Front, listing: Listing, overview: Overview, report: Report, stories: Stories, story: Story} as const;

/** What a page weighs with all that is loaded with it. */
function weightOf(page: PlannedPage): number {
  const template = templates[page.kind as keyof typeof templates] as (props: {view: View; site: typeof site; bodyOf: () => string}) => Markup;
  return loaded + packed(template({view: page.view(), site, bodyOf: () => ""}).html);
}

const heaviest = (pages: readonly PlannedPage[]): number => Math.max(...pages.map(weightOf));

function anArticleOf(kind: Noise, number: number, facts: Parameters<typeof anArticle>[0] = {}): Article {
  return anArticle({id: idOf(number), title: noise(kind, 300, number), lead: noise(kind, 200, number + 1), ...facts});
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
  const reportOf = (seeds: readonly TestSeed[]): readonly PlannedPage[] =>
    pagesOf(anArchive(seeds), {countries: [], outlets: []}).filter(({kind}) => kind === "report");

  for (const kind of noises) {
    for (const [count, seeds] of [[25, 30], [1, 120]] as const) {
      test(`weighs little, however ${kind} its seeds are, with ${count} of everything`, () => {
        expect(heaviest(reportOf(Array.from({length: seeds}, (_, nth) => dirty(kind, nth + 1, count))))).toBeLessThanOrEqual(most);
      });
    }
    test(`weighs little where short paths of ${kind} are many`, () => {
      const seeds = Array.from({length: 600}, (_, nth): TestSeed => ({path: noise(kind, 90, nth), articles: [anArticleOf(kind, nth, {title: noise(kind, 30, nth)})]}));
      expect(heaviest(reportOf(seeds))).toBeLessThanOrEqual(most);
    });
  }
});

describe("any other page", () => {
  const countries = Array.from({length: 26}, (_, nth) => {
    const letter = String.fromCharCode(65 + nth);
    const name = `国${letter}`;
    return {code: `A${letter}`, names: {"zh-Hans": name, "zh-Hant": name, en: name}};
  });
  const codeOf = (number: number): string => `A${String.fromCharCode(65 + (number % 26))}`;

  /** Articles of one country, of many outlets and pairs, on few days, as long as their seeds may make them. */
  const articles = (kind: Noise, count: number): readonly Article[] =>
    Array.from({length: count}, (_, nth) => {
      const evidence = [noise(kind, 40, nth), noise(kind, 20, nth + 1), noise(kind, 20, nth + 2)];
      const pair = {code: `AA-${codeOf(1 + (nth % 25))}`, main: true, score: 0.9, evidence};
      const day = `2024-0${1 + (nth % 2)}-01`;
      const outlet = nth % 3 === 0 ? {id: "harbour", name: noise(kind, 80, 1)} : {id: `${idOf(nth)}-${"x".repeat(nth % 150)}`, name: noise(kind, 80, nth)};
      const text = Array.from({length: 8}, (__, sentence) => `${noise(kind, 250, nth * 10 + sentence)}。`).join("");
      return anArticleOf(kind, nth, {outlet, day, text, published: `${day}T00:00:00Z`, pairs: [pair], countries: [{code: "AA", score: 1, evidence}]});
    });

  /** With a story of forty articles, and as many of three. */
  function archiveOf(kind: Noise): Archive {
    const archive = anArchive(articles(kind, 400).map((article) => ({path: article.record.seed.path, articles: [article]})));
    const stories = Array.from({length: 41}, (_, nth) => ({id: archive.articles[nth * 3]?.id ?? "", articles: archive.articles.slice(nth * 3, nth === 40 ? 160 : nth * 3 + 3)}));
    return {...archive, stories};
  }

  for (const kind of noises) {
    test(`weighs little, however ${kind} its articles are`, () => {
      const pages = pagesOf(archiveOf(kind), {countries, outlets: []}).filter(({kind: own}) => own in templates);
      expect(new Set(pages.map(({kind: own}) => own)).size).toBe(6);
      expect(heaviest(pages)).toBeLessThanOrEqual(most);
    });
  }
});
