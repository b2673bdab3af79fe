import {expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import {readTags} from "../../src/normalise/tags.js";

const tagsOf = (findings: Findings, ...values: readonly string[]): string[] => readTags(values.map((value) => ({value})), findings);

test("readTags gives each tag once, on one clean line, in the order written", () => {
  expect(tagsOf(new Findings(), " 桥\n梁 ", "<b>港口</b>", "桥 梁", "", "\u202e船")).toEqual(["桥 梁", "港口", "船"]);
});

test("readTags lists what is too long for a tag, and tags beyond two hundred", () => {
  const findings = new Findings();
  const many = Array.from({length: 202}, (_, nth) => `第${nth}个`);
  expect(tagsOf(findings, "桥".repeat(101), ...many)).toEqual(many.slice(0, 200));
  expect(findings.dropped.map(({rule, text}) => [rule, text])).toEqual([["too-long-for-a-name", "桥".repeat(101)], ["too-many-names", "第200个"], ["too-many-names", "第201个"]]);
});
