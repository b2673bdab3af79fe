import type {CheerioAPI} from "cheerio";
import {load} from "cheerio/slim";
import {Document, Element, Text} from "domhandler";
import {parseFragment} from "parse5";
import type {Findings, Place} from "../model/message.js";
import {withShortReferences} from "./character-references.js";
import {Bomb, guarded, looksLikeABomb} from "./html-guard.js";
import {parseRegular} from "./html-regular.js";
import {adopt, tidy} from "./html-tree.js";
import {paragraphLines} from "./plain-paragraphs.js";
import {wordsAlone} from "./words-alone.js";

export {toHast} from "./html-hast.js";

/** Nesting deeper than this is flattened, so that whoever walks the tree recursively is safe. */
export const deepest = 200;

/** `<small/>` of a page that was written as XML: parsers of HTML take it for a beginning, and set all that follows in small letters. */
const closedFormat = /<(?:abbr|big|cite|code|del|em|font|ins|kbd|mark|q|samp|small|span|strike|strong|sub|sup|tt|var|[bisu])(?:\s[^<>]{0,1000})?\/>/gi;

const topLeft: Place = {line: 1, column: 1};

/** Selects in and changes whatever tree the nodes are of that it is called with: `load` defines a class each time. */
export const $ = load([], {}, false);

/** A fragment of HTML as `parseTree` reads it, to be searched as a whole. */
export function parseHtml(html: string, place?: Place, findings?: Findings): CheerioAPI {
  return load(parseTree(html, place, findings), {}, false);
}

/**
 * Reads a fragment of HTML the way browsers do. `sourceCodeLocation` of every node counts lines and columns of the seed
 * file, given the place where the fragment begins in it. Markup that would grow beyond measure is shown as plain text
 * instead (warning `too-complex`); nesting below 200 elements is flattened (note `deep-nesting`).
 */
export function parseTree(written: string, place: Place = topLeft, findings?: Findings): Document {
  // places in its line are counted from the shorter form: nobody writes such a reference by hand
  const short = /&#x?[0-9a-f]{100}/i.test(written) ? withShortReferences(written) : written;
  // an end of nothing in its place is as long
  const html = short.includes("/>") ? short.replace(closedFormat, (tag) => `</${tag.slice(1, -2)}>`) : short;
  const isBomb = looksLikeABomb(html);
  const regular = isBomb ? null : parseRegular(html, place);
  if (regular) return regular;
  const root = isBomb ? null : parseGuarded(html);
  if (root === null) {
    findings?.warn(
      "too-complex",
      "The markup grows beyond measure when it is read, so its text is shown plainly; expected balanced tags",
      place,
    );
    return wordsOf(html);
  }
  if (tidy(root.children, place, deepest)) {
    findings?.note("deep-nesting", `Elements nested deeper than \`${deepest}\` were flattened`, place);
  }
  return root;
}

/** The fragment, or `null` when it turned out to be a bomb. */
function parseGuarded(html: string): Document | null {
  try {
    return parseFragment(html, {sourceCodeLocationInfo: true, treeAdapter: guarded(html)});
  } catch (error) {
    if (error instanceof Bomb) return null;
    throw error;
  }
}

/** What is left of markup when its tags are taken out: a paragraph for each line that shows something. */
function wordsOf(html: string): Document {
  const lines = wordsAlone(html).split("\n").map((line) => line.trim()).filter((line) => line !== "");
  const root = new Document([]);
  adopt(root, paragraphLines(lines.map((words) => ({words}))).map(({words}) => {
    const made = new Element("p", {});
    adopt(made, [new Text(words)]);
    return made;
  }));
  return root;
}
