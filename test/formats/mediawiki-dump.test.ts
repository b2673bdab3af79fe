import {describe, expect, test} from "vitest";
import {mediawikiXml} from "../../src/formats/mediawiki-xml.js";
import {longestText} from "../../src/formats/wiki/dump-field.js";
import type {RawArticle} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import {textOf} from "../../src/syntax/nodes.js";

type Read = {readonly articles: readonly RawArticle[]; readonly findings: Findings};

function readWhole(text: string): Read {
  const findings = new Findings();
  return {articles: [...mediawikiXml.parse({path: "dump.xml", sha256: "", text, findings})], findings};
}

async function readPieces(pieces: Iterable<string>): Promise<Read> {
  const findings = new Findings();
  const articles: RawArticle[] = [];
  for await (const article of mediawikiXml.parsePieces?.(asyncOf(pieces), findings) ?? []) articles.push(article);
  return {articles, findings};
}

async function* asyncOf(pieces: Iterable<string>): AsyncGenerator<string> {
  for (const piece of pieces) yield await Promise.resolve(piece);
}

function* cut(text: string, size: number): Generator<string> {
  for (let at = 0; at < text.length; at += size) yield text.slice(at, at + size);
}

const revision = (year: number, text: string): string =>
  `<revision>\n<timestamp>${year}-02-03T04:05:06Z</timestamp><contributor><username>甲</username></contributor><text bytes="9" xml:space="preserve">${text}</text><sha1>x</sha1></revision>\n`;
const page = (title: string, text: string, ns = 0): string => `<page>\n<title>${title}</title>\n<ns>${ns}</ns>\n${revision(2001, text)}</page>\n`;
const head = `<?xml version="1.0"?>\n<mediawiki>\n<siteinfo><base>https://a.example/wiki/Main</base><namespaces><namespace key="1">Talk</namespace><namespace key="0" /></namespaces></siteinfo>\n`;
const dump = (...pages: readonly string[]): string => `${head}${pages.join("")}</mediawiki>\n`;
const titles = ({articles}: Read): (string | undefined)[] => articles.map(({title}) => title?.value);
const warnings = ({findings}: Read): object[] => findings.messages.filter(({severity}) => severity === "warning");

const mixed = dump(
  page("渡船 &amp; 港口", "'''渡船'''&lt;ref&gt;甲 &amp;amp; 乙&lt;/ref&gt;😀&#x6e2f;&#28207;\n\n[[Category:船]]\n{{未知|一}}\n\n第二段。"),
  page("Talk:渡船", "讨论", 1),
  `<page><title>旧</title><ns>0</ns><redirect title="渡船 &amp; 港口" /><revision><text>#REDIRECT [[渡船]]</text></revision></page>\n`,
  `<page><title>Two states</title><ns>0</ns>${revision(2009, "The newer state.\n\n[[Category:New]]")}${revision(2003, "The older\n\n\nstate.")}</page>\n`,
  `<page><title>CDATA</title><ns>0</ns><revision><!-- a\ncomment --><text><![CDATA[a < b\n[[Category:Raw]]]]></text></revision></page>\n`,
  "<!-- <page><title>X</title> -->\n",
  page("A page’s tag", "<![CDATA[a <page> b <text>]]> &lt;page&gt; c"),
  `<page><title>Nothing</title><ns>0</ns><revision><text deleted="deleted" /></revision></page>\n`,
);

