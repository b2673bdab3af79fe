import {expect, test} from "vitest";
import {pagesOf} from "../../src/archive/views/views.js";
import type {VersionsView} from "../../src/model/story-views.js";
import {anArchive} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const same = {id: "aaaaaaaaaa"} as const;
const first = anArticle({...same, title: "海港通车", text: "大桥昨天通车。\n造价三亿元。", published: "2024-06-20T08:00:00Z"});
const second = anArticle({...same, title: "海港大桥通车", text: "大桥昨天通车。\n造价五亿元。雨大。", published: "2024-06-21T08:00:00Z"});
const retitled = anArticle({...same, title: "大桥通车了", text: second.record.text, published: "2024-06-22T08:00:00Z"});

const versionViews = (...articles: readonly ReturnType<typeof anArticle>[]): readonly VersionsView[] => {
  const archive = anArchive(articles.map((article, nth) => ({path: `${nth}.txt`, articles: [article]})));
  return pagesOf(archive, {countries: [], outlets: []}).filter(({kind}) => kind === "versions").map((page) => page.view() as VersionsView);
};

test("two versions have a page that says what the later one changed", () => {
  const [view, ...others] = versionViews(second, first);
  expect(others).toEqual([]);
  expect(view).toMatchObject({path: "article/aaaaaaaaaa/versions/", from: 1, to: 2});
  expect(view?.versions.map(({title, seeds, shown}) => [title, seeds, shown])).toEqual([["海港通车", ["1.txt"], false], ["海港大桥通车", ["0.txt"], true]]);
  expect(view?.text).toEqual([
    [{change: "same", text: "大桥昨天通车。"}],
    [{change: "same", text: "造价"}, {change: "removed", text: "三"}, {change: "added", text: "五"}, {change: "same", text: "亿元。"}, {change: "added", text: "雨大。"}],
  ]);
});

test("another title for the same text is a version, too, and any two have a page", () => {
  const views = versionViews(first, second, retitled);
  expect(views.map(({from, to}) => [from, to])).toEqual([[1, 2], [1, 3], [2, 3]]);
  expect(views[1]?.path).toBe("article/aaaaaaaaaa/versions/");
  expect(views[2]?.text.flat().every(({change}) => change === "same")).toBe(true);
});

test("the same article from two seeds is one version with both", () => {
  const twin = anArticle({...same, title: first.record.title, text: first.record.text, published: first.record.published});
  const [view] = versionViews(first, twin, second);
  expect(view?.versions.map(({seeds}) => seeds)).toEqual([["0.txt", "1.txt"], ["2.txt"]]);
});

test("an article of one version has no such page", () => {
  expect(versionViews(first)).toEqual([]);
  expect(versionViews(first, first)).toEqual([]);
});

test("of nine versions not every two have a page, but each has one with the first and the one before", () => {
  const nine = Array.from({length: 9}, (_, nth) => anArticle({...same, text: `大桥第${nth}版。`, published: `2024-06-0${nth + 1}T08:00:00Z`}));
  const views = versionViews(...nine);
  expect(views.map(({from, to}) => `${from}-${to}`)).toEqual(["1-2", "1-3", "2-3", "1-4", "3-4", "1-5", "4-5", "1-6", "5-6", "1-7", "6-7", "1-8", "7-8", "1-9", "8-9"]);
});

test("of forty versions the first, the one that is shown and the newest are listed, and the rest is counted", () => {
  const forty = Array.from({length: 40}, (_, nth) => anArticle({...same, text: `大桥第${nth}版。${nth === 4 ? "又长一些。" : ""}`, published: `2024-06-20T08:00:${String(nth).padStart(2, "0")}Z`}));
  const views = versionViews(...forty);
  const [view] = views;
  expect(view?.versions.map(({number}) => number)).toEqual([1, 5, ...Array.from({length: 28}, (_, nth) => 13 + nth)]);
  expect(view?.versions.filter(({shown}) => shown).map(({number}) => number)).toEqual([5]);
  expect(view?.unlisted).toBe(10);
  expect(views.slice(0, 4).map(({from, to}) => `${from}-${to}`)).toEqual(["1-5", "1-13", "5-13", "1-14"]);
  expect(views).toHaveLength(57);
  expect(views.at(-1)?.text).toEqual([[{change: "same", text: "大桥第"}, {change: "removed", text: "38"}, {change: "added", text: "39"}, {change: "same", text: "版。"}]]);
});
