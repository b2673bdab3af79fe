import {expect, test} from "vitest";
import {pauseAfter} from "../../src/client/results/typing.js";

const pauses = [[0, 0], [49, 0], [50, 50], [80, 80], [120, 120], [900, 120]] as const;

for (const [took, expected] of pauses) {
  test(`pauseAfter waits ${expected} ms where the last answer took ${took} ms`, () => {
    expect(pauseAfter(took)).toBe(expected);
  });
}
