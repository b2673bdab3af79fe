import {expect, test} from "vitest";
import {textOf} from "../../src/syntax/html-tree.js";
import {childElements, deepestXml, parseXml} from "../../src/syntax/xml.js";

test("parseXml says where a text begins, also in CDATA", () => {
  const xml = parseXml("<a>\n <b>x</b>\r\n<c:d><![CDATA[<p>y</p>]]></c:d></a>");
  const [b, d] = xml.root ? childElements(xml.root) : [];
  expect(b && [b.name, textOf(b.children), xml.placeOfText(b)]).toEqual(["b", "x", {line: 2, column: 5}]);
  expect(d && [d.name, textOf(d.children), xml.placeOfText(d)]).toEqual(["c:d", "<p>y</p>", {line: 3, column: 15}]);
});

test("parseXml never expands a document's own entities", () => {
  const {root} = parseXml('<!DOCTYPE a [<!ENTITY b "cccc"><!ENTITY x SYSTEM "file:///etc/passwd">]><a>&b;&x;&amp;</a>');
  expect(root && textOf(root.children)).toBe("&b;&x;&");
});

test("parseXml reads elements within each other as deep as any document has them", () => {
  const {root, lost} = parseXml(`${"<a>".repeat(deepestXml)}b${"</a>".repeat(deepestXml)}`);
  expect([root && textOf(root.children), lost]).toEqual(["b", null]);
});

test("parseXml ends where elements nest deeper, and says where", () => {
  const {root, lost} = parseXml(`<r><c>d</c>\n${"<a>".repeat(200_000)}b`);
  expect(root && childElements(root).map(({name, children}) => [name, name === "c" ? textOf(children) : ""])).toEqual([["c", "d"], ["a", ""]]);
  expect(lost).toEqual({line: 2, column: 3 * deepestXml + 1});
});
