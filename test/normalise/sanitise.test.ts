import type {ElementContent, Properties, Root} from "hast";
import {expect, test} from "vitest";
import {sanitise} from "../../src/normalise/sanitise.js";
import {element, elementsOf, text} from "../../src/syntax/nodes.js";

const names = ["p", "a", "img", "script", "style", "svg", "iframe", "li", "td", "table", "h1", "h2", "figcaption", "noscript", "title", "form", "x-y"];
const properties: Properties = {
  id: "a", className: ["b"], style: "c", href: "javascript:d()", src: "data:e", onClick: "f()", dataG: "h", srcSet: "i 1x", colSpan: 2, title: "j",
};

/** Every name within every other, with every attribute. */
const everything: Root = {
  type: "root",
  children: names.flatMap((outer): ElementContent[] => names.map((inner) => element(outer, properties, [element(inner, properties, [text(`${outer} ${inner}`)]), text("后")]))),
};

test("sanitise lets only names and attributes of the list through", () => {
  const elements = [...elementsOf(sanitise(everything))];
  expect(elements.filter(({tagName}) => ["script", "style", "svg", "iframe", "noscript", "form", "h1", "x-y"].includes(tagName))).toEqual([]);
  expect([...new Set(elements.flatMap((node) => Object.keys(node.properties).map((name) => `${node.tagName} ${name}`)))]).toEqual(["td colSpan"]);
  expect(elements.length).toBeGreaterThan(50);
});

test("sanitise changes nothing when it is done again", () => {
  const once = sanitise(everything);
  expect(sanitise(structuredClone(once))).toEqual(once);
});

test("sanitise keeps our marks, which no seed can write", () => {
  const marked = element("li", {}, [text("甲")], {type: "note", number: 1, references: 1});
  const clean = sanitise({type: "root", children: [element("ol", {}, [marked])]});
  expect([...elementsOf(clean)].map(({data}) => data?.mark?.type)).toEqual([undefined, "note"]);
});
