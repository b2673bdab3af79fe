import rehypeStringify from "rehype-stringify";
import {unified} from "unified";
import {describe, expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import {elementsOf, textOf} from "../../src/syntax/nodes.js";
import {fromWikitext} from "../../src/syntax/wikitext.js";
import {readTarget} from "../../src/syntax/wikitext/link-targets.js";
import type {WikiNames} from "../../src/syntax/wikitext/options.js";
import {placesOf} from "../../src/syntax/wikitext/places.js";
import {readQuotes} from "../../src/syntax/wikitext/quotes.js";
import {spansOf} from "../../src/syntax/wikitext/spans.js";
import {processorSeconds} from "../support/processors.js";

const names: WikiNames = {
  categories: new Set(["category"]), files: new Set(["file"]), figureOptions: new Set(["thumb"]), placeOptions: new Set(["left"]),
  wikis: new Map([["wikt", "https://en.wiktionary.org/wiki/"]]), languages: new Set(["de"]),
};
const wiki = "https://en.wikipedia.org/wiki/";

function read(text: string): {html: string; text: string; findings: Findings; body: ReturnType<typeof fromWikitext>["body"]; tags: string[]} {
  const findings = new Findings();
  const {body, categories} = fromWikitext(text, {wiki, names, script: "Hans", template: () => [], placeAt: placesOf(text), findings});
  return {html: unified().use(rehypeStringify).stringify(body), text: textOf(body), findings, body, tags: categories.map(({value}) => value)};
}

describe("fromWikitext", () => {
  const pairs = [
    ["''a'' '''b''' '''''c'''''", "<p><i>a</i> <b>b</b> <i><b>c</b></i></p>"],
    ["one\ntwo\n\nthree", "<p>one\ntwo</p><p>three</p>"],
    ["== A ==\nb", "<h2>A</h2><p>b</p>"],
    ["=== A == b ===", "<h3>A == b</h3>"],
    ["* a\n** b\n* c", "<ul><li> a<ul><li> b</li></ul></li><li> c</li></ul>"],
    [";a:b", "<dl><dt>a</dt><dd>b</dd></dl>"],
    ["{|\n! a !! b\n|-\n| c || d\n|}", "<table><tr><th><p> a </p></th><th><p> b</p></th></tr><tr><td><p> c </p></td><td><p> d</p></td></tr></table>"],
    ["{|\n| colspan=\"2\" | c\n|}", "<table><tr><td colspan=\"2\"><p> c</p></td></tr></table>"],
    ["[[A b]]s", `<p><a href="${wiki}A_b">A bs</a></p>`],
    ["[[A|b]]", `<p><a href="${wiki}A">b</a></p>`],
    ["[[A (c)|]]", `<p><a href="${wiki}A_(c)">A</a></p>`],
    ["[https://a.example b ''c'']", "<p><a href=\"https://a.example\">b <i>c</i></a></p>"],
    ["see https://a.example/b.", "<p>see <a href=\"https://a.example/b\">https://a.example/b</a>.</p>"],
    ["<nowiki>[[a]]</nowiki>", "<p>[[a]]</p>"],
    ["a<!-- b -->c", "<p>ac</p>"],
    ["a\n<!-- b -->\nc", "<p>a\nc</p>"],
    ["<script>a</script><u>b</u>", "<p><u>b</u></p>"],
    ["&amp;&nbsp;&lt;b&gt;", "<p>&#x26;\u00a0&#x3C;b></p>"],
    ["----\na", "<hr><p>a</p>"],
    ["-{zh-hans:甲;zh-hant:乙}-", "<p>甲</p>"],
    ["{{{a|b}}}", "<p>b</p>"],
  ] as const;
  for (const [text, html] of pairs) test(`reads ${JSON.stringify(text)}`, () => expect(read(text).html).toBe(html));

  const broken = ["[[a", "a]]", "{{a", "a}}", "[[a\nb]]", "-{a", "[https://a.example b", "{{{a"];
  for (const text of broken) test(`keeps the words of ${JSON.stringify(text)}`, () => expect(read(text).text.replace(/[^ab]/g, "")).toContain("a"));

  test("tells notes from text, and counts their markers", () => {
    const {body} = read("a<ref name=x>one</ref> b<ref name=x /> c<ref>two</ref>");
    const marks = [...elementsOf(body)].flatMap(({data}) => (data?.mark ? [data.mark] : []));
    expect(marks).toEqual([
      {type: "note-reference", number: 1, nth: 1},
      {type: "note-reference", number: 1, nth: 2},
      {type: "note-reference", number: 2, nth: 1},
      {type: "note", number: 1, references: 2},
      {type: "note", number: 2, references: 1},
    ]);
  });

  test("takes categories and links to other languages out, and lists them", () => {
    const {tags, html, findings} = read("a\n[[Category:B|c]]\n[[de:D]]");
    expect([tags, html.replace(/\n/g, "")]).toEqual([["B"], "<p>a</p>"]);
    expect(findings.dropped.map(({rule, line}) => [rule, line])).toEqual([["category", 2], ["language-link", 3]]);
  });

  test("lists words that stand where only the looks of a table do", () => {
    expect(read("{|a\n| b | c\n|}").findings.dropped.map(({rule, text}) => [rule, text])).toEqual([["cell-attributes", "a"], ["cell-attributes", "b"]]);
  });

  test("keeps the places of what it reads", () => {
    const {body} = read("a\n\n== B ==\n* c [[D]]");
    const places = [...elementsOf(body)].map(({tagName, position}) => `${tagName} ${position?.start.line ?? 0}:${position?.start.column ?? 0}`);
    expect(places).toEqual(["p 1:1", "h2 3:1", "ul 4:1", "li 4:2", "a 4:5"]);
  });

  const n = 20_000;
  const floods: Readonly<Record<string, string>> = {
    brackets: "[[".repeat(n), braces: "{{".repeat(n), closed: "{{".repeat(n) + "}}".repeat(n), tables: "{|\n".repeat(n), quotes: "'''''".repeat(n), quoteWords: "''a '''b ".repeat(n),
    comments: "<!--".repeat(n), references: "<ref>".repeat(n), variants: "-{".repeat(n), nested: "{{a|".repeat(n) + "}}".repeat(n), addresses: "[http://a ".repeat(n), elements: "<div>".repeat(n),
    links: "[[a|".repeat(n) + "]]".repeat(n), files: "[[File:a.png|thumb|".repeat(n) + "]]".repeat(n), spaces: `${" ".repeat(n * 10)}a`, equals: "=".repeat(n * 5),
  };
  for (const [name, text] of Object.entries(floods)) {
    test(`reads a flood of ${name} in linear time`, {timeout: 20_000}, () => {
      // A tenth of this is usual; quadratic time would take minutes.
      expect(processorSeconds(() => { read(text); })).toBeLessThan(5);
    });
  }
});

describe("spansOf", () => {
  const pairs = [
    ["{{a}}", ["template 0-5"]],
    ["{{{a}}}", ["parameter 0-7"]],
    ["{{{{a}}}}", ["parameter 1-8"]], // one brace at each side is left over
    ["{{a|[[b}}", ["template 0-9"]],
    ["[[a|{{b}}]]", ["link 0-11", "template 4-9"]],
    ["-{{{a}}}-", ["variant 0-9", "template 2-7"]],
    ["<ref>{{a</ref>}}", ["tag 0-14"]],
    ["<nowiki>{{a}}</nowiki>", ["tag 0-22"]],
  ] as const;
  for (const [text, expected] of pairs) {
    test(`pairs the signs of ${text}`, () => {
      const found = spansOf(text).map(({kind, from, to}) => `${kind} ${from}-${to}`);
      expect(found).toEqual(expected);
    });
  }
});

describe("readQuotes", () => {
  const pairs = [
    [[2, 2], ["i", "i"]],
    [[3, 3], ["b", "b"]],
    [[5, 5], ["ib", "ib"]],
    [[4, 3], ["'b", "b"]],
    [[3, 2], ["'i", "i"]], // l'''amour''
    [[7, 5], ["''ib", "ib"]],
  ] as const;
  for (const [counts, expected] of pairs) {
    test(`reads runs of ${counts.join(" and ")}`, () => {
      expect(readQuotes(counts.map((count) => ({count, before: "xl"}))).map(({shown, format}) => shown + format)).toEqual(expected);
    });
  }
});

describe("readTarget", () => {
  const pairs = [
    ["A_b#C d", "page", `${wiki}A_b#C_d`],
    [":Category:A", "page", `${wiki}Category:A`],
    ["category:A", "category", `${wiki}category:A`],
    ["File:A.png", "file", `${wiki}File:A.png`],
    ["de:A", "language", "https://de.wikipedia.org/wiki/A"],
    ["wikt:a", "page", "https://en.wiktionary.org/wiki/a"],
    ["#A", "section", "#A"],
    ["A?b", "page", `${wiki}A%3Fb`],
  ] as const;
  for (const [written, kind, href] of pairs) test(`reads ${written}`, () => expect(readTarget(written, wiki, names)).toMatchObject({kind, href}));
  for (const written of ["", " ", "a|b", "a{b", "Category:", "a<b"]) test(`refuses ${JSON.stringify(written)}`, () => expect(readTarget(written, wiki, names)).toBeNull());
});
