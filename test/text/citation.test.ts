import {describe, expect, test} from "vitest";
import {citedOf, type Cited} from "../../src/text/citation/cited.js";
import {cslItem, recordFormats} from "../../src/text/citation/records.js";
import {styles, type StyleName} from "../../src/text/citation/styles.js";
import {anArticle} from "../support/articles.js";

function aCited(facts: Partial<Cited> = {}): Cited {
  return {
    id: "k3v9q2m7xa", kind: "news", title: "海港通车", authors: ["李明"], outlet: {id: "harbour", name: "海港日报"}, date: "2024-06-20", url: "https://harbour.example/1",
    lang: "zh-Hans", abstract: "大桥通车。", keywords: ["海港", "大桥"], archive: "海港档案", accessed: "2026-11-22", ...facts,
  };
}

/** Expected by the rules of each manual, which the comments of `styles.ts` name. */
const cases: Readonly<Record<StyleName, readonly (readonly [string, Partial<Cited>, string])[]>> = {
  gbt7714: [
    ["a day", {}, "李明. 海港通车[N/OL]. 海港日报, 2024-06-20[2026-11-22]. https://harbour.example/1."],
    ["a month, and nobody reading", {date: "2024-06", accessed: null}, "李明. 海港通车[N/OL]. 海港日报, 2024-06. https://harbour.example/1."],
    ["no date", {date: null}, "李明. 海港通车[N/OL]. 海港日报[2026-11-22]. https://harbour.example/1."],
    ["an encyclopedia", {kind: "encyclopedia", authors: [], url: null}, "海港通车[EB/OL]. 海港日报, 2024-06-20."],
    ["no outlet", {outlet: {id: "unknown", name: ""}}, "李明. 海港通车[EB/OL]. 2024-06-20[2026-11-22]. https://harbour.example/1."],
    ["neither outlet nor date nor address", {outlet: {id: "unknown", name: ""}, date: null, url: null}, "李明. 海港通车[EB/OL]."],
    ["no author", {authors: []}, "海港通车[N/OL]. 海港日报, 2024-06-20[2026-11-22]. https://harbour.example/1."],
    ["three authors", {authors: ["甲", "乙", "丙"], url: null}, "甲, 乙, 丙. 海港通车[N/OL]. 海港日报, 2024-06-20."],
    ["four authors", {authors: ["甲", "乙", "丙", "丁"], url: null}, "甲, 乙, 丙, 等. 海港通车[N/OL]. 海港日报, 2024-06-20."],
    ["four authors in Latin letters", {authors: ["A. Li", "B. Bo", "C. Co", "D. Do"], url: null}, "A. Li, B. Bo, C. Co, et al. 海港通车[N/OL]. 海港日报, 2024-06-20."],
  ],
  apa: [
    ["a day", {}, "李明. (2024, June 20). 海港通车. 海港日报. https://harbour.example/1"],
    ["a month", {date: "2024-06"}, "李明. (2024, June). 海港通车. 海港日报. https://harbour.example/1"],
    ["no date", {date: null}, "李明. (n.d.). 海港通车. 海港日报. https://harbour.example/1"],
    ["no author", {authors: []}, "海港通车. (2024, June 20). 海港日报. https://harbour.example/1"],
    ["no outlet", {outlet: {id: "unknown", name: ""}}, "李明. (2024, June 20). 海港通车. https://harbour.example/1"],
    ["a question", {title: "Why?", url: null}, "李明. (2024, June 20). Why? 海港日报."],
    ["two authors", {authors: ["甲", "乙"], url: null}, "甲 & 乙. (2024, June 20). 海港通车. 海港日报."],
    ["three authors", {authors: ["甲", "乙", "丙"], url: null}, "甲, 乙, & 丙. (2024, June 20). 海港通车. 海港日报."],
    [
      "twenty-one authors",
      {authors: Array.from({length: 21}, (_, nth) => `A${nth + 1}`), url: null},
      "A1, A2, A3, A4, A5, A6, A7, A8, A9, A10, A11, A12, A13, A14, A15, A16, A17, A18, A19, . . . A21. (2024, June 20). 海港通车. 海港日报.",
    ],
  ],
  chicago: [
    ["a day", {}, "李明. “海港通车.” 海港日报, June 20, 2024. https://harbour.example/1."],
    ["a year", {date: "2024"}, "李明. “海港通车.” 海港日报, 2024. https://harbour.example/1."],
    ["no date", {date: null}, "李明. “海港通车.” 海港日报. Accessed November 22, 2026. https://harbour.example/1."],
    ["no outlet", {outlet: {id: "unknown", name: ""}}, "李明. “海港通车.” June 20, 2024. https://harbour.example/1."],
    ["neither outlet nor date", {outlet: {id: "unknown", name: ""}, date: null}, "李明. “海港通车.” Accessed November 22, 2026. https://harbour.example/1."],
    ["quotation marks within the title", {title: "他说“走”", url: null}, "李明. “他说‘走’.” 海港日报, June 20, 2024."],
    ["two authors", {authors: ["甲", "乙"], url: null}, "甲, and 乙. “海港通车.” 海港日报, June 20, 2024."],
    ["seven authors", {authors: ["甲", "乙", "丙", "丁", "戊", "己", "庚"], url: null}, "甲, 乙, 丙, et al. “海港通车.” 海港日报, June 20, 2024."],
  ],
};

