import type {Element} from "hast";
import type {Place} from "../model/message.js";
import {element, text} from "./nodes.js";

/** A line of words, and where it stands. */
export type PlainLine = {readonly words: string; readonly place?: Place};

/** As many lines become paragraphs of their own; the longest report that was ever seen has half of them. */
export const mostParagraphs = 10_000;

/** A paragraph for every line of a text that was not parsed; lines beyond the most are one paragraph, and no word is lost. */
export function plainParagraphs(lines: readonly PlainLine[]): Element[] {
  const rest = lines.slice(mostParagraphs);
  const [first] = rest;
  const together = first ? [{...first, words: rest.map(({words}) => words).join("\n")}] : [];
  return [...lines.slice(0, mostParagraphs), ...together].map(paragraph);
}

function paragraph({words, place}: PlainLine): Element {
  return {...element("p", {}, [text(words)]), ...(place && {position: {start: place, end: place}})};
}
