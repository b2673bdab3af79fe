import {wikiText, wordsOf, type WikiNode, type WikiTemplate} from "../../../syntax/wikitext/nodes.js";
import type {Arguments} from "../arguments.js";
import {infoboxOf} from "../infobox.js";
import {joined} from "./pieces.js";

/** Names under which templates that we do not know keep words to show. */
const wordNames = new Set(["text", "content", "quote", "caption", "内容", "內容", "文本", "说明", "說明"]);

/**
 * What a template without a row shows: its unnamed arguments, and those of its named ones that are prose; one that only
 * names many values is a source, or else a table of them. Nothing where there is nothing to guess from.
 */
export function guess(name: string, call: WikiTemplate, given: Arguments): readonly WikiNode[] {
  if (call.parts.length === 0) return /^[a-z]{3}$/.test(name) && wordsOf(call.name).trim() === name.toUpperCase() ? [wikiText(name.toUpperCase(), call.at)] : [];
  if (given.unnamedCount() === 0 && given.namedCount() >= 4) {
    const isSource = ["title", "titel", "url", "id", "year", "date"].some((key) => given.has(key)) && !name.includes("box");
    return isSource ? joined(given.names().map((key) => given.take(key) ?? []), ["", ", ", ""], call.at) : infoboxOf(call, given);
  }
  const words = joined(given.unnamed(), ["", " ", ""], call.at);
  return [...words, ...given.takeProse(wordNames).flatMap((value) => [wikiText("\n", call.at), ...value])];
}
