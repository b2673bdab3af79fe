import {noArticleLine, noArticleTitle} from "../data/no-article.js";
import {lettersAlone} from "../text/letters-alone.js";
import {withoutEnd} from "../text/trim.js";

/** An article may be about errors: a text longer than this is one, whatever it says. */
const longestText = 800;

/** A text under another title must be this short to be sure. */
const shortText = 150;

/** Letters that a server adds to its error: `nginx`. */
const fewLetters = 40;

/** Lines that are looked at, and how much of one a message shows. */
const mostLines = 12;
const longestShown = 80;

/**
 * The words with which a page says that it holds no article: an error of a server, a question about cookies, a check that
 * the reader is no machine. `isSure`: neither a date nor an author (`isAlone`) speaks for an article, and the title says so, too, or
 * the text says little else. `null` where neither title nor text says so, and for long texts.
 */
export function saysNoArticle({title, text, isAlone}: {readonly title: string; readonly text: string; readonly isAlone: boolean}): {readonly words: string; readonly isSure: boolean} | null {
  if (text.length > longestText) return null;
  const named = title.split(partsOfTitle).map(bare).find((part) => noArticleTitle.test(part) || noArticleLine.test(part));
  const lines = text.split("\n", mostLines).map((line) => line.trim());
  const sentence = lines.find((line) => noArticleLine.test(line));
  const line = sentence ?? lines.find((line) => noArticleTitle.test(bare(line)));
  const isBare = lettersAlone(text.replaceAll(title, "")).length <= fewLetters;
  if (named !== undefined && (line !== undefined || isBare)) return {words: named, isSure: isAlone};
  return line === undefined || (sentence === undefined && !isBare) ? null : {words: line.slice(0, longestShown), isSure: isAlone && text.length <= shortText};
}

const partsOfTitle = /\s[-–—|·]\s|[|｜_]|--|[:：]\s/;

function bare(words: string): string {
  return withoutEnd(words.trim(), /[\s.…。！!]/);
}
