import type {Root, Text} from "hast";
import {isElement} from "../syntax/nodes.js";
import type {Parent} from "../syntax/nodes.js";
import {mark, withoutPiles} from "../text/marks.js";
import {UnitClass} from "../text/unit-class.js";

/** Characters between which a line break of the seed is no space: Han, kana, and their punctuation. */
const wide = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\u3000-\u303F\uFF00-\uFFEF“”‘’…—]/u;
// Tab, line ends and everything that is seen are kept; what remains is invisible and could disguise a word.
// eslint-disable-next-line no-control-regex
const invisible = /[\u0000-\u0008\u000E-\u001F\u007F-\u009F\u200B\u2060\uFEFF\u202A-\u202E\u2066-\u2069\uFFF9-\uFFFB]/g;

/** What may have to go, or be mended: such signs, and marks that pile up. */
const suspects = new UnitClass(new RegExp(`${invisible.source}|${mark}`, "u"));

/** Signs that close something: no space ever stands before them, whatever stood before the line's end. */
const closing = /[。，、；：？！）」』》〉】”’]/u;

/** White space at an end, or other than single spaces between words. */
const untidy = /^\s|[^\S ]| {2}|\s$/;

/** Elements after whose border white space means nothing. */
const blocks = new Set("p h1 h2 h3 h4 h5 h6 ul ol li blockquote table tbody tr td th figure figcaption hr dl dt dd br".split(" "));

/**
 * Makes every run of white space one space, none at the ends of lines, and none where a line of the seed was merely
 * broken between Han characters. Takes out control characters and zero-width spaces. `pre` keeps its white space.
 */
export function tidySpaces(root: Root): void {
  let line: Text[] = [];
  const end = (): void => {
    tidyLine(line);
    line = [];
  };
  const walk = (parent: Parent): void => {
    for (const child of parent.children) {
      if (child.type === "text") {
        child.value = withoutUnseen(child.value);
        line.push(child);
      } else if (isElement(child, "pre")) {
        end();
        tidyPre(child);
      } else if (isElement(child)) {
        if (blocks.has(child.tagName)) end();
        walk(child);
        if (blocks.has(child.tagName)) end();
      }
    }
  };
  walk(root);
  end();
}

/** Words without what nobody sees, what turns others around or lies over them; half a surrogate pair is no character. */
export function withoutUnseen(value: string): string {
  return suspects.mayStandIn(value) ? withoutPiles(value.replace(invisible, "").toWellFormed()) : value;
}

/** Browsers swallow a line break at the beginning of `pre`, and know one kind of line end. */
function tidyPre(parent: Parent): void {
  for (const child of parent.children) {
    if (child.type === "text") child.value = withoutUnseen(child.value).replace(/\r\n?/g, "\n").replace(/^\n+/, "");
  }
}

/** Texts of one line in a row: a run of white space may begin in one and end in the next. */
function tidyLine(line: readonly Text[]): void {
  let before = "";
  let pending: {readonly node: Text; readonly run: string} | null = null;
  for (const node of line) {
    // most texts are tidy already: words with single spaces between them
    if (pending === null && node.value !== "" && !untidy.test(node.value)) {
      before = lastOf(node.value);
      continue;
    }
    const parts = node.value.split(/(\s+)/);
    node.value = "";
    for (const part of parts) {
      if (part === "") continue;
      if (/^\s/.test(part)) pending = pending ? {node: pending.node, run: pending.run + part} : {node, run: part};
      else {
        if (pending && before !== "") pending.node.value += gap(before, pending.run, String.fromCodePoint(part.codePointAt(0) ?? 32));
        pending = null;
        node.value += part;
        before = lastOf(part);
      }
    }
  }
}

/** The last character, which may be of two units. */
function lastOf(words: string): string {
  const last = words.codePointAt(words.length - 2) ?? 0;
  return words.slice(last > 0xffff ? -2 : -1);
}

function gap(before: string, run: string, after: string): string {
  if (/[\r\n]/.test(run) && (closing.test(after) || (wide.test(before) && wide.test(after)))) return "";
  return run.includes("\u3000") ? "\u3000" : " ";
}

