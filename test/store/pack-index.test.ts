import {expect, test} from "vitest";
import {hashOf} from "../../src/store/hash.js";
import {PackIndex} from "../../src/store/pack-index.js";

const line = (name: string, offset: number): string => `${name} ${offset} 5 ${hashOf(name)}\n`;

test("PackIndex finds each of thousands of names, and none that begins like one", () => {
  const index = new PackIndex();
  const names = Array.from({length: 5000}, (_, nth) => (nth % 2 === 0 ? hashOf(String(nth)) : `a name that begins alike ${nth}`.replaceAll(" ", "-")));
  index.add("one", Buffer.from(names.map((name, nth) => line(name, 5 * nth)).join("")));
  expect(names.map((name) => index.get(name))).toEqual(names.map((name, nth) => ({pack: "one", offset: 5 * nth, length: 5, sum: hashOf(name)})));
  expect([names[0]?.slice(0, 40), `${names[1]}0`, "", "one"].map((name) => index.get(name ?? ""))).toEqual([undefined, undefined, undefined, undefined]);
  expect([...index.names()].sort()).toEqual([...names].sort());
});

test("PackIndex has the last of the lines of a name, whether it was asked for between or not", () => {
  const index = new PackIndex();
  index.add("one", Buffer.from(line("a", 0) + line("b", 5) + line("a", 10)));
  expect([index.get("a")?.offset, index.get("b")?.offset]).toEqual([10, 5]);
  index.add("two", Buffer.from(line("a", 20) + line("b", 25)));
  expect([index.get("a"), index.get("b")]).toMatchObject([{pack: "two", offset: 20}, {pack: "two", offset: 25}]);
  index.delete("a");
  expect(index.get("a")).toBeUndefined();
  index.set("a", {pack: "three", offset: 1, length: 1, sum: ""});
  expect(index.get("a")?.pack).toBe("three");
  expect(index.names()).toHaveLength(2);
});

test.each([["looked for in the lines", 0], ["looked up", 100]])("PackIndex knows a name from one that ends or begins so, %s", (_, asked) => {
  const index = new PackIndex();
  for (let nth = 0; nth < asked; nth++) index.get(`nothing-${nth}`);
  index.add("one", Buffer.from(line("bc", 0) + line("abc", 5) + line("ab", 10) + `abc 15 5 bc\n` + line("x", 20)));
  index.add("two", Buffer.from(line("x", 25) + line("abcd", 30)));
  expect(["bc", "abc", "ab", "x", "abcd", "c", "b", "abcde"].map((name) => index.get(name)?.offset)).toEqual([0, 15, 10, 25, 30, undefined, undefined, undefined]);
  index.add("three", Buffer.from(line("bc", 35)));
  expect([index.get("bc"), index.get("abc")]).toMatchObject([{pack: "three", offset: 35}, {pack: "one", offset: 15}]);
});

test("PackIndex passes over lines that are not whole or say no place", () => {
  const index = new PackIndex();
  index.add("one", Buffer.from(`c 0 5\nd x 5 ${hashOf("d")}\n\n${line("e", 5)}f 0 5 ${hashOf("f")}`));
  expect(["c", "d", "", "e", "f"].map((name) => index.get(name)?.offset)).toEqual([undefined, undefined, undefined, 5, undefined]);
});
