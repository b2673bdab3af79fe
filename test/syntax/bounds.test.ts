import type {Root} from "hast";
import {expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import {boundedCopy} from "../../src/normalise/copy.js";
import {removeUnshowable} from "../../src/normalise/remove.js";
import {readWikitext, wikiNames} from "../../src/formats/wikitext.js";
import {parseTree, toHast} from "../../src/syntax/html.js";
import {fromMarkdown} from "../../src/syntax/markdown.js";
import {element, text, textOf} from "../../src/syntax/nodes.js";

const numbers = Array.from({length: 50_000}, (_, nth) => String(nth));

function wordsIn(root: Root): readonly string[] {
  return root.children.flatMap((node) => textOf(node).split(/\s+/)).filter((word) => word !== "");
}

const markdown = [
  ["more lines than any report", numbers.join("\n\n"), "50000 lines"],
  ["more signs than any report", numbers.map((number) => `**${number}**`).join(" "), "200000 signs of Markdown"],
] as const;

for (const [name, written, reason] of markdown) {
  test(`fromMarkdown keeps the words of ${name} as plain paragraphs, in order, and says why`, () => {
    const root = fromMarkdown(written);
    expect(root.data).toEqual({unparsed: reason});
    expect(root.children.length).toBeLessThanOrEqual(10_001);
    expect(wordsIn(root).map((word) => word.replaceAll("*", ""))).toEqual(numbers);
  });
}

test("readWikitext keeps the words of more signs than any page has as plain paragraphs, with their places", () => {
  const written = numbers.map((number) => `* [[${number}]]`).join("\n");
  const {body} = readWikitext(written, {wiki: null, names: wikiNames, placeAt: (offset) => ({line: offset + 1, column: 1}), findings: new Findings()});
  expect(body.data).toEqual({unparsed: "249999 signs of wikitext"});
  expect(wordsIn(body).map((word) => word.replace(/[^\d]/g, "")).filter((word) => word !== "")).toEqual(numbers);
  expect(body.children[1]?.position?.start.line).toBe(written.indexOf("\n") + 2);
});

test("parseTree keeps the words between more tags than any page has, and says so", () => {
  const findings = new Findings();
  const tree = toHast(parseTree(numbers.map((number) => `<p class=x>${number} &lt;</p>`).join(""), undefined, findings).children);
  expect(findings.messages.map(({rule}) => rule)).toEqual(["too-complex"]);
  expect(wordsIn(tree).filter((word) => word !== "<")).toEqual(numbers);
});

test("boundedCopy keeps the words of what is too much to be looked at, but for those of scripts", () => {
  const findings = new Findings();
  const body: Root = {type: "root", children: [...numbers, ...numbers].map((number) => element("p", {}, [text(number), element("script", {}, [text("x")])]))};
  const copy = boundedCopy(body, findings);
  expect(copy.children.length).toBeLessThan(40_000);
  expect(wordsIn(copy).filter((word) => word !== "x").map((word) => word.replace("x", ""))).toEqual([...numbers, ...numbers]);
  expect(findings.messages.map(({rule}) => rule)).toEqual(["too-large"]);
});

test("what stands in a noscript within another is shown, however many there are", () => {
  const body: Root = {type: "root", children: [element("noscript", {}, [text(`${"<noscript><p>".repeat(20_000)}海港大桥昨天通车`)])]};
  removeUnshowable(body, null, new Findings());
  expect(textOf(body)).toBe("海港大桥昨天通车");
});
