import {readFileSync} from "node:fs";
import {join} from "node:path";
import {expect, test} from "vitest";
import {rules} from "../../src/model/rules.js";
import {filesBelow} from "../../src/store/hash.js";

const root = join(import.meta.dirname, "../..");
const source = (await filesBelow(join(root, "src"))).filter((file) => !file.endsWith("rules.ts")).map((file) => readFileSync(file, "utf8")).join("\n");

test("every rule is used", () => {
  const unused = Object.keys(rules).filter((rule) => !source.includes(`"${rule}"`));
  expect(unused).toEqual([]);
});

test("every rule stands in the README with its meaning", () => {
  const readme = readFileSync(join(root, "README.md"), "utf8");
  const missing = Object.entries(rules).filter(([rule, meaning]) => !readme.includes(`| \`${rule}\` | ${meaning} |`));
  expect(missing).toEqual([]);
});
