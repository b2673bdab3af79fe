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

/** Most characters are words by themselves, told by their UTF-16 unit; a piece of text that was seen before is looked up as it stands. */
class GrowingRow {
  readonly words: string[] = [boundaryWord];
  length = 0;
  private row = new Uint32Array(1 << 16);
  /** Numbers of words, and 1 more, by the unit of a character. */
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
    } else if (kind !== "signs" && end === start + 1) {
      const unit = folded.charCodeAt(start);
      this.push((this.byUnit[unit] ||= this.numberOf(wordOf(folded.charAt(start))) + 1) - 1);
    } else {
      this.pushPiece(folded, kind, start, end);
    }
  };

  private pushPiece(folded: string, kind: TokenKind, start: number, end: number): void {
    const piece = folded.slice(start, end);
    let number = this.byPiece.get(piece);
    if (number === undefined) {
      const plain = plainText(folded, kind, start, end);
      this.byPiece.set(piece, (number = plain === "" ? unseen : this.numberOf(wordOf(plain))));
    }
    if (number !== unseen) this.push(number);
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
