import {wikiText, wordsOf, type WikiNode, type WikiTemplate} from "../../../syntax/wikitext/nodes.js";
import type {Arguments} from "../arguments.js";
import {joined} from "./pieces.js";

/** `{{url|example.org|name}}`: an address, which may lack its scheme, and words for it. */
export function addressOf({at}: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const address = given.take("1") ?? given.take("url");
  const words = given.take("2") ?? given.take("name") ?? given.take("title") ?? [];
  if (!address) return [];
  const written = wordsOf(address).trim();
  const href = /^[a-z]+:/i.test(written) ? written : `http://${written}`;
  return [wikiText(`[${href} `, at), ...(words.length > 0 ? words : [wikiText(written, at)]), wikiText("]", at)];
}

/** `{{convert|5|to|7|km|mi}}` is `5 to 7 km`: the value, ranges with it, the unit it was given in. */
export function measureOf({at}: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const values = given.unnamed();
  const count = /^(?:to|and|or|-|–|by|x|×|\+|to\(-\)|至|到)$/i.test(wordsOf(values[1] ?? []).trim()) ? 4 : 2;
  return joined(values.slice(0, count), ["", " ", ""], at);
}

/** `{{coord|10|5|N|20|E|display=title}}` is `10°5′N 20°E`, without what only maps ask for (`type:city`). */
export function coordinatesOf({at}: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const parts = given.unnamed().filter((words) => !wordsOf(words).includes(":"));
  const written = parts.map((words) => wordsOf(words).trim()).join(" ");
  if (!/^(?:(?:[\d.]{1,12} ){1,3}[NS] (?:[\d.]{1,12} ){1,3}[EW])$/i.test(written)) return joined(parts, ["", " ", ""], at);
  return [wikiText(written.split(/(?<=[A-Z]) /i).map(degrees).join(" "), at)];
}

/** `10 5 N` is `10°5′N`. */
function degrees(written: string): string {
  const parts = written.split(" ");
  return parts.map((part, i) => (i === parts.length - 1 ? part : part + ("°′″"[i] ?? ""))).join("");
}

const numbers: readonly (readonly [string, RegExp])[] = [["1", /^\d{4}$/], ["2", /^(?:0?[1-9]|1[0-2])$/], ["3", /^(?:0?[1-9]|[12]\d|3[01])$/]];

/** `{{start date|2012|3|4}}` is `2012-03-04`, as far as its numbers go, and so is `{{Datum|4|3|2012}}`; what is no number is shown as written. */
export function dateOf({at}: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const written = ["1", "2", "3"].map((key) => wordsOf(given.peek(key)).trim());
  const isDayFirst = numbers.every(([, form], i) => form.test(written[2 - i] ?? ""));
  const words = isDayFirst ? written.toReversed() : written;
  const wrong = numbers.findIndex(([, form], i) => !form.test(words[i] ?? ""));
  const count = wrong === -1 ? 3 : wrong;
  if (count === 0) return given.take("3") ?? given.take("1") ?? [];
  for (const [key] of numbers.slice(0, count)) given.take(key);
  return [wikiText(words.slice(0, count).map((word) => word.padStart(2, "0")).join("-"), at)];
}
