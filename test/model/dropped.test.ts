import {expect, test} from "vitest";
import {droppedOf} from "../../src/archive/dropped.js";
import {allDropped} from "../../src/model/dropped.js";
import {Findings} from "../../src/model/message.js";

function findings(...texts: readonly string[]): Findings {
  const made = new Findings();
  for (const text of texts) made.drop("script", text, {line: 3, column: 1});
  return made;
}

const words = (dropped: readonly {readonly text: string}[]): readonly string[] => dropped.map(({text}) => text);

test("what was dropped of a file that is one article names no entry, and is the article's", () => {
  const all = allDropped(findings("甲"), [{entry: 0, findings: findings("乙")}]);
  expect(all).toEqual({dropped: [{rule: "script", text: "甲", line: 3}, {rule: "script", text: "乙", line: 3}]});
  expect(words(droppedOf({because: null, messages: [], ...all}, 0))).toEqual(["甲", "乙"]);
});

test("what was dropped of a file of several names its entry, and each has its own", () => {
  const all = allDropped(findings("题头"), [{entry: 0, findings: findings("甲")}, {entry: 1, findings: findings()}, {entry: 2, findings: findings("丙", "丁")}]);
  expect(all.entries).toBe(3);
  expect(all.dropped.map(({text, entry}) => [text, entry])).toEqual([["题头", undefined], ["甲", 0], ["丙", 2], ["丁", 2]]);
  const file = {because: null, messages: [], ...all};
  expect([0, 1, 2].map((entry) => words(droppedOf(file, entry)))).toEqual([["甲"], [], ["丙", "丁"]]);
});
