import {wikiText, wordsOf, type WikiNode, type WikiTag, type WikiTemplate} from "../../../syntax/wikitext/nodes.js";
import type {Arguments} from "../arguments.js";
import {piecesOf} from "./pieces.js";

/** `{{efn|words}}`: a note of the group that its own list asks for, unless the template names another. */
export function noteOf(call: WikiTemplate, given: Arguments, group: string): readonly WikiNode[] {
  const words = given.take("1") ?? given.take("text") ?? [];
  const name = attribute("name", given.take("name") ?? []);
  const attributes = `${groupOf(given, group)}${name}`;
  return words.length === 0 && name === "" ? [] : [tag("ref", attributes, call, words)];
}

/** `{{reflist}}`: the list of the notes of a group; notes that are only listed there come with it. */
export function notesOf(call: WikiTemplate, given: Arguments, group: string): readonly WikiNode[] {
  return [tag("references", groupOf(given, group), call, given.take("refs") ?? given.take("list") ?? [])];
}

/** `{{sfn|Doe|2010|p=5}}`: a note that names a work and a page; the same words are the same note. */
export function shortNoteOf(call: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const words = piecesOf(["$1", " $2", " $3", " $4", " $5", [": $(p/page/pp/pages/頁/页)", ", $(loc/at)"], "$ps"], given, call.at);
  const name = attribute("name", words);
  return words.length === 0 ? [] : [tag("ref", ` ${name.trim()}`, call, words)];
}

/** `{{r|alfa|beta|group=x}}`: notes by their names alone. */
export function namedNotesOf(call: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const group = groupOf(given, "");
  return given.unnamed().map((name) => tag("ref", `${group}${attribute("name", name)}`, call, []));
}

function groupOf(given: Arguments, usual: string): string {
  const written = given.take("group") ?? [];
  return attribute("group", written.length > 0 || usual === "" ? written : [wikiText(usual, 0)]);
}

function attribute(name: string, value: readonly WikiNode[]): string {
  const words = wordsOf(value).replace(/["\s]+/g, " ").trim();
  return words === "" ? "" : ` ${name}="${words}"`;
}

function tag(name: string, attributes: string, {at, source}: WikiTemplate, nodes: readonly WikiNode[]): WikiTag {
  return {type: "tag", name, attributes, nodes, raw: "", at, source};
}
