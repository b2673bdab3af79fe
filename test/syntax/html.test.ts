import {load} from "cheerio";
import {hasChildren, isTag, type ChildNode} from "domhandler";
import type {Element, Nodes} from "hast";
import {adapter} from "parse5-htmlparser2-tree-adapter";
import {expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import {adopting} from "../../src/syntax/html-adoption.js";
import {deepest, parseHtml, toHast} from "../../src/syntax/html.js";
import {processorSeconds} from "../support/processors.js";

function depthOf(node: Nodes): number {
  return "children" in node ? 1 + Math.max(0, ...node.children.map(depthOf)) : 0;
}

function parsed(html: string, findings = new Findings()): {tree: ReturnType<typeof toHast>; rules: string[]} {
  const $ = parseHtml(html, {line: 1, column: 1}, findings);
  return {tree: toHast($.root()[0]?.children ?? []), rules: findings.messages.map(({rule}) => rule)};
}

test("parseHtml counts places in the seed file, not in the fragment", () => {
  const $ = parseHtml("<p>one</p>\r\n<b>two</b>", {line: 5, column: 11});
  expect($("p")[0]?.sourceCodeLocation).toMatchObject({startLine: 5, startCol: 11, endLine: 5, endCol: 21});
  expect($("b")[0]?.sourceCodeLocation).toMatchObject({startLine: 6, startCol: 1});
});

test("toHast gives names, lists and numbers as hast has them, and leaves comments out", () => {
  const {tree} = parsed('<td class="a  b" colspan="2" data-src="x" srcset="a 1x, b 2x" hidden><!-- no -->text</td>');
  const [cell] = tree.children as Element[];
  expect(cell?.properties).toEqual({className: ["a", "b"], colSpan: 2, dataSrc: "x", srcSet: "a 1x, b 2x", hidden: true});
  expect(cell?.children).toMatchObject([{type: "text", value: "text"}]);
  expect(cell?.position).toMatchObject({start: {line: 1, column: 1}});
});

test("toHast keeps an attribute named after a prototype from becoming one", () => {
  const {tree} = parsed('<p __proto__="x" constructor="y">a</p>');
  const [paragraph] = tree.children as Element[];
  expect(paragraph?.properties).toEqual({});
  expect(Object.getPrototypeOf(paragraph?.properties)).toBe(Object.prototype);
});

test("parseHtml flattens deep nesting, keeps all its text and says so", () => {
  const {tree, rules} = parsed(`${"<div>".repeat(900)}<p>in</p><p>side</p>${"</div>".repeat(900)}after`);
  expect(depthOf(tree)).toBeLessThanOrEqual(deepest + 2);
  expect(load(JSON.stringify(tree)).text()).toContain("after");
  expect(JSON.stringify(tree)).toMatch(/"in".*"side".*"after"/);
  expect(rules).toEqual(["deep-nesting"]);
});

const bombs = [
  ["unclosed formatting", Array.from({length: 4000}, (_, size) => `<p><font size=${size}>x`).join("")],
  ["endless nesting", "<div>".repeat(50_000)],
  ["thousands of attributes", `<a ${Array.from({length: 30_000}, (_, index) => `b${index}`).join(" ")}>x</a>`],
] as const;

for (const [name, html] of bombs) {
  test(`parseHtml shows ${name} as plain text, soon, and says so`, () => {
    let [tree, rules]: [unknown, readonly string[]] = [null, []];
    expect(processorSeconds(() => { ({tree, rules} = parsed(`${html}<p>a < b &amp; c</p>`)); })).toBeLessThan(5);
    expect(rules).toEqual(["too-complex"]);
    expect(JSON.stringify(tree)).toContain("a < b & c");
    expect(JSON.stringify(tree).length).toBeLessThan(html.length * 20);
  });
}

const adopted = ["<p>a</p>\n<p>b</p>c<br>", "<b>a<p>b</b>c</p>d", "<table>x<tr><td>y</table><template><p>z</p></template>", "<a>1<div>2<a>3</div>4</a>", ""] as const;

for (const html of adopted) {
  test(`parseHtml makes of ${JSON.stringify(html)} the tree that the parser makes alone, with every neighbour`, () => {
    const shape = (nodes: readonly ChildNode[], parent: unknown): unknown[] =>
      nodes.map((node, i) => [node.type, isTag(node) ? node.name : "", node.parent === parent, node.prev === (nodes[i - 1] ?? null), node.next === (nodes[i + 1] ?? null), hasChildren(node) ? shape(node.children, node) : []]);
    const [own, plain] = [parseHtml(html), load(html, {}, false)].map(($) => $.root()[0]);
    expect(shape(own?.children ?? [], own)).toEqual(shape(plain?.children ?? [], plain));
    expect(own && load(own.children, {}, false).html()).toBe(plain && load(plain.children, {}, false).html());
  });
}

test("parseHtml hands siblings over without taking them out one by one", () => {
  const slow: unknown[] = [];
  const base: typeof adapter = {...adapter, detachNode: (node) => slow.push(node)};
  const $ = load("<p>a</p><p>b</p>c", {treeAdapter: adopting(base)}, false);
  expect(slow).toEqual([]);
  expect($.root().html()).toBe("<p>a</p><p>b</p>c");
});

test("parseHtml takes a format that XML closed at once for nothing, and counts on as the seed does", () => {
  const line = '<p>one<span class="x" /><b/>two</p>';
  const $ = parseHtml(`<figure><img src="a.jpg"/><small/></figure>\n${line}\n<p>three</p>`);
  expect($.html()).toBe('<figure><img src="a.jpg"></figure>\n<p>onetwo</p>\n<p>three</p>');
  expect($("p")[0]?.sourceCodeLocation).toMatchObject({startLine: 2, endLine: 2, endCol: line.length + 1});
});
