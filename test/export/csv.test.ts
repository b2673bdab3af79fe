import {expect, test} from "vitest";
import {assemble} from "../../src/archive/assemble.js";
import {articlesCsv} from "../../src/export/csv.js";
import {anArticle} from "../support/articles.js";

function csvOf(title: string): string {
  const article = anArticle({title});
  const seed = {path: "a", sha256: "", format: "x", because: null, articles: [article], messages: [], dropped: []};
  return articlesCsv(assemble([seed], 0, () => null));
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
