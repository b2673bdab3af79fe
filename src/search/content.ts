import type {ArticleRecord} from "../model/article.js";
import {tokens, type Token} from "../text/tokens.js";
import {boundaryWord, prefixWordsOf, wordsOf} from "../text/words.js";

/** What the index is given of an article: words with spaces between them. */
export type Content = {
  readonly words: string;
  readonly titleTokens: number;
  /** How many words stand between title and body. */
  readonly titleBeginnings: number;
  readonly textTokens: number;
};

/**
 * Title and text as words of the index, one a token, paragraphs apart. After the title, and after the text, stand the
 * beginnings of its runs, each once: a reader who types `rus` means a word that begins so, and the index itself only
 * finds whole words reliably.
 */
export function contentOf({title, text}: Pick<ArticleRecord, "title" | "text">): Content {
  const ofTitle = tokens(title.replaceAll("\n", " "));
  const ofText = tokens(text);
  const titleBeginnings = new Set(beginningsOf(ofTitle));
  const textBeginnings = new Set(beginningsOf(ofText).filter((word) => !titleBeginnings.has(word)));
  const before = [...wordsOf(ofTitle), boundaryWord, ...titleBeginnings];
  return {
    words: [...before, ...wordsOf(ofText), boundaryWord, ...textBeginnings].join(" "),
    titleTokens: ofTitle.length,
    titleBeginnings: titleBeginnings.size,
    textTokens: ofText.length,
  };
}

function beginningsOf(row: readonly Token[]): readonly string[] {
  const runs = new Set(row.filter(({kind}) => kind === "run").map(({text}) => text));
  return [...runs].flatMap(prefixWordsOf);
}
