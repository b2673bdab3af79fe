import {UnitClass} from "./unit-class.js";

/** A sign that stands on another, or a joiner between two, as a pattern. */
export const mark = String.raw`[\p{M}\u200c\u200d]`;

/**
 * Signs that stand on others, and joiners between them, beyond ten in a row: the most that a script piles up are nine (the
 * Tibetan `ཧྐྵྨླྺྼྻྂ`); a hundred on one letter lie over the lines around it, and hold a line together that could break.
 */
const pile = new RegExp(`(${mark}{10})${mark}+`, "gu");

const marks = new UnitClass(new RegExp(mark, "u"));

/** A text in which no sign carries more than ten marks. */
export function withoutPiles(text: string): string {
  return marks.mayStandIn(text) ? text.replace(pile, "$1") : text;
}
