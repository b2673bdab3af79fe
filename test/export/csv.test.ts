import {expect, test} from "vitest";
import {articleRows} from "../../src/export/csv.js";
import {shelved} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

function csvOf(title: string): string {
  const {articles, shelves} = shelved([anArticle({title}).record]);
  return articleRows(articles, shelves);
}

const cells = [
  ["quotes", `他说："好", 走了`, `"他说：""好"", 走了"`],
  ["a formula as text", `=HYPERLINK("https://x.example")`, `"'=HYPERLINK(""https://x.example"")"`],
  ["a sum that begins with a minus", "-1+2", `"'-1+2"`],
  ["a formula with a wide sign", "＝1+1", `"'＝1+1"`],
  ["a sum with a wide plus", "＋1", `"'＋1"`],
  ["a name with a wide sign", "＠SUM(1)", `"'＠SUM(1)"`],
  ["a command of an older program", "|calc", `"'|calc"`],
  ["a macro of an older program", "%0A=1", `"'%0A=1"`],
  ["a formula behind spaces", " \u00a0\u3000=1", `"' \u00a0\u3000=1"`],
  ["a formula behind a sign that shows nothing", "\u200b=1", `"'\u200b=1"`],
  ["a tab at the beginning", "\t1", `"'\t1"`],
  ["a formula behind a tab", "\t=1", `"'\t'=1"`],
  ["a line end at the beginning", "\r1", `"'\r1"`],
  ["a zero byte at the beginning", "\u00001", `"'\u00001"`],
  ["a formula on a second line", "通车\n=1", `"通车\n'=1"`],
  ["a formula behind a semicolon", "甲; =1", `"甲;' =1"`],
  ["a sign within a sentence as it stands", "甲 = 乙；-1", "甲 = 乙；-1"],
] as const;
for (const [name, title, cell] of cells) {
  test(`articleRows writes ${name}`, () => {
    expect(csvOf(title)).toContain(`,${cell},harbour,`);
  });
}

test("articleRows guards every name of a list, which a semicolon parts", () => {
  const {articles, shelves} = shelved([anArticle({authors: ["甲", "=cmd|' /C calc'!A0"], tags: ["@SUM(1)", "桥"]}).record]);
  const row = articleRows(articles, shelves);
  expect(row).toContain(`,"甲;' =cmd|' /C calc'!A0",`);
  expect(row).toContain(`,"'@SUM(1); 桥",`);
});

test("articleRows leaves numbers as they are", () => {
  const {articles, shelves} = shelved([anArticle({characters: -1}).record]);
  expect(articleRows(articles, shelves)).toContain(",-1,");
});
