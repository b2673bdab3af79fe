import {simplified, traditional} from "./fold-table.js";
import {ambiguous, usual} from "./unfold-table.js";

const simplifiedOf = tableOf(traditional, simplified);
const traditionalOf = new Map([...tableOf(simplified, traditional), ...tableOf(ambiguous, usual)]);

/**
 * A Chinese text in the other script, character by character: an aid for reading, since a character of one script may stand
 * for several of the other (`发` is `發` and `髮`). Length is kept to the UTF-16 unit; whatever else stands there stays.
 */
export function inScript(text: string, script: "Hans" | "Hant"): string {
  const table = script === "Hans" ? simplifiedOf : traditionalOf;
  return Array.from(text, (character) => table.get(character) ?? character).join("");
}

function tableOf(from: string, to: string): ReadonlyMap<string, string> {
  const said = Array.from(to);
  return new Map(Array.from(from, (character, nth) => [character, said[nth] ?? character]));
}
