import type {ArticleRecord} from "../model/article.js";
import {eachPiece, plainText, type OnPiece, type TokenKind} from "../text/tokens.js";
import {boundaryWord, wordOf} from "../text/words.js";

/** What the index of a shard is made from. */
export type IndexedRecord = Pick<ArticleRecord, "id" | "title" | "text">;

/** Articles one behind the other: title and text of each as words of the index, one a token, paragraphs apart. */
export type WordRow = {
  readonly words: readonly string[];
  /** Each word by its number among `words`. */
  readonly numbers: Uint32Array;
  /** Where each article begins, at last where the row ends. */
  readonly begins: readonly number[];
  /** How many tokens each article has in its title and in its text; the boundary between paragraphs is one. */
  readonly titleTokens: readonly number[];
  readonly textTokens: readonly number[];
};

/** The words of articles; each article is asked for once, and not kept. */
export function wordRowOf(records: Iterable<Pick<IndexedRecord, "title" | "text">>): WordRow {
  const row = new GrowingRow();
  const [begins, titleTokens, textTokens]: [number[], number[], number[]] = [[0], [], []];
  for (const {title, text} of records) {
    titleTokens.push(row.add(title.replaceAll("\n", " ")));
    row.end();
    textTokens.push(row.add(text));
    begins.push(row.length);
  }
  return {words: row.words, numbers: row.numbers, begins, titleTokens, textTokens};
}

/** Most pieces are one UTF-16 unit, which tells their word; the others are looked up as they stand. */
class GrowingRow {
  readonly words: string[] = [boundaryWord];
  length = 0;
  private row = new Uint32Array(1 << 16);
  /** What a piece of one unit makes: the number of its word, and 2 more, or 1 where nothing of it is seen. */
  private readonly byUnit = new Uint32Array(0x10000);
  private readonly byPiece = new Map<string, number>();
  private readonly byWord = new Map([[boundaryWord, boundary]]);

  get numbers(): Uint32Array {
    return this.row.subarray(0, this.length);
  }

  /** Adds the words of a text; how many. */
  add(text: string): number {
    const before = this.length;
    eachPiece(text, this.onPiece);
    return this.length - before;
  }

  /** Ends a paragraph. */
  end(): void {
    this.push(boundary);
  }

  private readonly onPiece: OnPiece = (folded, kind, start, end) => {
    if (kind === "break") {
      this.push(boundary);
    } else if (end === start + 1) {
      const unit = folded.charCodeAt(start);
      const number = (this.byUnit[unit] ||= this.numberOfPiece(folded, kind, start, end) + 2) - 2;
      if (number !== unseen) this.push(number);
    } else {
      const piece = folded.slice(start, end);
      let number = this.byPiece.get(piece);
      if (number === undefined) this.byPiece.set(piece, (number = this.numberOfPiece(folded, kind, start, end)));
      if (number !== unseen) this.push(number);
    }
  };

  private numberOfPiece(folded: string, kind: TokenKind, start: number, end: number): number {
    const plain = plainText(folded, kind, start, end);
    return plain === "" ? unseen : this.numberOf(wordOf(plain));
  }

  private numberOf(word: string): number {
    let number = this.byWord.get(word);
    if (number === undefined) {
      this.byWord.set(word, (number = this.words.length));
      this.words.push(word);
    }
    return number;
  }

  private push(number: number): void {
    if (this.length === this.row.length) {
      const longer = new Uint32Array(2 * this.length);
      longer.set(this.row);
      this.row = longer;
    }
    this.row[this.length++] = number;
  }
}

/** The number of `boundaryWord`; it stands in every article. */
const boundary = 0;
/** Instead of a number: a piece of which nothing is seen. */
const unseen = -1;
