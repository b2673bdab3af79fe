import {describe, expect, test} from "vitest";
import {tooHeavy} from "../../src/syntax/markdown-bounds.js";
import {fromMarkdown} from "../../src/syntax/markdown.js";
import {contentOf, elementsOf, textOf} from "../../src/syntax/nodes.js";
import {processorSeconds} from "../support/processors.js";

/** Elements as names in order, with their text. */
function outline(markdown: string): string[] {
  return [...elementsOf(fromMarkdown(markdown))].map((node) => `${node.tagName}: ${textOf(node).trim().replace(/\s+/g, " ")}`);
}

describe("fromMarkdown", () => {
  test("reads headings, links and emphasis", () => {
    expect(outline("## 第一节\n\n**甲**去[乙](https://b.example/)")).toEqual(["h2: 第一节", "p: 甲去乙", "strong: 甲", "a: 乙"]);
  });

  test("reads tables", () => {
    expect(outline("| 国 | 都 |\n|---|---|\n| 甲 | 乙 |").filter((line) => /^t[hd]:/.test(line))).toEqual(["th: 国", "th: 都", "td: 甲", "td: 乙"]);
  });

  test("keeps cells beyond those of a table's first row", () => {
    expect(outline("| 国 |\n|---|\n| 甲 | 乙 |").filter((line) => /^t[hd]:/.test(line))).toEqual(["th: 国", "th: ", "td: 甲", "td: 乙"]);
  });

  test("fills no table up to millions of cells", () => {
    const wide = `| ${Array.from({length: 3000}, (_, nth) => `格${nth}`).join(" | ")} |`;
    const tree = fromMarkdown(["| 国 | 都 |", "|---|---|", wide, ..."| 甲 | 乙 |\n".repeat(300).trim().split("\n")].join("\n"));
    expect(elementsOf(tree).filter(({tagName}) => tagName === "td")).toHaveLength(602);
    expect(textOf(tree)).toMatch(/格1 格2 .* 格2999/);
  });

  const bare = [
    ["见https://a.example/1，他说。", ["https://a.example/1"], "，他说。"],
    ["（https://a.example/1）与 https://b.example/长江。完", ["https://a.example/1", "https://b.example/长江"], "。完"],
    ["[见。](https://a.example/1)，<https://b.example/2>。", ["见。", "https://b.example/2"], "。"],
  ] as const;
  for (const [markdown, links, end] of bare) {
    test(`ends bare addresses at Chinese signs in ${markdown}`, () => {
      const tree = fromMarkdown(markdown);
      expect(elementsOf(tree).filter(({tagName}) => tagName === "a").map(textOf)).toEqual(links);
      expect(textOf(tree).endsWith(end)).toBe(true);
    });
  }

  test("reads HTML within Markdown", () => {
    expect(outline("前<i>中</i>后\n\n<div>块</div>")).toEqual(["p: 前中后", "i: 中", "div: 块"]);
  });

  const emphasised = [
    ["他说**“新规则”**已经生效，**票价（单程）**上调。", ["“新规则”", "票价（单程）"]],
    ["**注意：**请排队。", ["注意："]],
    ["全部**停航。**时间未定。", ["停航。"]],
    ["新橋**《渡口》**出版", ["《渡口》"]],
    ["これは**「港」**です。", ["「港」"]],
    ["이것은 **“항구”**라는 말", ["“항구”"]],
    // Stars between spaces are stars, and letters of other scripts keep the rules of CommonMark.
    ["三 ** 四 ** 五。", []],
    ["a**\"b\"**c", []],
    ["snake_case_name 与_不是_强调", []],
  ] as const;

  for (const [markdown, words] of emphasised) {
    test(`reads what is emphasised in ${markdown}`, () => {
      const strong = [...elementsOf(fromMarkdown(markdown))].filter(({tagName}) => tagName === "strong" || tagName === "em");
      expect(strong.map(textOf)).toEqual(words);
    });
  }

  test("keeps one tilde, which is a sign of its own in Chinese", () => {
    expect(outline("好~好~")).toEqual(["p: 好~好~"]);
  });

  test("adds no words of its own for footnotes", () => {
    expect(textOf(fromMarkdown("正文[^1]\n\n[^1]: 出处"))).not.toMatch(/[a-z]/i);
  });

  test("keeps the numbers of a countdown", () => {
    const items = [...elementsOf(fromMarkdown("90. 终场\n88. 换人\n87. 角球"))].filter(({tagName}) => tagName === "li");
    // 88 after 90 is unexpected and written down, 87 after 88 again
    expect(items.map(({properties}) => properties["value"])).toEqual([undefined, "88", "87"]);
  });

  test("places nodes in the seed, whose first lines are not Markdown", () => {
    const [first, second] = contentOf(fromMarkdown("甲\n\n乙", {line: 7, column: 3})).filter(({type}) => type === "element");
    expect(first?.position?.start).toMatchObject({line: 7, column: 3});
    expect(second?.position?.start).toMatchObject({line: 9, column: 1});
  });

  test("survives HTML that is never closed", () => {
    expect(outline("<div><b>甲\n\n乙")).toContain("div: 甲 乙");
  });
});

