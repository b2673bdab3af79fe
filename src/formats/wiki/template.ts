import type {Findings, Place} from "../../model/message.js";
import {wikiText, wordsOf, type WikiNode, type WikiTemplate} from "../../syntax/wikitext/nodes.js";
import {Arguments} from "./arguments.js";
import {evaluate} from "./function.js";
import type {CountryName} from "./template/country.js";
import type {FindTemplate} from "./template/find.js";
import {guess} from "./template/guess.js";
import {byRow, isBare} from "./template/row.js";

const longestListed = 5000;

export type TemplateOptions = {
  readonly find: FindTemplate;
  /** Countries' names in the language of the page. */
  readonly countryName: CountryName;
  readonly findings: Findings;
  readonly placeAt: (offset: number) => Place;
};

/**
 * Answers what templates show, by the rows of a table. What a template without a row shows is guessed, so that no
 * sentence is lost, and a note says so. What is left out is listed.
 */
export function createTemplates({find, countryName, findings, placeAt}: TemplateOptions): (call: WikiTemplate) => readonly WikiNode[] {
  const unknown = new Set<string>();
  // templates stand within each other, and each lists those that it holds
  const list = (rule: "template" | "template-argument", words: string, {at}: WikiTemplate): void => {
    findings.drop(rule, words.slice(0, longestListed), placeAt(at));
    if (words.length > longestListed) findings.note("too-large", `Of \`${words.length}\` characters of a template the first \`${longestListed}\` are listed`, placeAt(at));
  };
  const leave = (call: WikiTemplate): readonly WikiNode[] => {
    list("template", call.source, call);
    return [];
  };
  const noteOnce = (name: string, {at}: WikiTemplate): void => {
    if (unknown.has(name)) return;
    unknown.add(name);
    findings.note("unknown-template", `No row for \`{{${name.slice(0, 60)}}}\`, whose words were shown; expected one in \`src/data/wiki-templates.ts\``, placeAt(at));
  };
  return (call) => {
    const outcome = evaluate(call);
    if (outcome) return outcome === "nothing" ? leave(call) : outcome;
    const name = nameOf(call);
    const country = call.parts.length === 0 && isCode(call) ? countryName(name) : null;
    if (country !== null) return [wikiText(country, call.at)];
    const row = find(name);
    const given = new Arguments(call.parts);
    const known = row ? byRow(row, call, given, countryName) : [];
    const shown = known.length > 0 || (row && isBare(row)) ? known : guess(name, call, given);
    if (!row && shown.length > 0) noteOnce(name, call);
    if (shown.length === 0) return leave(call);
    const rest = given.unused();
    if (rest !== "") list("template-argument", rest, call);
    return shown;
  };
}

/** `{{ Template:Infobox_person` is `infobox person`. */
function nameOf({name}: WikiTemplate): string {
  return wordsOf(name).replace(/[\s_]+/g, " ").trim().replace(/^:?(?:template|模板|vorlage|subst|safesubst)\s?:\s?/i, "").toLowerCase();
}

/** `{{VNM}}` is a country; `{{ref}}` is none. */
function isCode({name}: WikiTemplate): boolean {
  return /^[A-Z]{3}$/.test(wordsOf(name).trim());
}
