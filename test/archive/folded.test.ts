import {expect, test} from "vitest";
import {foldedCards} from "../../src/archive/views/folded.js";
import type {Holding} from "../../src/model/article.js";
import {anArticle} from "../support/articles.js";
import {shelved} from "../support/archives.js";
import {aCard} from "../templates/views.js";

/** Articles by id, the newest first, with the ids of their copies. */
const holdings = (copies: Readonly<Record<string, readonly string[]>>): readonly Holding[] =>
  shelved(Object.entries(copies).map(([id, others]) => anArticle({id, copies: others.map((other) => ({id: other, similarity: 0.9}))}).record)).articles;

const folded = (copies: Readonly<Record<string, readonly string[]>>) =>
  foldedCards(holdings(copies), ({id}) => aCard({id})).map(({id, copies: own}) => [id, ...(own ?? []).map((card) => card.id)]);

test("copies on a page of a list stand under the oldest of them", () => {
  expect(folded({e: [], d: ["b"], c: [], b: ["a", "d"], a: ["b"]})).toEqual([["e"], ["c"], ["a", "d", "b"]]);
});

test("a copy that stands on another page is not folded", () => {
  expect(folded({b: ["a"], c: []})).toEqual([["b"], ["c"]]);
});
