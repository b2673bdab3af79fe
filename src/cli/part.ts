import {WrongUse} from "../model/wrong-use.js";
import {hashOf} from "../store/hash.js";

/** One of several parts that seeds are divided into; counts from 1. */
export type Part = {readonly nth: number; readonly of: number};

/** Reads `i/n`. Throws `WrongUse` for anything else. */
export function readPart(text: string): Part {
  const [, nth, of] = /^(\d{1,6})\/(\d{1,6})$/.exec(text)?.map(Number) ?? [];
  if (nth === undefined || of === undefined || nth < 1 || nth > of) {
    throw new WrongUse(`Found \`--part ${text}\`; expected a part and their number, such as \`1/4\` to \`4/4\`.`);
  }
  return {nth, of};
}

/**
 * Whether a seed belongs to a part. Only its path decides: every machine divides the same seeds alike, in whatever order
 * its system lists them, and a seed that is added moves no other.
 */
export function isInPart(path: string, {nth, of}: Part): boolean {
  return parseInt(hashOf(path).slice(0, 12), 16) % of === nth - 1;
}
