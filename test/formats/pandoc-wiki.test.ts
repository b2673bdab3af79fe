import {describe, expect, test} from "vitest";
import {pandocWiki} from "../../src/formats/pandoc-wiki.js";
import type {RawArticle} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import type {SeedFile} from "../../src/model/seed.js";
import {attribute, elementsOf, textOf} from "../../src/syntax/nodes.js";

function seed(text: string, path = "003_0123456789abcdef.txt"): SeedFile {
  return {path, sha256: "", text, findings: new Findings()};
}

function parse(text: string, path?: string): RawArticle {
  const [raw] = [...pandocWiki.parse(seed(text, path))];
  if (!raw) throw new Error("The format answered no article");
  return raw;
}

/** Links as `words > page`. */
function links(markdown: string): string[] {
  return [...elementsOf(parse(markdown).body)].filter(({tagName}) => tagName === "a")
    .map((node) => `${textOf(node)} > ${decodeURIComponent(attribute(node, "href") ?? "").replace("https://zh.wikipedia.org/wiki/", "")}`);
}

function messages({findings}: RawArticle): string[] {
  return findings.messages.map(({rule, severity}) => `${severity} ${rule}`).filter((message) => message !== "note source-derived");
}

const page = (name: string): string => `https://zh.wikipedia.org/wiki/${name} "wikilink"`;

describe("recognises", () => {
  test("counts links as pandoc writes them", () => {
    expect(pandocWiki.recognises(seed(`[甲](${page("甲")})，[乙](${page("乙")})`))).toBe('links marked `"wikilink"`: 2');
    expect(pandocWiki.recognises(seed("[甲](../Page/甲.md)"))).toBe("links to `../Page/`: 1");
  });

  test("passes over other Markdown", () => {
    expect(pandocWiki.recognises(seed("[甲](https://zh.wikipedia.org/wiki/甲) 说 wikilink"))).toBeNull();
  });
});

const titles: readonly (readonly [string, string, string | undefined, string | undefined])[] = [
  ["the bold term of the first sentence", "**甲乌关系**（，）是两国的关系。", undefined, "甲乌关系"],
  ["the bold term after an image", `[thumb](https://zh.wikipedia.org/wiki/File:A.jpg "fig:thumb")山\\]\\]\n**甲乌关系**是`, undefined, "甲乌关系"],
  ["the first of two names of one thing", "**甲乌关系**或**乌甲关系**是", undefined, "甲乌关系"],
  ["the file's name where its neighbours call it so", "**和平**及**贸易**是", "x/Page/甲国外交.md", "甲国外交"],
  ["the first category where two terms are joined", `**和平**及**贸易**是\n\n[Category:甲国外交](${page("Category:甲国外交")})`, undefined, "甲国外交"],
  ["nothing where a file is named by its hash", "这是一页。", undefined, undefined],
  ["the file's name made of words", "这是一页。", "甲国外交.md", "甲国外交"],
];

describe("title", () => {
  for (const [name, markdown, path, expected] of titles) {
    test(`is ${name}`, () => {
      const {title, source, findings} = parse(markdown, path);
      expect(title?.value).toBe(expected);
      expect(source?.value).toBe(expected && encodeURI(`https://zh.wikipedia.org/wiki/${expected}`));
      expect(findings.messages.filter(({rule}) => rule === "source-derived")).toHaveLength(expected === undefined ? 0 : 1);
    });
  }

  test("has the address that the wiki gives it, whatever signs it is made of", () => {
    const addressOf = (name: string): string | undefined => parse("这是一页。", `Page/${name}.md`).source?.value.replace("https://zh.wikipedia.org/wiki/", "");
    expect(["iPhone", "Who?", "100%", "A%2FB", "C# 1"].map(addressOf)).toEqual(["IPhone", "Who%3F", "100%25", "A/B", "C%23_1"]);
  });

  test("has underscores for spaces in its address, on the wiki that the page links to", () => {
    expect(parse('**New Ruritania** is [old](https://en.wikipedia.org/wiki/Old "wikilink").').source?.value).toBe("https://en.wikipedia.org/wiki/New_Ruritania");
  });
});

