import type {ArticleRecord} from "../model/article.js";
import {tokens} from "../text/tokens.js";
import {boundaryWord, wordsOf} from "../text/words.js";

/** What the index is given of an article: its words in order. */
export type Content = {readonly words: readonly string[]; readonly titleTokens: number; readonly textTokens: number};

/** Title and text as words of the index, one a token, paragraphs apart. */
export function contentOf({title, text}: Pick<ArticleRecord, "title" | "text">): Content {
  const ofTitle = tokens(title.replaceAll("\n", " "));
  const ofText = tokens(text);
  return {
    words: [...wordsOf(ofTitle), boundaryWord, ...wordsOf(ofText)],
    titleTokens: ofTitle.length,
    textTokens: ofText.length,
  };
}
