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
] as const;
for (const [name, title, cell] of cells) {
  test(`articleRows writes ${name}`, () => {
    expect(csvOf(title)).toContain(`,${cell},harbour,`);
  });
}
