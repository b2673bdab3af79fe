import {expect, test} from "vitest";
import {escapedLines, hasEscapedLineEnds} from "../../src/text/escaped-line-ends.js";

const texts = [
  [String.raw`渡船停航。\n\n居民等待。`, true],
  [String.raw`渡船停航。\r\n\r\n居民等待。`, true],
  [String.raw`一。\n二。\n三。\n四。`, true],
  [String.raw`换行写作\n，回车写作\r。`, false],
  [String.raw`写 print("a\n\nb") 即可。`, false],
  [String.raw`路径是 C:\new\notes。`, false],
] as const;

for (const [text, expected] of texts) {
  test(`hasEscapedLineEnds answers ${expected} for ${text}`, () => {
    expect(hasEscapedLineEnds(text)).toBe(expected);
  });
}

test("escapedLines parts a text at line ends that are written out", () => {
  expect(escapedLines(String.raw`一。\r\n\t二。\n三。`)).toEqual(["一。", "二。", "三。"]);
});
