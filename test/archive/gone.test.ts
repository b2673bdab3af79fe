import {describe, expect, test} from "vitest";
import {goneSince, type Former} from "../../src/archive/gone.js";
import type {Holding} from "../../src/model/article.js";
import {nothingGone} from "../../src/model/gone.js";
import {anArchive} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const former = (id: string, path: string, outlet = "harbour"): Former =>
  ({id, title: `标题 ${id}`, outlet: {id: outlet, name: `名 ${outlet}`}, day: "2024-06-20", sourceUrl: `https://harbour.example/${id}`, seed: {path, entry: 0}, textHash: `text of ${id}`});

const living = (...articles: readonly {readonly id: string; readonly path: string; readonly outlet?: string}[]): readonly Holding[] =>
  anArchive(articles.map(({id, path, outlet = "harbour"}) => ({path, articles: [anArticle({id, title: `标题 ${id}`, outlet: {id: outlet, name: outlet}})]}))).articles;

const stone = {id: "a", title: "标题 a", outlet: "名 harbour", day: "2024-06-20", sourceUrl: "https://harbour.example/a"};

describe("goneSince", () => {
  test("remembers what an article was that is there no more", () => {
    expect(goneSince(nothingGone, [former("a", "a.txt")], living({id: "b", path: "b.txt"}))).toEqual({articles: [stone], outlets: []});
  });

  test("leads on where its seed is another article now", () => {
    expect(goneSince(nothingGone, [former("a", "a.txt")], living({id: "b", path: "a.txt"})).articles).toEqual([{...stone, movedTo: "b"}]);
  });

  test("leads on to the article that has its title and its text, wherever it stands", () => {
    const now = living({id: "b", path: "b.md"}, {id: "c", path: "c.md"});
    const wasC = {...former("a", "a.txt"), title: "標題 c", textHash: now[1]?.text.sha256 ?? ""};
    expect(goneSince(nothingGone, [wasC], now).articles).toEqual([{...stone, title: "標題 c", movedTo: "c"}]);
    expect(goneSince(nothingGone, [{...wasC, title: "标题 d"}], now).articles).toEqual([{...stone, title: "标题 d"}]);
    expect(goneSince(nothingGone, [{...wasC, textHash: "text of c"}], now).articles).toEqual([{...stone, title: "標題 c"}]);
  });

  test("leads to the last of several places, and to none when that is gone, too", () => {
    const before = {articles: [{...stone, movedTo: "b"}], outlets: []};
    expect(goneSince(before, [former("b", "a.txt")], living({id: "c", path: "a.txt"})).articles.map(({id, movedTo}) => [id, movedTo])).toEqual([["a", "c"], ["b", "c"]]);
    expect(goneSince(before, [former("b", "a.txt")], living({id: "c", path: "c.txt"})).articles.map(({id, movedTo}) => [id, movedTo])).toEqual([["a", undefined], ["b", undefined]]);
  });

  test("forgets what came back", () => {
    expect(goneSince({articles: [stone], outlets: []}, [], living({id: "a", path: "a.txt"}))).toEqual(nothingGone);
  });

  test("leads from an outlet to the one that most of its articles are another's of now, until it has articles again", () => {
    const before = [former("a", "a.txt", "old"), former("b", "b.txt", "old"), former("c", "c.txt", "old")];
    const now = living({id: "a", path: "a.txt", outlet: "new"}, {id: "b", path: "b.txt", outlet: "new"}, {id: "c", path: "c.txt", outlet: "other"});
    const gone = goneSince(nothingGone, before, now);
    expect(gone).toEqual({articles: [], outlets: [{from: "old", to: "new"}]});
    expect(goneSince(gone, [], now)).toEqual(gone);
    expect(goneSince(gone, [], living({id: "a", path: "a.txt", outlet: "old"})).outlets).toEqual([]);
  });
});
