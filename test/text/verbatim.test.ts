import {expect, test} from "vitest";
import {verbatimShare} from "../../src/text/verbatim.js";

const shares = [
  ["大桥通车。市长致辞。", "大橋通車，市長致辭。大桥通车！", 0.5], // four of eight letters: the other sentence is cut elsewhere
  ["大桥通车。", "市长致辞。大桥通车。渔民反对。", 1],
  ["市长致辞。大桥通车。渔民反对。", "大桥通车。", 1],
  ["大桥通车。", "市长致辞。", 0],
  ["——", "大桥通车。", 0],
] as const;

test.each(shares)("verbatimShare of %j and %j is %f", (one, other, expected) => {
  expect(verbatimShare(one, other)).toBe(expected);
});