/** A link, and what becomes of its label. */
const labels: readonly (readonly [string, string, string])[] = [
  [`[河内和](${page("河内")})`, "河内 > 河内", "河内和"],
  [`[烏蘭共和國之間](${page("乌兰共和国")})`, "烏蘭共和國 > 乌兰共和国", "烏蘭共和國之間"],
  [`[南水兩岸](${page("南水_\\(甲兰\\)")})`, "南水 > 南水_(甲兰)", "南水兩岸"],
  [`[北山也](../Page/北山.md "wikilink")`, "北山 > 北山", "北山也"],
  // An anchor is not part of the page's name.
  [`[北山也](${page("北山#历史")})`, "北山 > 北山#历史", "北山也"],
  [`[北山](${page("北山")})`, "北山 > 北山", "北山"],
  [`[與鄰國的往來](${page("甲兰外交")})`, "與鄰國的往來 > 甲兰外交", "與鄰國的往來"],
  [`[Ruritanians](${page("Ruritania")})`, "Ruritanians > Ruritania", "Ruritanians"],
  [`[F-16戰機](${page("F-1")})`, "F-16戰機 > F-1", "F-16戰機"],
  ["[官网上](https://zh.wikipedia.org/wiki/官网)", "官网上 > 官网", "官网上"],
];

describe("giveBackSwallowed", () => {
  for (const [markdown, link, words] of labels) {
    test(`makes ${link} of ${markdown}`, () => {
      expect(links(`**题**是${markdown}。`)).toEqual([link]);
      expect(textOf(parse(`**题**是${markdown}。`).body).trim()).toBe(`题是${words}。`);
    });
  }
});

/** Marks of notes and their markers in order. */
function marks(raw: RawArticle): string[] {
  return [...elementsOf(raw.body)].flatMap(({data}) => {
    if (data?.mark?.type === "note") return [`note ${data.mark.number} ×${data.mark.references}`];
    return data?.mark?.type === "note-reference" ? [`marker ${data.mark.number}.${data.mark.nth}`] : [];
  });
}

describe("connectNotes", () => {
  test("joins markers and notes, also twice to one", () => {
    const raw = parse("甲\\[1\\]乙\\[2\\]丙\\[1\\]\n\n1.  天\n2.  地");
    expect(marks(raw)).toEqual(["marker 1.1", "marker 2.1", "marker 1.2", "note 1 ×2", "note 2 ×1"]);
    expect(messages(raw)).toEqual([]);
  });

  test("keeps notes that lost their text, and says how many", () => {
    const raw = parse("甲\\[1\\]乙\\[2\\]丙\\[3\\]\n\n1.\n\n2.  地\n3.");
    expect(marks(raw)).toEqual(["marker 1.1", "marker 2.1", "marker 3.1", "note 1 ×1", "note 2 ×1", "note 3 ×1"]);
    expect(raw.findings.messages.map(({reason}) => reason)).toContain("`2` of `3` notes lost their text; expected the words of a source");
  });

  test("leaves a number without a note as it stands, and says so", () => {
    const raw = parse("甲\\[1\\]乙\\[7\\]\n\n1.  天");
    expect(textOf(raw.body)).toContain("乙[7]");
    expect(messages(raw)).toEqual(["warning note-missing"]);
  });

  test("says that nothing points at a note", () => {
    expect(messages(parse("甲\\[1\\]\n\n1.  天\n2.  地"))).toEqual(["note note-without-marker"]);
  });

  test("takes no other list for notes", () => {
    expect(marks(parse("步骤：\n\n1.  天\n2.  地"))).toEqual([]);
    expect(messages(parse("甲\\[1\\]\n\n1.  天\n\n尾声"))).toEqual(["warning note-missing"]);
  });

  test("moves notes below the heading that waits for them", () => {
    const raw = parse("甲\\[1\\]\n\n## 參考資料\n\n## 外部連結\n\n  - 站\n\n<!-- end list -->\n\n1.  天");
    expect(textOf(raw.body).replace(/\s+/g, " ").trim()).toBe("甲1 參考資料 天 外部連結 站");
    expect(messages(raw)).toEqual(["note notes-moved"]);
  });
});

describe("takeCategories", () => {
  test("makes tags of categories, and lists them", () => {
    const raw = parse(`甲国。\n\n[Category:甲国](${page("Category:甲国")})\n[\\*](${page("Category:外交")})\n[:Category:史](${page(":Category:史")})`);
    expect(raw.tags.map(({value, place}) => `${value} ${String(place?.line)}`)).toEqual(["甲国 3", "外交 4"]);
    expect(raw.findings.dropped.map(({rule, text}) => `${rule} ${text}`)).toEqual(["category Category:甲国", "category *"]);
    expect(textOf(raw.body).replace(/\s+/g, " ").trim()).toBe("甲国。 :Category:史");
  });
});
