import {expect, test} from "vitest";
import {boilerplateLines} from "../../src/data/boilerplate.js";

test("rows of boilerplate can be joined into one pattern that matches whatever one of them does", () => {
  for (const {text} of boilerplateLines) {
    expect(text.source).toMatch(/^\^/);
    expect(["", "i"], text.source).toContain(text.flags);
    expect(text.source, "a group that is referred to would be another one").not.toMatch(/\\[1-9]|\(\?</);
  }
});
