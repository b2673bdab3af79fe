import {expect, test} from "vitest";
import type {Outlet} from "../../src/model/outlet.js";
import {Findings} from "../../src/model/message.js";
import {cleanLine} from "../../src/normalise/line.js";
import {deriveTitle, headingOf, readTitle} from "../../src/normalise/title.js";
import {parseHtml, toHast} from "../../src/syntax/html.js";

const outlet: Outlet = {
  id: "a",
  name: "甲报",
  hosts: [],
  country: null,
  language: "zh",
  timeZone: "UTC",
  titleSuffixes: [" - 甲", " – 甲报 - 甲"],
};

const lines = [
  ["  甲\u00a0 乙\n丙\t", "甲 乙 丙"],
  ["Chung kết <b>Miss</b> 2024<br>x", "Chung kết Miss 2024 x"],
  ["Q&amp;A &lt;b&gt; &#20013;", "Q&A <b> 中"],
  ["A&amp;amp;B &amp;ldquo;甲&amp;rdquo;&amp;nbsp;乙", "A&B “甲” 乙"],
  ["a < b > c", "a < b > c"],
  ["<script>x</script>", "<script>x</script>"],
  ["零\u200b宽\ufeff\u202e反\u0007", "零宽反"],
  ["half \ud800 surrogate", "half \ufffd surrogate"],
  ["👩‍👩‍👧 family", "👩‍👩‍👧 family"],
] as const;

for (const [written, clean] of lines) {
  test(`cleanLine makes ${JSON.stringify(clean)} of ${JSON.stringify(written)}`, () => {
    expect(cleanLine(written)).toBe(clean);
  });
}

for (const [written, title] of [
  ["大桥今天通车 | 甲报", "大桥今天通车"],
  ["大桥今天通车_甲报", "大桥今天通车"],
  ["大桥今天通车 – 甲报 | 甲報", "大桥今天通车"],
  ["大桥今天通车 - 乙报", "大桥今天通车 - 乙报"],
  ["大桥今天通车——甲报", "大桥今天通车——甲报"],
  ["专访 | 甲报", "专访 | 甲报"],
] as const) {
  test(`${written} is titled ${title}`, () => {
    expect(readTitle({value: written}, {...outlet, aliases: ["甲報"]}, new Findings()).title).toBe(title);
  });
}

test("readTitle takes the outlet's ending off, the longest, and lists it", () => {
  const findings = new Findings();
  expect(readTitle({value: "下雪 – 甲报 - 甲"}, outlet, findings)).toEqual({title: "下雪", titleSuffix: "– 甲报 - 甲"});
  expect(findings.dropped).toMatchObject([{rule: "title-suffix", text: "下雪 – 甲报 - 甲"}]);
});

test("readTitle takes off the number by which a broadcaster files a piece, and no other", () => {
  expect(readTitle({value: "下雪 - 240620-10"}, outlet, new Findings())).toEqual({title: "下雪", titleSuffix: "- 240620-10"});
  for (const value of ["下雪 - 249920-10", "下雪 2024-10", "下雪 - 240620"]) expect(readTitle({value}, outlet, new Findings()).title).toBe(value);
});

test("readTitle leaves other endings, and a title that is nothing else", () => {
  expect(readTitle({value: "下雪 - 乙"}, outlet, new Findings())).toEqual({title: "下雪 - 乙"});
  expect(readTitle({value: " - 甲"}, outlet, new Findings())).toEqual({title: "- 甲"});
  expect(readTitle(undefined, outlet, new Findings())).toEqual({title: ""});
});

test("readTitle keeps the beginning of what is no headline any more, and lists the whole", () => {
  const findings = new Findings();
  const value = `${"甲".repeat(299)}👪${"乙".repeat(50)}`;
  expect(readTitle({value}, outlet, findings)).toEqual({title: `${"甲".repeat(299)}…`});
  expect(findings.dropped).toMatchObject([{rule: "long-title", text: value}]);
  expect(readTitle({value: `${value} - 甲`}, outlet, new Findings())).toEqual({title: `${"甲".repeat(299)}…`, titleSuffix: "- 甲"});
  expect(readTitle({value: "甲".repeat(300)}, outlet, new Findings())).toEqual({title: "甲".repeat(300)});
});

test("headingOf keeps the beginning of a heading that is none any more", () => {
  const body = toHast(parseHtml(`<h1>${"甲".repeat(400)}</h1>`).root()[0]?.children ?? []);
  expect(headingOf(body)).toBe(`${"甲".repeat(300)}…`);
});

test("headingOf finds the first heading that shows something", () => {
  const body = toHast(parseHtml("<h1> </h1><div><p>x</p><h2>甲 <i>乙</i></h2></div><h3>丙</h3>").root()[0]?.children ?? []);
  expect(headingOf(body)).toBe("甲 乙");
  expect(headingOf({type: "root", children: []})).toBeNull();
});

const derived = [
  ["\n第一句话。第二句话。\n下一段", "a.md", "第一句话"],
  ["真的吗？是的。", "a.md", "真的吗？"],
  ["。北山在西边。", "a.md", "北山在西边"],
  ["。", "一座桥.md", "一座桥"],
  ["---\n***\n北山在西边。", "a.md", "北山在西边"],
  ["字".repeat(100), "a.md", `${"字".repeat(60)}…`],
  ["", "sub/2021-06-29-一座桥_的故事.md", "一座桥 的故事"],
  ["", "2019-10-14-.md", "2019-10-14"],
  ["", "001_5761f8771eaf1329.txt", "001 5761f8771eaf1329"],
] as const;

for (const [text, path, title] of derived) {
  test(`deriveTitle makes ${title} of ${JSON.stringify(text.slice(0, 20))} in ${path}`, () => {
    expect(deriveTitle(text, path)).toBe(title);
  });
}