for (const [style, rows] of Object.entries(cases)) {
  describe(styles[style as StyleName].name, () => {
    test.each(rows)("cites an article with %s", (_name, facts, expected) => {
      expect(styles[style as StyleName].cite(aCited(facts))).toBe(expected);
    });
  });
}

describe("citedOf", () => {
  test("takes the day at the outlet's place, and the month where no more is known", () => {
    const dateOf = (facts: Parameters<typeof anArticle>[0]) => citedOf(anArticle(facts).record, "", null, null).date;
    expect(dateOf({published: "2024-06-20T23:30:00Z", day: "2024-06-21"})).toBe("2024-06-21");
    expect(dateOf({published: "2024-06", day: "2024-06", publishedPrecision: "month"})).toBe("2024-06");
    expect(dateOf({published: null, day: null, publishedPrecision: "none"})).toBeNull();
  });

  test("leaves out an outlet that nothing names", () => {
    expect(citedOf(anArticle({outlet: {id: "unknown", name: "unknown"}}).record, "", null, null).outlet).toEqual({id: "unknown", name: ""});
  });

  test("names the page where the original's address is not known, and keeps a title in one line", () => {
    const {url, title} = citedOf(anArticle({sourceUrl: null, title: "海港\n通车\u202E"}).record, "", "https://archive.example/article/a/", null);
    expect([url, title]).toEqual(["https://archive.example/article/a/", "海港 通车"]);
  });
});

describe("BibTeX", () => {
  test("has a key, a month by its macro, and names kept whole where BibTeX would take them apart", () => {
    expect(recordFormats.bibtex.write([aCited({authors: ["李明", "Ann Lee", "Smith and Sons"]})])).toBe(`@article{harbour2024k3v9q2m7xa,
  author = {{李明} and Ann Lee and {Smith and Sons}},
  title = {海港通车},
  journal = {海港日报},
  year = {2024},
  month = jun,
  day = {20},
  url = {https://harbour.example/1},
  urldate = {2026-11-22},
  langid = {zh-Hans},
  abstract = {大桥通车。},
  keywords = {海港, 大桥},
  note = {海港档案},
}
`);
  });

  test("escapes what TeX would take for its own, but for addresses", () => {
    const written = recordFormats.bibtex.write([aCited({title: "50% of {A_B} & $5 #1 ~ ^ \\x--y", url: "https://a.example/{x}?a_b=1&c=%20"})]);
    expect(written).toContain("title = {50\\% of \\{A\\_B\\} \\& \\$5 \\#1 \\textasciitilde{} \\textasciicircum{} \\textbackslash{}x-{}-y},");
    expect(written).toContain("url = {https://a.example/%7Bx%7D?a_b=1&c=%20},");
  });
});

test("RIS has a tag a line, begins with its type and ends with ER", () => {
  expect(recordFormats.ris.write([aCited({date: "2024-06"})]).split("\r\n")).toEqual([
    "TY  - NEWS", "AU  - 李明", "TI  - 海港通车", "T2  - 海港日报", "PY  - 2024", "DA  - 2024/06//", "UR  - https://harbour.example/1", "Y2  - 2026/11/22/",
    "LA  - zh-Hans", "AB  - 大桥通车。", "KW  - 海港", "KW  - 大桥", "DP  - 海港档案", "AN  - k3v9q2m7xa", "ER  - ", "",
  ]);
});

test("CSL-JSON leaves out what is not known", () => {
  expect(cslItem(aCited({authors: [], outlet: {id: "unknown", name: ""}, date: null, url: null, accessed: null, abstract: "", keywords: []}))).toEqual({
    id: "k3v9q2m7xa", type: "article-newspaper", title: "海港通车", language: "zh-Hans", source: "海港档案",
  });
  expect(cslItem(aCited())).toMatchObject({author: [{literal: "李明"}], issued: {"date-parts": [[2024, 6, 20]]}, accessed: {"date-parts": [[2026, 11, 22]]}});
});
