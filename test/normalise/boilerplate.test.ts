import {expect, test} from "vitest";
import {boilerplateLines} from "../../src/data/boilerplate.js";

test("rows of boilerplate can be joined into one pattern that matches whatever one of them does", () => {
  for (const {text} of boilerplateLines) {
    expect(text.source).toMatch(/^\^/);
    expect(["", "i"], text.source).toContain(text.flags);
    expect(text.source, "a group that is referred to would be another one").not.toMatch(/\\[1-9]|\(\?</);
  }
});

const lines = [
  ["使用浏览器播视频/view video in browser", "media"],
  ["使用浏览器播放视频 / view video in browser", "media"],
  ["Enjoy more audio and podcasts on iOS or Android.", "subscription"],
  ["他使用浏览器播视频。", undefined],
] as const;

for (const [line, rule] of lines) {
  test(`${line} is ${rule ?? "a line of the article"}`, () => {
    expect(boilerplateLines.find(({text}) => text.test(line))?.rule).toBe(rule);
  });
}
