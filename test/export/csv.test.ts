import {expect, test} from "vitest";
import {articlesCsv} from "../../src/export/csv.js";
import {shelved} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

function csvOf(title: string): string {
  return [...articlesCsv(shelved([anArticle({title}).record]))].join("");
}

const cells = [
  ["quotes", `他说："好", 走了`, `"他说：""好"", 走了"`],
  ["a formula as text", `=HYPERLINK("https://x.example")`, `"'=HYPERLINK(""https://x.example"")"`],
  ["a sum that begins with a minus", "-1+2", `"'-1+2"`],
] as const;
for (const [name, title, cell] of cells) {
  test(`articlesCsv writes ${name}`, () => {
    expect(csvOf(title)).toContain(`,${cell},harbour,`);
  });
}

test("articlesCsv begins with a byte order mark and a head", () => {
  expect(csvOf("题")).toMatch(/^\uFEFFid,published,precision,day,title,/);
});
