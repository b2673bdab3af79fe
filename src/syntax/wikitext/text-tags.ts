import type {Element} from "hast";
import {decodeHTMLStrict} from "../character-references.js";
import {element, text} from "../nodes.js";
import type {TreeBuilder} from "./builder.js";
import type {ShownTag} from "./expand.js";
import {galleryOf, galleryTitle, imagemapOf} from "./figures.js";
import {linesOf} from "./lines.js";
import type {PageContext} from "./context.js";
import {tagAttribute} from "./tags.js";

type Add = (tag: ShownTag, builder: TreeBuilder, page: PageContext) => void;

/** What becomes of each tag that holds a text of its own; the others are listed and vanish. */
const adders: Readonly<Record<string, Add>> = {
  ref: addReference,
  references: (tag, builder, page) => addBlock(page.notes.list(tagAttribute(tag.attributes, "group") ?? ""), tag, builder),
  nowiki: ({raw, at}, builder) => builder.text(decodeHTMLStrict(raw), at),
  pre: (tag, builder) => addBlock(element("pre", {}, [text(decodeHTMLStrict(tag.raw.replace(/<\/?nowiki>/gi, "")))]), tag, builder),
  math: addCode, chem: addCode, ce: addCode, hiero: addCode,
  syntaxhighlight: addListing, source: addListing,
  poem: addPoem,
  gallery: (tag, builder, page) => {
    const title = galleryTitle(tagAttribute(tag.attributes, "caption"));
    for (const node of [...title, ...galleryOf(tag, page)]) if (node.type === "element") addBlock(node, tag, builder);
  },
  imagemap: (tag, builder, page) => imagemapOf(tag, page).forEach((node) => addBlock(node, tag, builder)),
  // Marks of a section and styles of a template show nothing.
  section: () => undefined,
  templatestyles: () => undefined,
};

/** Adds a tag that holds a text of its own. */
export function addTag(tag: ShownTag, builder: TreeBuilder, page: PageContext): void {
  const add = Object.hasOwn(adders, tag.name) ? adders[tag.name] : undefined;
  if (add) add(tag, builder, page);
  else page.drop("wiki-tag", tag.source, tag.at);
}

function addBlock(node: Element, {at}: ShownTag, builder: TreeBuilder): void {
  builder.endParagraph();
  builder.add(node, at);
}

function addReference(tag: ShownTag, builder: TreeBuilder, page: PageContext): void {
  const marker = page.notes.reference(tag);
  if (!marker) return;
  builder.needParagraph(tag.at);
  builder.add(marker, tag.at);
}

/** Formulas are shown as their source. */
function addCode({raw, at}: ShownTag, builder: TreeBuilder): void {
  builder.needParagraph(at);
  builder.add(element("code", {}, [text(raw.trim())]), at);
}

function addListing(tag: ShownTag, builder: TreeBuilder): void {
  if (/\binline\b/.test(tag.attributes)) addCode(tag, builder);
  else addBlock(element("pre", {}, [text(tag.raw.trimEnd().replace(/^\s*\n/, ""))]), tag, builder);
}

/** Lines of a poem stay lines; an empty one parts stanzas. */
function addPoem(tag: ShownTag, builder: TreeBuilder, page: PageContext): void {
  builder.endParagraph();
  for (const {nodes, at} of linesOf(tag.nodes)) {
    const words = page.fragment(nodes);
    if (words.length === 0) builder.endParagraph();
    else {
      builder.needParagraph(at);
      const first = builder.current?.children.length === 0;
      if (!first) builder.add(element("br", {}, []), at);
      for (const word of words) {
        if (word.type === "text") builder.text(word.value, at);
        else if (word.type === "element") builder.add(word, at);
      }
    }
  }
  builder.endParagraph();
}
