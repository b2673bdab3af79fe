import type {DateSource} from "./format.js";
import type {CountryFinding, Mention, PairFinding} from "./country.js";
import type {Message} from "./message.js";

export type Precision = "second" | "minute" | "day" | "month" | "year" | "none";

/** One of the dates that a seed offers. */
export type ArticleDate = {
  readonly from: DateSource;
  /** UTC, cut to its precision (`2024-06`); `null` when it could not be read. */
  readonly value: string | null;
  readonly written: string;
};

export type Image = {
  /** The original address, taken out of any proxy. */
  readonly src: string;
  /** The proxy's address as the seed wrote it; `null` when there was none. */
  readonly proxied: string | null;
  readonly alt: string | null;
  readonly caption: string | null;
  readonly credit: string | null;
};

export type Link = {readonly href: string; readonly text: string};

export type Section = {readonly id: string; readonly title: string; readonly level: number};

/** `Hans` or `Hant`; `null` when mixed or not Chinese. */
export type Script = "Hans" | "Hant" | null;

/** Facts of a seed in our forms; what `normalise` makes of a `RawArticle`. */
export type NormalArticle = {
  readonly entry: number;
  readonly format: string;
  readonly seed: {readonly path: string; readonly sha256: string; readonly entry: number};
  readonly title: string;
  readonly titleDerived?: true;
  /** The outlet's ending that was taken off the title. */
  readonly titleSuffix?: string;
  readonly outlet: {readonly id: string; readonly name: string};
  readonly authors: readonly string[];
  readonly published: string | null;
  readonly day: string | null;
  readonly publishedPrecision: Precision;
  readonly publishedFrom: DateSource | null;
  readonly dates: readonly ArticleDate[];
  readonly sourceUrl: string | null;
  readonly sourceDerived?: true;
  /** Of an entry without an address of its own: that of its feed or digest. */
  readonly fileAddress?: string;
  readonly tags: readonly string[];
  readonly sections: readonly Section[];
  readonly images: readonly Image[];
  readonly links: readonly Link[];
  /** Body rebuilt from the allow-list: the only HTML that reaches a page unescaped. */
  readonly html: string;
  /** The body as plain text with captions, tables and notes; paragraphs separated by `\n`. */
  readonly text: string;
  /** Lines of the text that lead on to other articles: they say nothing of what this one is about. */
  readonly apart?: readonly string[];
  /** Lines of the text that are captions with labels and credits in them. */
  readonly captionLines?: readonly string[];
  readonly messages: readonly Message[];
};

/** A line of `data/articles.jsonl`: the facts of the seed, and what was found out about them. */
export type ArticleRecord = Omit<NormalArticle, "entry" | "html" | "fileAddress" | "apart" | "captionLines"> & {
  readonly id: string;
  readonly path: string;
  readonly language: string;
  readonly script: Script;
  readonly countries: readonly CountryFinding[];
  readonly pairs: readonly PairFinding[];
  readonly mentions: readonly Mention[];
  readonly places: readonly string[];
  readonly organisations: readonly string[];
  readonly lead: string;
  readonly related: readonly string[];
  readonly copies: readonly {readonly id: string; readonly similarity: number}[];
  readonly versions: readonly {readonly seed: string; readonly sha256: string; readonly published: string | null}[];
  readonly duplicates: readonly string[];
  /** Of the text, in Unicode code points. */
  readonly characters: number;
};

/** Formats of wikis: what they hold is an article of an encyclopedia. */
const wikiFormats: readonly string[] = ["pandoc-wiki", "wikitext", "mediawiki-xml"];

/** Whether an article stood in an encyclopedia: all others are news. */
export function isEncyclopedic({format}: Pick<ArticleRecord, "format">): boolean {
  return wikiFormats.includes(format);
}

/** A record and what a page needs beside it. */
export type Article = {readonly record: ArticleRecord; readonly key: string; readonly html: string};

/** What an article is to the other articles of an archive. */
export type Ties = Pick<ArticleRecord, "related" | "copies" | "versions" | "duplicates">;

/** What a seed says of an article and what was found out about it, but for its text. */
export type ArticleFacts = Omit<ArticleRecord, "text" | keyof Ties>;

/**
 * What is held of every article all the time: enough to order, group and find it. Everything else stands on the shelves
 * until it is asked for.
 */
export type Entry = Pick<ArticleRecord, "id" | "seed" | "title" | "outlet" | "published" | "day" | "script" | "format"> & {
  /** Of its source address. */
  readonly host: string | null;
  /** Codes of what it is about, in order. */
  readonly countries: readonly string[];
  /** Codes, the main pair first. */
  readonly pairs: readonly string[];
  /** Ids of the articles that its links would lead to, its own among them, if the archive held them. */
  readonly leads: readonly string[];
  /** Addresses of its images. */
  readonly pictures: readonly string[];
  /** Its text: a digest, and its length in UTF-16 code units. */
  readonly text: {readonly sha256: string; readonly length: number};
  /** What its text is like, `signatureOf` in base64, and what it is about, `gistOf`: copies and events are found by them. */
  readonly signature: string | null;
  readonly gist: string;
  /** Its places, organisations and tags, a list of each, as JSON: most builds ask for those of a few articles only. */
  readonly terms: string;
  /** Bytes of HTML that a list takes for its title, lead, outlet and evidence. */
  readonly cardBytes: number;
  /** Where its facts, text and body stand: a digest of all three. */
  readonly shelf: string;
};

/** An article as an archive holds it. */
export type Holding = Entry & Ties & {
  /** Tells it from every other state of it: what its seed says, and what the rest of the archive made of it. Without quotation marks. */
  readonly stamp: string;
};
