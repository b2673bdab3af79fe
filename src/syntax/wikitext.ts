import type {Root} from "hast";
import type {Written} from "../model/format.js";
import {placeOf, rewrite, squeeze, textOf} from "./nodes.js";
import {plainParagraphs} from "./plain-paragraphs.js";
import {Expander} from "./wikitext/expand.js";
import type {WikitextOptions} from "./wikitext/options.js";
import {WikiPage} from "./wikitext/page.js";
import {scanWikitext} from "./wikitext/scan.js";

/** The longest page that was ever seen has a sixth of these signs. */
const mostSigns = 120_000;

const signs = new Set([..."[]{}|<='\n"].map((sign) => sign.charCodeAt(0)));

/**
 * Reads MediaWiki's wikitext as hast, in time linear in its length; one with more signs than any page, or than
 * `mostSigns` of the options, becomes plain paragraphs, and `data.unparsed` of the root says why. What templates show is the caller's to say. Notes
 * carry marks; categories are answered apart; whatever is not shown is listed in the findings. Positions are beginnings.
 */
export function fromWikitext(text: string, options: WikitextOptions): {readonly body: Root; readonly categories: readonly Written[]} {
  const count = signsIn(text);
  if (count > Math.min(options.mostSigns ?? Infinity, mostSigns)) return {body: unparsed(text, `${count} signs of wikitext`, options), categories: []};
  const {nodes, tooDeep} = scanWikitext(text);
  if (tooDeep) options.findings.note("deep-nesting", "Templates or links nested deeper than `40` were left as written");
  const shown = new Expander(options).expand(nodes);
  const page = new WikiPage(options);
  page.notes.collect(shown);
  const body = page.read(shown).root;
  const rest = page.renderNotes();
  if (rest) body.children.push(rest);
  removeHidden(body, options);
  return {body, categories: [...page.categories.values()]};
}

/** Signs of wikitext and lines, of which reading takes most of its time. */
export function signsIn(text: string): number {
  let count = 0;
  for (let at = 0; at < text.length; at++) if (signs.has(text.charCodeAt(at))) count++;
  return count;
}

function unparsed(text: string, reason: string, {placeAt}: WikitextOptions): Root {
  let at = 0;
  const lines = text.split("\n").map((line) => {
    const shown = {words: line.trim(), place: placeAt(at)};
    at += line.length + 1;
    return shown;
  });
  return {type: "root", children: plainParagraphs(lines.filter(({words}) => words !== "")), data: {unparsed: reason}};
}

function removeHidden(body: Root, {findings}: WikitextOptions): void {
  rewrite(body, (node) => {
    if (node.type !== "element" || node.properties["hidden"] !== true) return [node];
    findings.drop("hidden", squeeze(textOf(node)), placeOf(node));
    return [];
  });
}
