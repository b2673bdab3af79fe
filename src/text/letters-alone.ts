import {isSurrogate, UnitClass} from "./unit-class.js";

const kept = new UnitClass(/[\p{L}\p{N}]/u);

/** The letters and digits of a text: what is left to compare when white space and signs say nothing. */
export function lettersAlone(text: string): string {
  let [alone, from] = ["", 0];
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (kept.has(unit)) continue;
    // beyond the first plane a unit tells too little
    if (isSurrogate(unit)) return text.replace(/[^\p{L}\p{N}]/gu, "");
    alone += text.slice(from, at);
    from = at + 1;
  }
  return from === 0 ? text : alone + text.slice(from);
}
