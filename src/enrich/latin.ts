import {unitAt, UnitSet} from "./unit-set.js";

const latin = latinLetters();

/** Whether a letter of Latin script or a digit stands at a position, so that a word goes on with it. */
export function isLatinAt(text: string, at: number): boolean {
  return latin.has(unitAt(text, at));
}

function latinLetters(): UnitSet {
  const characters = Array.from({length: 0x250}, (_, unit) => String.fromCharCode(unit));
  return UnitSet.of(characters.filter((letter) => /[A-Za-z0-9\u00c0-\u024f]/.test(letter)).join(""));
}
