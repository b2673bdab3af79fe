import {expect, test} from "vitest";
import type {Nodes} from "hast";
import {fromMarkdown} from "../../src/syntax/markdown.js";
import {processorSeconds} from "../support/processors.js";

/** A tree as names of elements and words, without white space between blocks. */
function shown(node: Nodes): string {
  if (node.type === "text") return node.value.replace(/\n/g, "⏎");
  if (node.type !== "element" && node.type !== "root") return "";
  const inside = node.children.map(shown).filter((part) => (node.type === "element" && node.tagName === "dd") || !/^⏎*$/.test(part)).join("");
  return node.type === "root" ? inside : `${node.tagName}(${inside})`;
}

const texts: readonly (readonly [string, string])[] = [
  ["纜\n: 繫船的繩。\n: 也叫船繩。", "dl(dt(纜)dd(繫船的繩。)dd(也叫船繩。))"],
  ["纜\n\n:   繫船的繩。\n\n錨\n:   一塊鐵。", "dl(dt(纜)dd(繫船的繩。)dt(錨)dd(一塊鐵。))"],
  ["*纜*\n: 繫**船**的繩，\n  隨潮鬆緊。", "dl(dt(em(纜))dd(繫strong(船)的繩，⏎隨潮鬆緊。))"],
  ["| 甲 |\n| - |\n| 乙 |\n\n: 歷任船長", "table(caption(歷任船長)thead(tr(th(甲)))tbody(tr(td(乙))))"],
  ["Table: 歷任船長\n\n| 甲 |\n| - |\n| 乙 |", "table(caption(歷任船長)thead(tr(th(甲)))tbody(tr(td(乙))))"],
  // no definitions
  ["船來了。\n: 船又走了。", "p(船來了。⏎: 船又走了。)"],
  ["第一行\n第二行\n: 第三行", "p(第一行⏎第二行⏎: 第三行)"],
  ["船長說：\n: 開船。", "p(船長說：⏎: 開船。)"],
  [": 獨自一行", "p(: 獨自一行)"],
  ["Table: 沒有表", "p(Table: 沒有表)"],
  ["    纜\n    : 繩", "pre(code(纜⏎: 繩⏎))"],
];

for (const [markdown, tree] of texts) test(`fromMarkdown makes ${tree} of ${JSON.stringify(markdown)}`, () => expect(shown(fromMarkdown(markdown))).toBe(tree));

test("definitions take no long time", () => {
  const many = ["a\n: b\n\n".repeat(3000), `a\n${": b\n".repeat(5000)}`, ": b\n\n".repeat(3000)];
  expect(processorSeconds(() => many.forEach((markdown) => fromMarkdown(markdown)))).toBeLessThan(8);
});
