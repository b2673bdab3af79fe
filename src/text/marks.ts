/**
 * Signs that stand on others, and joiners between them, beyond ten in a row: the most that a script piles up are nine (the
 * Tibetan `ཧྐྵྨླྺྼྻྂ`); a hundred on one letter lie over the lines around it, and hold a line together that could break.
 */
const pile = /([\p{M}\u200c\u200d]{10})[\p{M}\u200c\u200d]+/gu;

/** A text in which no sign carries more than ten marks. */
export function withoutPiles(text: string): string {
  return text.replace(pile, "$1");
}
