import {expect, test} from "vitest";
import {Beginnings} from "../../src/enrich/beginnings.js";

const beginnings = Beginnings.of(["渡口", "船"]);

const places = [
  ["到了渡口", 0, 4, 2], ["到了渡口", 3, 4, 4], ["渡船", 0, 2, 1], ["渡船", 0, 1, 1], ["渡", 0, 1, 1], ["", 0, 0, 0], ["船船", 1, 2, 1], ["渡口", 0, 1, 0],
] as const;

for (const [text, from, to, place] of places) {
  test(`Beginnings.next finds ${place} in ${JSON.stringify(text)} from ${from} to ${to}`, () => {
    expect(beginnings.next(text, from, to)).toBe(place);
  });
}
