import {describe, expect, test} from "vitest";
import {fromMarkdown} from "../../src/syntax/markdown.js";
import {within} from "../../src/syntax/within.js";

describe("within", () => {
  test("answers what the work answers", () => {
    expect(within(1000, () => ({sum: 1 + 1}))).toEqual({sum: 2});
  });

  test("ends work that goes on for ever, in a loop or in an expression", () => {
    expect(within(50, () => {
      for (;;);
    })).toBeNull();
    expect(within(50, () => [/^(?:a+)+$/.test(`${"a".repeat(50)}b`)])).toBeNull();
  });

  test("hands on what the work throws", () => {
    expect(() => within(1000, () => {
      throw new RangeError("ours");
    })).toThrow("ours");
  });

  test("works within itself", () => {
    const inner = (): object => ({inner: within(50, () => {
      for (;;);
    })});
    expect(within(2000, inner)).toEqual({inner: null});
  });
});

const slow = [
  ["brackets within brackets", `${"[".repeat(50_000)}a${"]".repeat(50_000)}`],
  ["closers of links", "a]".repeat(65_000)],
] as const;

for (const [name, markdown] of slow) {
  test(`fromMarkdown keeps the words of ${name}, and says why they are plain`, () => {
    const root = fromMarkdown(`开头\n\n${markdown}`);
    expect(root.data?.unparsed).toMatch(/characters of Markdown|brackets/);
    expect(root.children.length).toBeGreaterThan(1);
  });
}
