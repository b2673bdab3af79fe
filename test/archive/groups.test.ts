import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {pageGroups, pagesOf} from "../../src/archive/views/views.js";
import {countries} from "../../src/data/countries/names.js";
import type {Archive} from "../../src/model/archive.js";
import type {Article} from "../../src/model/article.js";
import type {Outlet} from "../../src/model/outlet.js";
import type {PageGroup} from "../../src/model/planned-page.js";
import {anArticle} from "../support/articles.js";
import {anArchive} from "../support/archives.js";

const table: readonly Outlet[] = [];
const codes = ["CN-RU", "RU-VN", "CN-VN"];

/** Two weeks of three outlets, some under two names, about three pairs, with links to one another; every fifth has no day. */
const articles = Array.from({length: 24}, (_, nth): Article => {
  const id = `${"ab".charAt(nth % 2)}${"cd".charAt(nth % 3 === 0 ? 0 : 1)}aaaaaa${String(nth).padStart(2, "0")}`;
  const pair = codes[nth % 4];
  const day = nth % 5 === 4 ? null : `2024-0${1 + (nth % 2)}-${String(1 + (nth % 7)).padStart(2, "0")}`;
  return anArticle({
    id,
    title: `通车${nth}`,
    day,
    published: day,
    outlet: {id: `o${nth % 3}`, name: nth % 9 === 8 ? "海港晚报" : `海港日报${nth % 3}`},
    countries: (pair?.split("-") ?? []).map((code) => ({code, score: 0.9, evidence: ["越南 ×2"]})),
    pairs: pair === undefined ? [] : [{code: pair, main: true, score: 0.9, evidence: ["访越"]}],
    links: nth % 6 === 0 ? [{href: `https://harbour.example/${nth + 1}`, text: "旧闻"}] : [],
    text: `海港大桥通车${"又一段".repeat(nth % 4)}。`,
  });
});

/** Some of the articles, of which some have another title or lead. */
const states = fc.record({
  some: fc.subarray([...articles.keys()]),
  changed: fc.subarray([...articles.keys()], {maxLength: 3}),
  lead: fc.boolean(),
});

function archiveOf({some, changed, lead}: {readonly some: readonly number[]; readonly changed: readonly number[]; readonly lead: boolean}): Archive {
  return anArchive(some.flatMap((nth) => {
    const article = articles[nth];
    if (!article) return [];
    const {record} = article;
    const other = lead ? {lead: "改了的开头。"} : {title: `${record.title}了`};
    return [{path: `${nth}.txt`, articles: [changed.includes(nth) ? {...article, record: {...record, ...other}} : article]}];
  }));
}

const groupsOf = (archive: Archive): readonly PageGroup[] => pageGroups(archive, {countries, outlets: table}).flatMap((kind) => kind());
const shown = ({pages}: PageGroup) => pages().map((page) => ({path: page.path, shows: page.shows, view: page.view()}));

describe("groups of pages", () => {
  test("that show the same are the same pages, whatever else changed", () => {
    let same = 0;
    fc.assert(fc.property(states, states, (one, other) => {
      const before = new Map(groupsOf(archiveOf(one)).map((group) => [group.name, group]));
      for (const group of groupsOf(archiveOf({...other, some: [...new Set([...one.some, ...other.some.slice(0, 2)])]}))) {
        const known = before.get(group.name);
        if (known?.shows !== group.shows) continue;
        same++;
        expect(shown(group)).toEqual(shown(known));
      }
    }), {numRuns: 300});
    expect(same).toBeGreaterThan(1000);
  });

  test("have names of their own, and hold every page once", () => {
    const archive = archiveOf({some: [...articles.keys()], changed: [], lead: false});
    const groups = groupsOf(archive);
    expect(new Set(groups.map(({name}) => name)).size).toBe(groups.length);
    const paths = pagesOf(archive, {countries, outlets: table}).map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    expect(paths.filter((path) => path.startsWith("article/"))).toHaveLength(articles.length);
  });

  test("of articles and listings that a change does not reach stay", () => {
    const all = [...articles.keys()];
    const [before, after] = [[], [7]].map((changed) => new Map(groupsOf(archiveOf({some: all, changed, lead: true})).map(({name, shows}) => [name, shows])));
    const stale = [...(after ?? [])].filter(([name, shows]) => before?.get(name) !== shows).map(([name]) => name);
    // its own bin and its neighbours', its outlet, dates, and the report of its seed
    expect(stale).toContain("article/bd/");
    expect(stale).toContain("outlet/o1/");
    expect(stale).not.toContain("outlet/o0/");
    expect(stale).not.toContain("pair/CN-RU/");
    expect(stale).not.toContain("date/2024/01/");
    expect(stale).toContain("date/2024/02/");
    expect(stale).not.toContain("overviews");
  });
});
