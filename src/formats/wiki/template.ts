import type {WikiTemplateRow} from "../../data/wiki-templates.js";
import type {Findings, Place} from "../../model/message.js";
import {wikiText, wordsOf, type WikiNode, type WikiTag, type WikiTemplate} from "../../syntax/wikitext/nodes.js";
import {evaluate} from "./function.js";
import {infoboxOf} from "./infobox.js";
import {Arguments} from "./arguments.js";

const longestListed = 5000;

/** Names under which templates that we do not know keep words to show. */
const wordNames = new Set(["text", "content", "quote", "caption", "内容", "內容", "文本", "说明", "說明"]);

/**
 * Answers what templates show, by the rows of a table. A template without a row shows its unnamed arguments, and those
 * of its named ones that are prose, so that no sentence is lost; one that only names many values is a table of them.
 * What is left out is listed.
 */
export function createTemplates(find: FindTemplate, findings: Findings, placeAt: (offset: number) => Place): (call: WikiTemplate) => readonly WikiNode[] {
  const unknown = new Set<string>();
  const leave = (call: WikiTemplate): readonly WikiNode[] => {
    findings.drop("template", call.source.slice(0, longestListed), placeAt(call.at));
    return [];
  };
  return (call) => {
    const outcome = evaluate(call);
    if (outcome) return outcome === "nothing" ? leave(call) : outcome;
    const name = nameOf(call);
    const row = find(name);
    const given = new Arguments(call.parts);
    const listed = row && isBare(row);
    const known = row ? byRow(row, call, given) : [];
    const shown = known.length > 0 || listed ? known : byGuess(name, call, given);
    if (!row && shown.length > 0 && !unknown.has(name)) {
      unknown.add(name);
      findings.note("unknown-template", `No row for \`{{${name.slice(0, 60)}}}\`, whose words were shown; expected one in \`src/data/wiki-templates.ts\``, placeAt(call.at));
    }
    if (shown.length === 0) return leave(call);
    const rest = given.unused();
    if (rest !== "") findings.drop("template-argument", rest.slice(0, longestListed), placeAt(call.at));
    return shown;
  };
}

/** `{{ Template:Infobox_person` is `infobox person`. */
function nameOf({name}: WikiTemplate): string {
  return wordsOf(name).replace(/[\s_]+/g, " ").trim().replace(/^:?(?:template|模板|vorlage|subst|safesubst)\s?:\s?/i, "").toLowerCase();
}

/** Finds the row of a template by its name. */
export type FindTemplate = (name: string) => WikiTemplateRow | undefined;

/** Makes rows ready to be searched: whole names first, then patterns in their order. */
export function indexTemplates(rows: readonly WikiTemplateRow[]): FindTemplate {
  const whole = new Map<string, WikiTemplateRow>();
  const patterns: {readonly start: string; readonly end: string; readonly row: WikiTemplateRow}[] = [];
  for (const row of rows) {
    for (const name of row.names) {
      const [start = "", end] = name.split("*", 2);
      if (name.length > 1 && end !== undefined) patterns.push({start, end, row});
      else if (!whole.has(name)) whole.set(name, row);
    }
  }
  return (name) => whole.get(name) ?? patterns.find(({start, end}) => name.length >= start.length + end.length && name.startsWith(start) && name.endsWith(end))?.row;
}

/** Whether a row says that nothing is shown. */
function isBare({show, each, links, as}: WikiTemplateRow): boolean {
  return show === undefined && each === undefined && links === undefined && as === undefined;
}

function byRow(row: WikiTemplateRow, call: WikiTemplate, given: Arguments): readonly WikiNode[] {
  if (row.as === "infobox") return infoboxOf(call, given);
  if (row.as === "note") return noteOf(call, given);
  if (row.as === "notes") return [tag("references", group(given), call, given.take("refs") ?? given.take("list") ?? [])];
  if (row.as === "measure") return measureOf(call, given);
  if (row.as === "coordinates") return joined(given.unnamed().filter((words) => !wordsOf(words).includes(":")), ["", " ", ""], call.at);
  if (row.each) return joined(given.unnamed(), row.each, call.at);
  if (row.links !== undefined) return linksOf(given, row.links, call.at);
  if (row.as === "address") return addressOf(given, call.at);
  const shown = (row.show ?? []).flatMap((piece) => firstPiece(typeof piece === "string" ? [piece] : piece, given, call.at));
  return row.as === "source" ? withoutLead(shown, given, call) : shown;
}

/** A source without an author begins with its title, not with what parts both; one whose fields we do not know is guessed. */
function withoutLead(shown: readonly WikiNode[], given: Arguments, call: WikiTemplate): readonly WikiNode[] {
  if (!given.anyTaken()) return byGuess("", call, given);
  const [first, ...others] = shown;
  return first?.type === "text" && first.at === call.at ? [wikiText(first.value.replace(/^[\s.,;:]+/, ""), first.at), ...others] : shown;
}

