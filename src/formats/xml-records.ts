import {isTag, type Element} from "domhandler";
import {elementNames, otherRoots, recordRoots} from "../data/xml-records.js";
import type {Format, RawArticle} from "../model/format.js";
import type {SeedFile} from "../model/seed.js";
import {textOf} from "../syntax/html-tree.js";
import {squeeze} from "../syntax/nodes.js";
import {childElements, parseXml, rootName, sourceInside} from "../syntax/xml.js";
import {fieldsOf, speakOfArticle, tellOfArticle, toldBy} from "./records/fields.js";
import {articleOfJson} from "./records/record.js";

/** Characters in which names are looked for. */
const longestHead = 20_000;

/** Elements within each other in which records are looked for. */
const deepest = 4;

/** Records of articles in XML, whatever their elements are called: a corpus, an export, an agency's report. */
export const xmlRecords: Format = {
  name: "xml-records",
  recognises({text}) {
    const root = rootName(text);
    const isXml = /^\s*<\?xml\s/.test(text) ? root !== "" : recordRoots.has(root);
    if (!isXml || otherRoots.has(root)) return null;
    const head = text.slice(0, longestHead);
    const names = [...head.matchAll(/<([A-Za-z][\w.:-]{0,40})|\s([a-z][\w.:-]{0,40})="/g)].map(([, element, attribute]) => nameOf(element ?? attribute ?? ""));
    return speakOfArticle(names) ? "elements for the title and the text" : null;
  },
  parse: readRecords,
};

/** A name without its prefix. */
function nameOf(written: string): string {
  const name = written.replace(/^[^:]*:/, "").toLowerCase();
  return elementNames.get(name) ?? name;
}

function* readRecords({text, findings}: SeedFile): Generator<RawArticle> {
  // a corpus may have no element around its records; on the first line alone a column is another
  const [before, behind] = ["<records>", "</records>"];
  const source = before + text + behind;
  const xml = parseXml(source);
  if (xml.lost) findings.warn("bad-record", "Elements nest too deep; expected records; everything that follows is lost", xml.lost);
  let entry = 0;
  for (const record of xml.root ? recordsIn(xml.root, (element, words) => { findings.drop("feed-header", words, xml.placeOf(element)); }) : []) yield articleOfJson(fieldsOf(objectOf(record, source)), entry++, xml.placeOf(record));
  if (entry === 0) findings.refuse("bad-record", "Found no element that holds a title and a text; expected one", {line: 1, column: 1});
}

/** The outermost elements whose own elements and attributes tell of an article, with `other` told of words outside of them; else the first element, if all within it do. */
function recordsIn(root: Element, other: (element: Element, words: string) => void): readonly Element[] {
  const found: Element[] = [];
  const outside: {readonly element: Element; readonly words: string}[] = [];
  const waiting: {readonly element: Element; readonly depth: number}[] = [{element: root, depth: 0}];
  for (const {element, depth} of waiting) {
    if (speakOfArticle(namesIn(element))) found.push(element);
    else {
      const children = depth < deepest ? childElements(element) : [];
      const words = squeeze(textOf(element.children.filter((node) => children.length === 0 || !isTag(node))));
      if (words !== "") outside.push({element, words});
      for (const child of children) waiting.push({element: child, depth: depth + 1});
    }
  }
  if (found.length > 0) {
    for (const {element, words} of outside) other(element, words);
    return found;
  }
  return childElements(root).filter((element) => tellOfArticle(toldBy(fieldsOf(objectOf(element, "")))));
}

function namesIn(element: Element): readonly string[] {
  return [...Object.keys(element.attribs), ...childElements(element).map(({name}) => name)].map((name) => nameOf(name));
}

/** Elements that mark up a text. */
const markup = new Set(["p", "br", "b", "i", "em", "strong", "a", "img", "div", "span", "h1", "h2", "h3", "h4", "head", "list", "item", "ul", "ol", "li", "table", "hi", "ref", "quote", "lb", "figure", "blockquote"]);

/** An element as the object that JSON would have for it: a list of what stands several times, markup as it is written. */
function objectOf(element: Element, source: string, depth = 0): Record<string, unknown> {
  const object: Record<string, unknown> = Object.create(null) as Record<string, unknown>;
  const add = (written: string, value: unknown): void => {
    const name = nameOf(written);
    const known = object[name];
    if (!(name in object)) object[name] = value;
    else if (Array.isArray(known)) known.push(value);
    else object[name] = [known, value];
  };
  for (const [name, value] of Object.entries(element.attribs)) add(name, value);
  for (const child of childElements(element)) {
    const inner = childElements(child);
    if (inner.length === 0 && Object.keys(child.attribs).length > 0 && textOf(child.children).trim() === "") add(child.name, objectOf(child, source, depth + 1));
    else if (inner.length === 0) add(child.name, textOf(child.children));
    else if (depth >= deepest || inner.some(({name}) => markup.has(name.toLowerCase())) || child.children.some((node) => !isTag(node) && textOf([node]).trim() !== "")) add(child.name, sourceInside(child, source).source || textOf(child.children));
    else add(child.name, objectOf(child, source, depth + 1));
  }
  return object;
}
