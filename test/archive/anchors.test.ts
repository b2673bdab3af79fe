import {expect, test} from "vitest";
import {anchorsIn, withAnchors} from "../../src/archive/anchors.js";

/** The HTML in which words of a line are named, and by what. */
function named(html: string, words: string, line: string, number = 2): string | null {
  const anchor = anchorsIn(html)({words, line, number});
  return anchor && (anchor.at === null ? `#${anchor.id}` : withAnchors(html, [anchor]));
}

const cases = [
  ["a paragraph", "<p>甲</p><p>挪威访问秘鲁</p>", "访问", "挪威访问秘鲁", `<p>甲</p><p id="line-2">挪威访问秘鲁</p>`],
  ["an item, whose number the text has", "<ol><li>挪威</li></ol>", "挪威", "1. 挪威", `<ol><li id="line-2">挪威</li></ol>`],
  ["a paragraph within a quotation", `<blockquote lang="no"><p>挪威</p></blockquote>`, "挪威", "挪威", `<blockquote lang="no"><p id="line-2">挪威</p></blockquote>`],
  ["a cell", "<table><tbody><tr><td>秘鲁</td><td>挪威</td></tr></tbody></table>", "挪威", "秘鲁\t挪威", `<table><tbody><tr><td>秘鲁</td><td id="line-2">挪威</td></tr></tbody></table>`],
  ["what stands beside a link", `<p>在<a href="https://a.example/?x=1&#x26;y=2">挪威</a>访问</p>`, "访问", "在挪威访问", `<p id="line-2">在<a href="https://a.example/?x=1&#x26;y=2">挪威</a>访问</p>`],
  ["words with signs that HTML has a name for", "<p>S&#x26;P与挪威</p>", "S&P", "S&P与挪威", `<p id="line-2">S&#x26;P与挪威</p>`],
  ["the second of two that begin alike", "<p>挪威来访</p><p>挪威访问秘鲁</p>", "挪威", "挪威访问秘鲁", `<p>挪威来访</p><p id="line-2">挪威访问秘鲁</p>`],
  ["a heading by the name that it has", `<h2 id="section-1">挪威</h2>`, "挪威", "挪威", "#section-1"],
] as const;

for (const [what, html, words, line, expected] of cases) {
  test(`an anchor names ${what}`, () => {
    expect(named(html, words, line)).toBe(expected);
  });
}

const nowhere = [
  ["words that only an attribute has", `<p><a href="https://a.example/" data-words="挪威">秘鲁</a></p>`, "挪威", "秘鲁与挪威"],
  ["words across a link", `<p><a href="https://a.example/">挪</a>威</p>`, "挪威", "挪威"],
  ["words outside of any line", "挪威<p>秘鲁</p>智利", "智利", "智利"],
] as const;

for (const [what, html, words, line] of nowhere) {
  test(`no anchor is found for ${what}`, () => {
    expect(named(html, words, line)).toBe(null);
  });
}

test("an element has one name, however many lead to it", () => {
  const find = anchorsIn("<p>挪威访问秘鲁</p>");
  const [first, second] = [find({words: "挪威", line: "挪威访问秘鲁", number: 1}), find({words: "秘鲁", line: "挪威访问秘鲁", number: 5})];
  expect([first?.id, second?.id]).toEqual(["line-1", "line-1"]);
});

test("words that stand ten thousand times, and a body of broken tags, take no long time", () => {
  const started = performance.now();
  expect(named(`<p>${"挪威".repeat(100_000)}</p>`, "挪威", "秘鲁")).toBe(null);
  expect(named(`<p ${'a="'.repeat(20_000)}${"<p ".repeat(20_000)}挪威`, "挪威", "挪威")).toBe(null);
  expect(performance.now() - started).toBeLessThan(2000);
});
