import {expect, test} from "vitest";
import {readToml} from "../../src/syntax/toml.js";

const fieldsOf = (toml: string) => {
  const fields = readToml(toml);
  if ("reason" in fields) throw new Error(fields.reason);
  return fields;
};

test("readToml keeps dates as they are written", () => {
  const toml = "a = 2024-06-20\nb = 2024-06-20T08:00:00+08:00 # morning\nc = 2024-06-20 08:00:00\n";
  expect([...fieldsOf(toml).values()].map(({values}) => values[0])).toEqual(["2024-06-20", "2024-06-20T08:00:00+08:00", "2024-06-20 08:00:00"]);
});

test("readToml reads keys of tables as if they stood outside, unless the same key does", () => {
  const fields = fieldsOf('title = "甲"\n[params]\nauthor = "乙"\ntitle = "丙"\n[taxonomies]\ntags = ["丁", "戊"]\n');
  expect(fields.get("title")?.values).toEqual(["甲"]);
  expect(fields.get("author")).toEqual({values: ["乙"], isList: false, place: {line: 4, column: 11}});
  expect(fields.get("tags")).toMatchObject({values: ["丁", "戊"], isList: true});
});

test("readToml says why it cannot read, and where", () => {
  expect(readToml("a = 1\nb = = 2\n")).toEqual({reason: "invalid value", line: 3});
  expect(readToml(`a = ${"[".repeat(5000)}`)).toHaveProperty("reason");
});

test("readToml takes no key for more than a key", () => {
  expect(fieldsOf('__proto__ = {a = "1"}\nconstructor = "2"\n').get("constructor")?.values).toEqual(["2"]);
  expect(({} as Record<string, unknown>)["a"]).toBeUndefined();
});
