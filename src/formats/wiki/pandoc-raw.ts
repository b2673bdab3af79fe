import type {Root} from "hast";
import type {Findings, Place} from "../../model/message.js";
import {LineCounter} from "../../syntax/line-counter.js";
import {contentOf, element, isElement, rewrite, textOf} from "../../syntax/nodes.js";
import {readWikitext, wikiNames} from "../wikitext.js";

/** What Pandoc leaves in another markup, within a line or as a block: see <https://pandoc.org/MANUAL.html#generic-raw-attribute>. */
const raw = /^(`{3,9})[ \t]*\{=(\w{1,20})\}[ \t]*\n((?:(?!`{3})[^\n]*\n){0,5000}?)\1[ \t]*$|(?<!`)`([^`]{1,20000})`\{=(\w{1,20})\}/gm;

/** Holds wikitext until it is read; no element of a seed means anything by this name. */
const holder = "wiki-source";

/**
 * Puts HTML in the place of pieces that are marked as such (`` `<br>`{=html} ``), and an element that holds it in the place of
 * wikitext, which Pandoc keeps of templates; pieces in other markups are listed and go. No line moves.
 */
export function openRaw(text: string, findings: Findings): string {
  if (!text.includes("{=")) return text;
  const places = new LineCounter(text, {line: 1, column: 1});
  return text.replace(raw, (whole: string, _fence: string | undefined, ofBlock: string | undefined, block: string | undefined, piece: string | undefined, ofPiece: string | undefined, offset: number) => {
    const [markup, written] = [ofBlock ?? ofPiece ?? "", block ?? piece ?? ""];
    if (/^html\d?$/.test(markup) && !/<references\b/i.test(written)) return block === undefined ? written : `\n${written}`;
    const lines = "\n".repeat(whole.split("\n").length - 1);
    if (markup === "mediawiki" && /\S/.test(written)) return `<${holder}>${asText(written.trim())}</${holder}>${lines}`;
    findings.drop("template", whole.slice(0, 2000), {line: places.placeOf(offset).line, column: 1});
    return lines;
  });
}

/** Text that stays on its line, and that neither HTML nor Markdown reads as anything else. */
function asText(written: string): string {
  return written.replace(/[^\p{L}\p{N} ]/gu, (sign) => `&#${sign.codePointAt(0) ?? 32};`);
}

/** Reads the wikitext that was held back: what its templates show stands where they stood. */
export function readHeld(root: Root, wiki: string, findings: Findings): void {
  rewrite(root, (node) => {
    if (!isElement(node) || node.tagName !== holder) return null;
    const place: Place = {line: node.position?.start.line ?? 1, column: 1};
    const {body} = readWikitext(textOf(node), {wiki, names: wikiNames, placeAt: () => place, findings});
    const shown = contentOf(body);
    const [only] = shown;
    return shown.length === 1 && isElement(only, "p") ? only.children : [element("div", {}, shown)];
  });
}
