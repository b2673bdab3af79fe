import type {Element} from "hast";
import type {Place} from "../model/message.js";
import {element, text} from "./nodes.js";

/** A line of words, and where it stands. */
export type PlainLine = {readonly words: string; readonly place?: Place};

/** As many lines become paragraphs of their own; the longest report that was ever seen has half of them. */
export const mostParagraphs = 10_000;

/** The lines of a text that was not parsed, one for each of its paragraphs: those beyond the most are put together, and no word is lost. */
export function paragraphLines(lines: readonly PlainLine[]): readonly PlainLine[] {
  const rest = lines.slice(mostParagraphs);
  const [first] = rest;
  return [...lines.slice(0, mostParagraphs), ...(first ? [{...first, words: rest.map(({words}) => words).join("\n")}] : [])];
}

/** A paragraph for each of them. */
export function plainParagraphs(lines: readonly PlainLine[]): Element[] {
  return paragraphLines(lines).map(({words, place}) => ({...element("p", {}, [text(words)]), ...(place && {position: {start: place, end: place}})}));
}
