import {hasChildren, isComment, isTag, isText, type ChildNode} from "domhandler";
import fc from "fast-check";
import {parseFragment} from "parse5";
import {adapter} from "parse5-htmlparser2-tree-adapter";
import {expect, test} from "vitest";
import {parseRegular} from "../../src/syntax/html-regular.js";

const topLeft = {line: 1, column: 1};

/** All that anyone may ask of nodes: names, words, neighbours, places. */
function shape(nodes: readonly ChildNode[], parent: unknown): unknown[] {
  return nodes.map((node, i) => {
    const {startLine, startCol, startOffset, endLine, endCol, endOffset} = node.sourceCodeLocation ?? {};
    return {
      type: node.type,
      words: isText(node) || isComment(node) ? node.data : "",
      tag: isTag(node) ? [node.name, node.namespace, Object.entries(node.attribs)] : [],
      place: [startLine, startCol, startOffset, endLine, endCol, endOffset],
      family: [node.parent === parent, node.prev === (nodes[i - 1] ?? null), node.next === (nodes[i + 1] ?? null)],
      children: hasChildren(node) ? shape(node.children, node) : [],
    };
  });
}

function byStandard(html: string): unknown[] {
  const root = parseFragment(html, {sourceCodeLocationInfo: true, treeAdapter: adapter});
  return shape(root.children, root);
}

const regular = [
  "", "a 𠮷\n b", "<p>甲<br>乙<br/>丙</p>\n<p>&amp;&nbsp;&copy &#22338; &lt</p>", "<!-- a - b --><hr>",
  '<DIV Class="a" class=b data-x=\'1 "&amp;\' hidden title><IMG src="/a?b=1&copy=2"></DIV>', "<b><p><i>a</i></p></b>",
  "<ul><li>a<ul><li>b</li></ul></li></ul><ol><li></li></ol>", "<dl><dt>a</dt><dd>b</dd></dl>", "<a><div><h2>a</h2></div></a>",
  "<script>if (a &amp;&amp; b) c()</script><noscript>&lt;</noscript><iframe></iframe>", "<b><b><b><b>a</b></b></b></b>b",
  "<p><o:p></o:p></p><link rel=x><meta>", "<section/>a</section>", "<div><p>a<figure>b</figure>c</p>d</div>", "<p>a<p>b</p>", "<p constructor=a toString valueOf='b' hasOwnProperty>c</p>", "<ul><p>a<li>b</li></p></ul>", "<button>a<input type=hidden></button></p>", "<figure><img><figcaption>a</figcaption></figure>",
] as const;

for (const html of regular) {
  test(`parseRegular reads ${JSON.stringify(html)} as the standard does`, () => {
    const root = parseRegular(html, topLeft);
    expect(root && shape(root.children, root)).toEqual(byStandard(html));
  });
}

const irregular = [
  "<p>a", "a</b>", "<p><b><div></div></b></p>", "<button><button></button></button>", "<b><i></b></i>", "<a><a></a></a>", "<li>a</li>", "<div><li></li></div>", "<h2><h3></h3></h2>", "<h2><p><h3></h3></p></h2>",
  "<table></table>", "<pre>\na</pre>", "<svg></svg>", "<select></select>", "<form></form>", "<title>a</title>", "a < b", "<p a=`b`></p>", '<p a="b"c></p>', "<p / >",
  "<!-->", "<!--a--!>", "<!--a--b-->", "<!doctype html>", "<?php ?>", "a\rb", "a\0b", "<script>a<b</script>", "<iframe><p></p></iframe>", "<span>".repeat(101) + "</span>".repeat(101),
] as const;

for (const html of irregular) {
  test(`parseRegular leaves ${JSON.stringify(html.slice(0, 40))} to those who know the standard`, () => {
    expect(parseRegular(html, topLeft)).toBeNull();
  });
}

test("parseRegular counts places in the seed file, not in the fragment", () => {
  const [first, , second] = parseRegular("<p>one</p>\n<b>two</b>", {line: 5, column: 11})?.children ?? [];
  expect(first?.sourceCodeLocation).toMatchObject({startLine: 5, startCol: 11, endLine: 5, endCol: 21});
  expect(second?.sourceCodeLocation).toMatchObject({startLine: 6, startCol: 1, endLine: 6, endCol: 11});
});

const names = ["p", "div", "b", "a", "li", "ul", "h2", "h3", "dd", "dl", "span", "br", "img", "hr", "figure", "script", "iframe", "table", "td", "pre", "font", "nobr", "o:p", "link", "button", "input"] as const;
const scraps = ["甲", " ", "\n", "&amp;", "&notit;", "&#x80;", "<", ">", "</", "<!-- a -->", "<!-- -- -->", "<!", "\"", "𠮷", "<p x", "/>", "'"] as const;
const attributes = ["", " a", " a=1", ' a="&lt;&copy=" b', " a=1 a=2", " A='x\n'", ' a="b"c', " /", "/"] as const;

const word = fc.constantFrom(...scraps);
const tag = fc.tuple(fc.constantFrom(...names), fc.constantFrom(...attributes));
/** Elements within each other, most of them closed, and some scraps of markup. */
const soup = fc.letrec<{nodes: string}>((tie) => ({
  nodes: fc.array(fc.oneof(
    {weight: 3, arbitrary: fc.constantFrom("甲", " ", "\n", "&amp;", "<br>", "<!-- a -->")},
    {weight: 4, arbitrary: fc.tuple(tag, tie("nodes")).map(([[name, written], inside]) => `<${name}${written}>${inside}</${name}>`)},
    {weight: 1, arbitrary: fc.oneof(word, tag.map(([name, written]) => `<${name}${written}>`))},
  ), {maxLength: 4}).map((parts) => parts.join("")),
})).nodes;

test("parseRegular reads whatever it reads as the standard does", () => {
  let read = 0;
  fc.assert(fc.property(soup, (html) => {
    const root = parseRegular(html, topLeft);
    if (root === null) return;
    read++;
    expect(shape(root.children, root)).toEqual(byStandard(html));
  }), {numRuns: 5000});
  expect(read).toBeGreaterThan(500);
});
