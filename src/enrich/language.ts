import type {Script} from "../model/article.js";
import type {Outlet} from "../model/outlet.js";
import {countScripts} from "../text/fold.js";
import {latinLanguageOf} from "../text/latin-language.js";
import {countLetters} from "../text/letters.js";

export type ArticleLanguage = {readonly language: string; readonly script: Script};

/** How much of an article is looked at, in UTF-16 units. */
const sample = 20_000;

/** What stands at the head of an article tells its language in Latin letters, since the original of a translation may stand below. */
const head = 1500;

/** Letters below which the text itself says too little and the outlet decides. */
const fewest = 8;

/** A Han character says about as much as so many Latin letters. */
const lettersPerHan = 3;

/** A text is mixed, and of neither script, when more than this share of its telling characters is of the other. */
const mostOfOther = 0.2;

/**
 * Which language an article is written in (BCP 47; `und` when nothing tells) and, for Chinese, in which script: counted
 * by characters that exist in one script only. A text is mixed (`null`) when above a fifth of them is of the other
 * script, or when its title is of the one and the rest of the other. A wiki's address says its language: `nn.wikipedia.org`.
 */
export function languageOf(text: string, title: string, outlet: Pick<Outlet, "language">, source: string | null = null): ArticleLanguage {
  const read = `${title}\n${text}`.slice(0, sample);
  const words = read.includes("://") ? read.replace(/https?:\/\/[\x21-\x7e]+/g, " ") : read;
  const language = ofWiki(source) ?? byWriting(words, outlet.language) ?? outlet.language;
  return {language, script: language === "zh" ? commonScript(title, text.slice(0, sample)) : null};
}

function ofWiki(source: string | null): string | null {
  const [, code = null] = /^https?:\/\/([a-z]{2,3})\.(?:m\.)?(?:wikipedia|wikinews)\.org\//.exec(source ?? "") ?? [];
  return code;
}

/** Languages of outlets that a text in Latin letters cannot be in. */
const notLatin = new Set(["zh", "ja", "ko", "ru", "uk"]);

/** By the writing that most of the letters belong to. */
function byWriting(text: string, expected: string): string | null {
  const letters = countLetters(text);
  const han = letters.han * lettersPerHan;
  const hangul = letters.hangul * 2;
  const {kana, cyrillic, latin} = letters;
  const most = Math.max(han + kana, hangul, cyrillic, latin);
  if (most < fewest) return null;
  if (most === latin) return latinLanguageOf(text.slice(0, head)) ?? latinLanguageOf(text) ?? (notLatin.has(expected) ? "und" : null);
  if (most === hangul) return "ko";
  if (most === cyrillic) return /[іїєґ]/i.test(text) ? "uk" : "ru";
  // Japanese prose holds about as much Kana as Han; a Chinese text may quote some.
  return kana > han / lettersPerHan / 2 ? "ja" : "zh";
}

/** The script of title and text; one without telling characters, or a mixed title, goes along with the other. */
function commonScript(title: string, text: string): Script {
  const [ofTitle, ofText] = [scriptOf(title), scriptOf(text)];
  if (ofTitle === "none" || ofTitle === null) return ofText === "none" ? null : ofText;
  return ofText === "none" || ofText === ofTitle ? ofTitle : null;
}

/** `none` where no character tells. */
function scriptOf(text: string): Script | "none" {
  const {simplified, traditional} = countScripts(text);
  const all = simplified + traditional;
  if (all === 0) return "none";
  if (traditional / all <= mostOfOther) return "Hans";
  return simplified / all <= mostOfOther ? "Hant" : null;
}