/** `{{url|example.org|name}}`: an address, which may lack its scheme, and words for it. */
function addressOf(given: Arguments, at: number): readonly WikiNode[] {
  const address = given.take("1") ?? given.take("url");
  const words = given.take("2") ?? given.take("name") ?? given.take("title") ?? [];
  if (!address) return [];
  const written = wordsOf(address).trim();
  const href = /^[a-z]+:/i.test(written) ? written : `http://${written}`;
  return [wikiText(`[${href} `, at), ...(words.length > 0 ? words : [wikiText(written, at)]), wikiText("]", at)];
}

/** The first piece of which all arguments are there. */
function firstPiece(pieces: readonly string[], given: Arguments, at: number): readonly WikiNode[] {
  for (const piece of pieces) {
    const parts = piece.split(/\$(\([^()]+\)|[\p{L}\p{N}]+)/u);
    const keys = parts.filter((_, i) => i % 2 === 1).map((key) => key.replace(/^\(|\)$/g, "").split("/"));
    if (!keys.every((names) => names.some((name) => given.has(name)))) continue;
    return pieceOf(parts, keys, given, at);
  }
  return [];
}

function pieceOf(parts: readonly string[], keys: readonly (readonly string[])[], given: Arguments, at: number): readonly WikiNode[] {
  const values = keys.map((names) => given.take(names.find((name) => given.has(name)) ?? "") ?? []);
  const link = /^([^[]*)\[\[$/.exec(parts[0] ?? "") ?? /^([^[]*)\[\[File:$/.exec(parts[0] ?? "");
  if (link) return linkPiece(parts, values, link[1] ?? "", at);
  return parts.flatMap((part, i) => (i % 2 === 0 ? (part === "" ? [] : [wikiText(part, at)]) : (values[(i - 1) / 2] ?? [])));
}

/** `[[$1|$2]]` and `[[File:$1|thumb|$2]]`: a link is a node, no text. */
function linkPiece(parts: readonly string[], values: readonly (readonly WikiNode[])[], before: string, at: number): readonly WikiNode[] {
  const made: WikiNode[][] = [[]];
  parts.slice(0).forEach((part, i) => {
    const written = i === 0 ? part.slice(before.length).replace("[[", "") : part.replace("]]", "");
    if (i % 2 === 1) made.at(-1)?.push(...(values[(i - 1) / 2] ?? []));
    else written.split("|").forEach((word, j) => {
      if (j > 0) made.push([]);
      if (word !== "") made.at(-1)?.push(wikiText(word, at));
    });
  });
  return [...(before === "" ? [] : [wikiText(before, at)]), {type: "link", parts: made, at, source: ""}];
}

function joined(values: readonly (readonly WikiNode[])[], [before, between, behind]: readonly [string, string, string], at: number): readonly WikiNode[] {
  if (values.length === 0) return [];
  const inside = values.flatMap((value, i) => (i === 0 ? value : [wikiText(between, at), ...value]));
  return [wikiText(before, at), ...inside, wikiText(behind, at)];
}

function linksOf(given: Arguments, before: string, at: number): readonly WikiNode[] {
  const links = given.unnamed().map((value): WikiNode[] => (value.every(({type}) => type === "text") ? [{type: "link", parts: [value], at, source: ""}] : [...value]));
  return joined(links, [`\n${before}`, ", ", "\n"], at);
}

function noteOf(call: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const words = given.take("1") ?? given.take("text") ?? [];
  const name = wordsOf(given.take("name") ?? []).trim();
  return words.length === 0 ? [] : [tag("ref", `${group(given)}${name === "" ? "" : ` name="${name.replaceAll('"', "")}"`}`, call, words)];
}

function group(given: Arguments): string {
  const name = wordsOf(given.take("group") ?? []).replace(/["\s]+/g, " ").trim();
  return name === "" ? "" : ` group="${name}"`;
}

function tag(name: string, attributes: string, {at, source}: WikiTemplate, nodes: readonly WikiNode[]): WikiTag {
  return {type: "tag", name, attributes, nodes, raw: "", at, source};
}

/** `{{convert|5|to|7|km|mi}}` is `5 to 7 km`: the value, ranges with it, the unit it was given in. */
function measureOf({at}: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const values = given.unnamed();
  const count = /^(?:to|and|or|-|–|by|x|×|\+|to\(-\)|至|到)$/i.test(wordsOf(values[1] ?? []).trim()) ? 4 : 2;
  return joined(values.slice(0, count), ["", " ", ""], at);
}

function byGuess(name: string, call: WikiTemplate, given: Arguments): readonly WikiNode[] {
  if (call.parts.length === 0) return /^[a-z]{3}$/.test(name) && wordsOf(call.name).trim() === name.toUpperCase() ? [wikiText(name.toUpperCase(), call.at)] : [];
  if (given.unnamedCount() === 0 && given.namedCount() >= 4) {
    const isSource = ["title", "titel", "url", "id", "year", "date"].some((key) => given.has(key)) && !name.includes("box");
    return isSource ? joined(given.names().map((key) => given.take(key) ?? []), ["", ", ", ""], call.at) : infoboxOf(call, given);
  }
  const words = joined(given.unnamed(), ["", " ", ""], call.at);
  const prose = given.takeProse(wordNames).flatMap((value) => [wikiText("\n", call.at), ...value]);
  return [...words, ...prose];
}

