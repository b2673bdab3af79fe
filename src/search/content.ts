import type {ArticleRecord} from "../model/article.js";
import {tokens} from "../text/tokens.js";
import {boundaryWord, wordsOf} from "../text/words.js";

/** What the index is given of an article: words with spaces between them. */
export type Content = {readonly words: string; readonly titleTokens: number; readonly textTokens: number};

/** Title and text as words of the index, one a token, paragraphs apart. */
export function contentOf({title, text}: Pick<ArticleRecord, "title" | "text">): Content {
  const ofTitle = tokens(title.replaceAll("\n", " "));
  const ofText = tokens(text);
  return {
    words: [...wordsOf(ofTitle), boundaryWord, ...wordsOf(ofText)].join(" "),
    titleTokens: ofTitle.length,
    textTokens: ofText.length,
  };
}