describe("a dump that is read by pieces", () => {
  for (const size of [1, 2, 3, 7, 64, 1000]) {
    test(`becomes what it becomes whole, with the same places: pieces of ${size}`, async () => {
      const [whole, pieces] = [readWhole(mixed), await readPieces(cut(mixed, size))];
      expect(titles(whole)).toEqual(["渡船 & 港口", "Two states", "CDATA", "A page’s tag", "Nothing"]);
      expect(textOf(whole.articles[3]?.body ?? {type: "root", children: []})).toBe("a <page> b <text> <page> c");
      expect(warnings(whole)).toEqual([]);
      expect(pieces).toEqual(whole);
    });
  }

  test("keeps places behind entities and earlier pages", async () => {
    const {articles} = await readPieces(cut(mixed, 5));
    const lines = mixed.split("\n");
    for (const name of ["船", "New", "Raw"]) {
      const line = lines.findIndex((one) => one.includes(`[[Category:${name}]]`));
      const tag = articles.flatMap(({tags}) => tags).find(({value}) => value === name);
      expect([name, tag?.place]).toEqual([name, {line: line + 1, column: (lines[line]?.indexOf("[[") ?? 0) + 1}]);
    }
  });

  test("asks for no more than it needs for the next article", async () => {
    let asked = 0;
    function* counted(): Generator<string> {
      for (const piece of [head, page("A", "a"), page("B", "b"), page("C", "c"), "</mediawiki>"]) {
        asked++;
        yield piece;
      }
    }
    const articles = mediawikiXml.parsePieces?.(asyncOf(counted()), new Findings())[Symbol.asyncIterator]();
    expect([(await articles?.next())?.value, asked]).toMatchObject([{title: {value: "A"}}, 2]);
    expect([(await articles?.next())?.value, asked]).toMatchObject([{title: {value: "B"}}, 3]);
  });
});

describe("a dump that is broken", () => {
  test("says in which line it breaks off, and keeps what came before", async () => {
    const whole = dump(page("A", "a"), page("B", "b\nc"));
    const read = await readPieces(cut(whole.slice(0, whole.indexOf("c</text>") + 1), 10));
    expect(titles(read)).toEqual(["A", "B"]);
    expect(read.articles.map(({findings}) => findings.messages.length)).toEqual([0, 1]);
    expect(warnings(read)).toMatchObject([{rule: "bad-dump", line: 15, column: 2}]);
  });

  const broken = [
    ["beta", "beta"],
    ["beta</te", "beta"],
    ["beta</text><sha1>x</sh", "beta"],
    ["</revision>", "beta"],
    ["</pa", "beta"],
    ["<text ", ""],
    ['<text bytes="9" xml:space="preserve"', ""],
    ["<times", ""],
    ["</ti", ""],
  ] as const;
  for (const [end, text] of broken) {
    test(`goes on with the next page where one ends in ${end}`, () => {
      const second = page("B", "beta");
      const cutOff = second.slice(0, second.indexOf(end) + end.length);
      const read = readWhole(dump(page("A", "alpha"), cutOff, page("C", "gamma\n[[Category:C]]")));
      expect(read.articles.map(({title, body}) => [title?.value, textOf(body).trim()])).toEqual([["A", "alpha"], ["B", text], ["C", "gamma"]]);
      expect([read, ...read.articles].flatMap(({findings}) => findings.messages)).toMatchObject([{rule: "bad-dump", severity: "warning"}]);
      // the line in which the tag begins that never ends
      expect(read.articles[1]?.findings.messages[0]?.line).toBe(9 + cutOff.split("\n").length);
      expect(read.articles[2]?.tags).toMatchObject([{value: "C", place: {line: 9 + cutOff.split("\n").length + 5, column: 1}}]);
    });
  }

  test("says so where it breaks off in a page that is no article", () => {
    const talk = page("Talk:B", "beta", 1);
    const read = readWhole(dump(page("A", "a"), talk.slice(0, talk.indexOf("</text>")), page("C", "c")));
    expect(titles(read)).toEqual(["A", "C"]);
    expect(warnings(read)).toMatchObject([{rule: "bad-dump", line: 14, reason: "The dump breaks off within `Talk:B`; expected `</page>`"}]);
  });

  test("says what stands between its pages", () => {
    const read = readWhole(dump(page("A", "a"), "<logitem>x</logitem>\n", "<logitem>y</logitem>\nlost words\n", page("B", "b")));
    expect(titles(read)).toEqual(["A", "B"]);
    expect(warnings(read)).toMatchObject([
      {rule: "bad-dump", line: 10, reason: "Found `<logitem` × 2 between the pages; expected `<page>`; it was passed over"},
      {rule: "bad-dump", line: 12, column: 1, reason: "Found `lost words` × 1 between the pages; expected `<page>`; it was passed over"},
    ]);
  });

  test("counts what stands between the pages beyond the kinds that it tells apart", () => {
    const strays = Array.from({length: 25}, (_, nth) => `<x${nth}>字</x${nth}>\n`).join("");
    const said = warnings(readWhole(dump(strays, page("渡船", "一艘船。"))));
    expect(said).toHaveLength(21);
    expect(said[20]).toMatchObject({rule: "bad-dump", line: 24, reason: "Found `<x20` × 5 between the pages; expected `<page>`; it was passed over"});
  });

  const endless = [
    ["a comment", "<!-- "],
    ["a section of raw text", "<page><title>B</title><ns>0</ns><revision><text><![CDATA["],
    ["the value of an attribute", '<page x="'],
    ["a name", "<"],
  ] as const;
  for (const [name, begin] of endless) {
    test(`stops at ${name} without end, and holds no more of it`, async () => {
      let pieces = 0;
      function* endlessly(): Generator<string> {
        yield dump(page("A", "a")).replace("</mediawiki>\n", begin);
        while (pieces++ < 100_000) yield "x".repeat(100_000);
      }
      const read = await readPieces(endlessly());
      expect(titles(read)[0]).toBe("A");
      expect(pieces).toBeLessThan(100);
      expect(warnings(read)).toMatchObject([{rule: "bad-dump", line: 10, reason: expect.stringContaining("everything that follows is lost") as string}]);
    });
  }

  test("stops at elements nested beyond reason", async () => {
    const read = await readPieces(cut(dump(page("A", "a"), "<a>".repeat(2000), page("B", "b")), 1000));
    expect(titles(read)).toEqual(["A"]);
    expect(warnings(read)).toMatchObject([{line: 10, reason: expect.stringContaining("`<a`") as string}, {line: 10, reason: expect.stringContaining("nested") as string}]);
  });
});

