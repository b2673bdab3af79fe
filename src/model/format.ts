import type {Root} from "hast";
import type {Findings, Place} from "./message.js";
import type {SeedFile} from "./seed.js";

/** Text as the seed wrote it, and where: a complaint made three rooms later still points at the seed. */
export type Written = {readonly value: string; readonly place?: Place};

/** Where in a seed a date stood; the names are part of the record (`publishedFrom`). */
export type DateSource =
  | "rfc822-line"
  | "date-line"
  | "time"
  | "pudate"
  | "front-matter"
  | "epoch-comment"
  | "meta"
  | "feed-item"
  | "text"
  | "address"
  | "file-name"
  /** When a page was last changed: recorded, but never when it was published. */
  | "revision";

export type WrittenDate = Written & {readonly from: DateSource};

/** What a format found in a seed: text, never judged. */
export type RawArticle = {
  /** Counts from 0 within the seed. */
  readonly entry: number;
  readonly title?: Written;
  /** The title was found in the content, since the seed has no header that names it. */
  readonly titleDerived?: boolean;
  readonly source?: Written;
  /** The address was worked out from the content. */
  readonly sourceDerived?: boolean;
  /** What relative addresses in the body start from where the seed says so; else it is the article's own address. */
  readonly base?: string;
  /** Address of the feed or digest that this is an entry of. */
  readonly fileAddress?: Written;
  /** The outlet as the seed calls it, where it says so apart from authors: `来源：…`, the `<source>` of a feed. */
  readonly publisher?: Written;
  /** Name of the outlet or of an author, as written; `normalise` tells them apart. */
  readonly authors: readonly Written[];
  readonly dates: readonly WrittenDate[];
  readonly tags: readonly Written[];
  /** Everything that is shown, with positions of the seed file. Not yet safe. */
  readonly body: Root;
  /** What was noticed about this entry. */
  readonly findings: Findings;
};

/** Knowledge of one kind of seed file: where title, date and source sit in it. */
export type Format = {
  readonly name: string;
  /** What speaks for this format, in a few words for the report; `null` when the file is not of it. */
  recognises(file: SeedFile): string | null;
  /** May refuse the file or an entry through the findings. */
  parse(file: SeedFile): Iterable<RawArticle>;
  /** The same for a text that is too large to be held; only formats of many entries can. `findings` are the file's. */
  parsePieces?(pieces: AsyncIterable<string>, findings: Findings): AsyncIterable<RawArticle>;
};
