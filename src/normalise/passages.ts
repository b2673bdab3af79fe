import type {Element, Root} from "hast";
import {countScripts} from "../text/fold.js";
import {latinLanguageOf} from "../text/latin-language.js";
import {countLetters} from "../text/letters.js";
import {contentOf, isElement, type Parent, textOf} from "../syntax/nodes.js";

/** Elements that hold a passage; all others hold these. */
const passages = ["p", "li", "h2", "h3", "h4", "h5", "h6", "dt", "dd", "td", "th", "caption", "figcaption"] as const;

/** A passage of fewer words is a name, a credit or a title, and goes along with what is around it. */
const fewestWords = 6;

/** A Han character says about as much as so many Latin letters. */
const lettersPerHan = 3;

/** Their letters are of no language. */
const addresses = /https?:\/\/[\x21-\x7e]+/g;

const han = /\p{Script=Han}/u;

/**
 * Gives passages in another language than most of the text around them their own `lang`, so that they are set, spoken and
 * broken as that language is: Latin ones in a text of Han characters, where common words tell the language, and Han ones
 * in a text of Latin letters.
 */
export function markPassages(root: Root): void {
  const all = [...passagesOf(root)].map((element) => ({element, text: textOf(element).replace(addresses, " "), hasHan: false}));
  for (const passage of all) passage.hasHan = han.test(passage.text);
  const withHan = all.filter(({hasHan}) => hasHan);
  if (withHan.length === 0 || withHan.length === all.length) return;
  if (isMostlyHan(all.map(({text}) => text).join("\n"))) {
    for (const {element, text, hasHan} of all) if (!hasHan) setLanguage(element, latinLanguage(text));
  } else {
    for (const {element, text} of withHan) if (isMostlyHan(text)) setLanguage(element, hanLanguage(text));
  }
}

function* passagesOf(parent: Parent): Generator<Element> {
  for (const child of contentOf(parent)) {
    if (isElement(child, ...passages)) yield child;
    else if (isElement(child)) yield* passagesOf(child);
  }
}

function isMostlyHan(text: string): boolean {
  const letters = countLetters(text);
  return letters.han * lettersPerHan > letters.latin;
}

function latinLanguage(text: string): string | null {
  return (text.match(/\p{Script=Latin}+/gu)?.length ?? 0) < fewestWords ? null : latinLanguageOf(text);
}

function hanLanguage(text: string): string | null {
  if (countLetters(text).kana > 0) return null;
  const {simplified, traditional} = countScripts(text);
  if (simplified === traditional) return "zh";
  return simplified > traditional ? "zh-Hans" : "zh-Hant";
}

function setLanguage(element: Element, language: string | null): void {
  if (language !== null) element.properties["lang"] = language;
}