test("a page that is too long is left out, and says so", async () => {
  function* pages(): Generator<string> {
    yield head;
    yield page("A", "a");
    yield `<page><title>Long</title><ns>0</ns>${revision(2001, "").split("</text>")[0] ?? ""}`;
    for (let length = 0; length <= longestText; length += 100_000) yield `${"x".repeat(99_999)}\n`;
    yield `</text></revision></page>${page("B", "b\n\n[[Category:C]]")}</mediawiki>`;
  }
  const read = await readPieces(pages());
  expect(titles(read)).toEqual(["A", "B"]);
  expect(warnings(read)).toMatchObject([{rule: "too-large", line: 10, column: 14, reason: expect.stringContaining("`Long`") as string}]);
  const line = [...pages()].join("").split("\n").indexOf("[[Category:C]]</text><sha1>x</sha1></revision>") + 1;
  expect(read.articles[1]?.tags).toEqual([{value: "C", place: {line, column: 1}}]);
});

test("pages that are no articles are named up to a number, and all of them are counted", () => {
  const talk = Array.from({length: 10_003}, (_, i) => page(`Talk:${i}`, "x", 1));
  const {findings} = readWhole(dump(page("A", "a"), ...talk));
  expect(findings.dropped).toHaveLength(10_000);
  expect(findings.messages.map(({rule, severity, reason}) => [rule, severity, reason])).toEqual([
    ["namespace", "note", "Pages that are no articles were passed over: `Talk` × 10003"],
    ["namespace", "note", "Of the pages that were passed over the first `10000` are named, the others only counted"],
  ]);
});

test("pages of nothing but markup are read as what they are until there were too many; others always are", () => {
  const markup = page("B", "[[c]]".repeat(2000));
  const {articles} = readWhole(dump(...Array.from({length: 60}, () => markup), page("A", "渡船今天[[停航]]。")));
  const isPlain = articles.map(({body}) => body.data?.unparsed !== undefined);
  expect(isPlain.slice(0, 20)).toEqual(Array.from({length: 20}, () => false));
  expect(isPlain.filter(Boolean).length).toBeGreaterThan(20);
  expect(isPlain.at(-1)).toBe(false);
  expect(textOf(articles[isPlain.indexOf(true)]?.body ?? {type: "root", children: []})).toContain("[[c]]");
});
