import {expect, test} from "vitest";
import {evidenceViews, namesIn} from "../../src/archive/views/evidence.js";

const text = "秘鲁总理访问智利。\n挪威国王访问秘鲁，签署协议。Norwegians cheer Norway。秘挪建交，访挪。";
const names = ["挪威", "挪", "秘鲁", "Norway"];
const sought = {text, names, anchorOf: () => null, beside: [["挪威"], ["秘鲁"]]};
const placesOf = (...evidence: readonly string[]) => evidenceViews(evidence, sought).map(({place}) => place?.fragment ?? null);

test("evidence leads to the first sentence that names both sides", () => {
  expect(evidenceViews(["访问 ×2"], sought)).toEqual([{words: "访问 ×2", place: {id: null, fragment: ":~:text=挪威国王-,访问,-秘鲁"}}]);
});

test("evidence leads to where its words stand first, if no sentence names both sides", () => {
  expect(evidenceViews(["访问 ×2"], {...sought, beside: [["芬兰"], ["秘鲁"]]})[0]?.place?.fragment).toBe(":~:text=秘鲁总理-,访问,-智利");
});

test("evidence asks for the element of its line, which is counted from 1", () => {
  const asked: unknown[] = [];
  const anchorOf = (place: unknown) => (asked.push(place), {id: "line-2", at: 2});
  expect(evidenceViews(["访问 ×2"], {...sought, anchorOf})[0]?.place?.id).toBe("line-2");
  expect(asked).toEqual([{words: "访问", number: 2, line: text.split("\n")[1]}]);
});

test("evidence leads to no longer name or word that holds it", () => {
  expect(placesOf("挪 ×2", "Norw ×1", "Norway ×1")).toEqual([":~:text=秘-,挪,-建交", null, ":~:text=Norway"]);
});

test("a title, and words that the text has not, lead nowhere", () => {
  expect(placesOf("挪威国王访问秘鲁", "会谈 ×1")).toEqual([null, null]);
});

test("countries are named as the article names them", () => {
  const countries = [{code: "NO", score: 1, evidence: ["挪威 ×3", "挪 ×1"]}, {code: "PE", score: 1, evidence: ["秘鲁 ×2"]}];
  expect([namesIn({countries}), namesIn({countries}, "PE")]).toEqual([["挪威", "挪", "秘鲁"], ["秘鲁"]]);
});
