import type {ArticleFacts} from "../../model/article.js";
import type {Anchor, EvidenceView, TextPlace} from "../../model/evidence.js";
import {textFragment} from "../../text/text-fragment.js";
import type {LinePlace} from "../anchors.js";

const counted = / ×\d+$/;
const sentence = /[^。！？!?；;\n]+/g;
const latin = /[A-Za-z\u00c0-\u024f]/;

/**
 * What an article is read for: its text, where the elements of its body are, the names by which its countries go there, and
 * those that a place should name, one of each list.
 */
export type Sought = {
  readonly text: string;
  readonly anchorOf: (place: LinePlace) => Anchor | null;
  readonly names: readonly string[];
  readonly beside: readonly (readonly string[])[];
};

/** Shows evidence with the way to where it stands in the text: in the first sentence that also names what is sought beside it, else in the first that has it. */
export function evidenceViews(evidence: readonly string[], sought: Sought): readonly EvidenceView[] {
  return evidence.map((shown) => {
    const words = wordsOf(shown);
    const at = counted.test(shown) ? placeOf(words, sought) : -1;
    return {words: shown, place: at < 0 ? null : textPlace(sought, words, at)};
  });
}

function textPlace({text, anchorOf}: Sought, words: string, at: number): TextPlace {
  const before = text.slice(0, at).split("\n");
  const line = text.slice(at - (before.at(-1)?.length ?? 0)).split("\n", 1)[0] ?? "";
  return {id: anchorOf({words, line, number: before.length})?.id ?? null, fragment: textFragment(text, at, at + words.length)};
}

/** The words by which an article names a country, or all of its countries. */
export function namesIn({countries}: Pick<ArticleFacts, "countries">, code?: string): readonly string[] {
  return countries.filter((country) => code === undefined || country.code === code).flatMap(({evidence}) => evidence.map(wordsOf));
}

function wordsOf(shown: string): string {
  return shown.replace(counted, "");
}

function placeOf(words: string, {text, names, beside}: Sought): number {
  const longer = names.filter((name) => name !== words && name.includes(words));
  let first = -1;
  for (const {index, 0: part} of text.matchAll(sentence)) {
    const at = whole(words, part, longer);
    if (at < 0) continue;
    if (beside.every((names) => names.some((name) => part.includes(name)))) return index + at;
    if (first < 0) first = index + at;
  }
  return first;
}

/** Where words stand in a sentence by themselves: not in a longer name (`越` in `越南`) nor in a longer word of letters; -1 if nowhere. */
function whole(words: string, sentence: string, longer: readonly string[]): number {
  for (let at = sentence.indexOf(words); at >= 0; at = sentence.indexOf(words, at + 1)) {
    const end = at + words.length;
    const isPart = (latin.test(words.at(-1) ?? "") && latin.test(sentence[end] ?? "")) || longer.some((name) => covers(name, sentence, at, end));
    if (!isPart) return at;
  }
  return -1;
}

function covers(name: string, sentence: string, start: number, end: number): boolean {
  const at = sentence.indexOf(name, Math.max(0, end - name.length));
  return at >= 0 && at <= start && at + name.length >= end;
}
