import type {Stretch} from "./mention.js";
import {isLatinAt} from "./latin.js";
import type {Trie} from "./trie.js";

/** Whether any word of a list stands between two places. */
export function holdsWord(words: Trie<true>, text: string, from: number, to: number): boolean {
  for (let at = next(words, text, from, to); at < to; at = next(words, text, at + 1, to)) {
    if (words.longest(text, at, to)) return true;
  }
  return false;
}

/** The first word of a list that begins between two places; Latin words stand whole. */
export function findWord(words: Trie<true>, text: string, from: number, to: number): Stretch | null {
  for (let at = next(words, text, from, to); at < to; at = next(words, text, at + 1, to)) {
    const end = words.longest(text, at)?.end;
    if (end !== undefined && !isPart(text, at, end)) return {start: at, end};
  }
  return null;
}

/** All words of a list in a text, by where they begin; they may overlap. */
export function wordsIn(words: Trie<true>, text: string): readonly Stretch[] {
  const found: Stretch[] = [];
  for (let at = next(words, text, 0, text.length); at < text.length; at = next(words, text, at + 1, text.length)) {
    const end = words.longest(text, at)?.end;
    if (end !== undefined && !isPart(text, at, end)) found.push({start: at, end});
  }
  return found;
}

/** The first of them that begins between two places and is `least` long. */
export function firstIn(found: readonly Stretch[], from: number, to: number, least = 1): Stretch | null {
  for (const word of found) {
    if (word.start >= to) return null;
    if (word.start >= from && word.end - word.start >= least) return word;
  }
  return null;
}

/** Where the next of them may begin, as is the case in few places. */
function next({beginnings}: Trie<true>, text: string, from: number, to: number): number {
  return beginnings.next(text, from, to);
}

function isPart(text: string, start: number, end: number): boolean {
  return isLatinAt(text, start) && (isLatinAt(text, start - 1) || isLatinAt(text, end));
}
