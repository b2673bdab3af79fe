import type {Element} from "domhandler";
import type {Format, RawArticle, Written} from "../model/format.js";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {textOf} from "../syntax/html-tree.js";
import {childElements, rootName, type Xml} from "../syntax/xml.js";
import {articleOf} from "./feed/entry.js";
import {readXml} from "./feed/read-xml.js";

/** Notes as Evernote exports them (`.enex`), into which many clip pages: each note is an article. */
export const evernote: Format = {
  name: "evernote",
  recognises: ({text}) => (rootName(text) === "en-export" ? "`<en-export>`" : null),
  parse: readNotes,
};

function* readNotes(file: SeedFile): Generator<RawArticle> {
  const xml = readXml(file, "export");
  const notes = xml.root ? childElements(xml.root, "note") : [];
  for (const [index, note] of notes.entries()) yield readNote(note, xml, index);
  if (notes.length === 0) file.findings.refuse("bad-feed", "Found no `<note>`; expected at least one", {line: 1, column: 1});
}

function readNote(note: Element, xml: Xml, index: number): RawArticle {
  const findings = new Findings();
  const attributes = childElements(note, "note-attributes")[0] ?? note;
  const written = (parent: Element, ...names: readonly string[]): Written[] =>
    childElements(parent, ...names).map((element) => ({value: textOf(element.children).trim(), place: xml.placeOfText(element)})).filter(({value}) => value !== "");
  const [title, link, changed] = [written(note, "title")[0], written(attributes, "source-url")[0], written(note, "updated")];
  const created = written(note, "created").slice(0, 1);
  for (const file of childElements(note, "resource")) findings.drop("image-without-address", nameOf(file), xml.placeOf(file));
  return articleOf({
    ...(title && {title}),
    ...(link && {link}),
    authors: written(attributes, "author"),
    publishers: [],
    dates: created.length > 0 ? created : changed.slice(0, 1),
    tags: written(note, "tag"),
    texts: written(note, "content").map(({value, ...place}) => ({...place, value: value.replace(/<(\/?)en-note\b/gi, "<$1div"), html: true})),
    media: [],
    others: created.length > 0 ? changed : changed.slice(1),
    place: xml.placeOf(note),
  }, index, undefined, findings);
}

/** What a file within a note is called, else what it is. */
function nameOf(resource: Element): string {
  const within = [...childElements(resource, "resource-attributes").flatMap((attributes) => childElements(attributes, "file-name")), ...childElements(resource, "mime")];
  return within.map(({children}) => textOf(children).trim()).find((name) => name !== "") ?? "resource";
}