const columns = "|a".repeat(3000);
const bombs: readonly (readonly [string, string])[] = [
  ["quotations within each other", ">".repeat(2000) + "a"],
  ["lists within each other", "- ".repeat(2000) + "a"],
  ["a table of many cells", `${columns}|\n${"|-".repeat(3000)}|\n${"|\n".repeat(3000)}`],
  ["images that never end", "![[".repeat(12_000)],
  ["links that never end", "[a](".repeat(12_000)],
  ["tags that never end", "<a ".repeat(12_000)],
  ["emphasis within emphasis", "*a **a ".repeat(6000)],
  ["emphasis without spaces", "“甲”**（乙）".repeat(6000)],
  ["ticks of every length", Array.from({length: 900}, (_, i) => `e${"`".repeat(i)}`).join("")],
  ["references to a long address", `[a]: ${"x".repeat(20_000)}\n\n${"[a] ".repeat(5000)}`],
  ["elements within each other", "<div>".repeat(5000)],
  ["definitions without end", Array.from({length: 20_000}, (_, i) => `[${i}]: u`).join("\n")],
  ["formats that are never closed", Array.from({length: 4000}, (_, i) => `<font size="${i}">`).join("")],
];

describe("fromMarkdown, given a bomb", () => {
  for (const [name, bomb] of bombs) {
    test(`takes ${name} as plain text, says so and is quick`, () => {
      let root: ReturnType<typeof fromMarkdown> = {type: "root", children: []};
      expect(processorSeconds(() => { root = fromMarkdown(`开头\n\n${bomb}\n\n结尾`); })).toBeLessThan(3);
      expect(root.data?.unparsed).toBeTruthy();
      expect(textOf(root)).toMatch(/^开头[^]*结尾$/);
      expect([...elementsOf(root)].every(({tagName}) => tagName === "p")).toBe(true);
    });
  }
});

const harmless: readonly (readonly [string, string])[] = [
  ["a long text", "这是一个很长的段落。".repeat(20_000)],
  ["a wide rule", "-".repeat(500)],
  ["a rule of stars with spaces", "* ".repeat(200)],
  ["many short links", "[甲](https://a.example/) ".repeat(5000)],
  ["a fence of many ticks", "`".repeat(2000)],
  ["many paragraphs of HTML", "<p>甲<br>".repeat(3000)],
  ["an ordinary table", `|a|b|\n|-|-|\n${"|1|2|\n".repeat(1000)}`],
];

describe("tooHeavy", () => {
  for (const [name, markdown] of harmless) {
    test(`lets ${name} pass`, () => {
      expect(tooHeavy(markdown)).toBeNull();
    });
  }
});
