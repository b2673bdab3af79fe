import type {Root} from "hast";
import type {Written} from "../model/format.js";
import {placeOf, rewrite, squeeze, textOf} from "./nodes.js";
import {Expander} from "./wikitext/expand.js";
import type {WikitextOptions} from "./wikitext/options.js";
import {WikiPage} from "./wikitext/page.js";
import {scanWikitext} from "./wikitext/scan.js";

/**
 * Reads MediaWiki's wikitext as hast, in time linear in its length. What templates show is the caller's to say. Notes
 * carry marks; categories are answered apart; whatever is not shown is listed in the findings. Positions are beginnings.
 */
export function fromWikitext(text: string, options: WikitextOptions): {readonly body: Root; readonly categories: readonly Written[]} {
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

function removeHidden(body: Root, {findings}: WikitextOptions): void {
  rewrite(body, (node) => {
    if (node.type !== "element" || node.properties["hidden"] !== true) return [node];
    findings.drop("hidden", squeeze(textOf(node)), placeOf(node));
    return [];
  });
}
