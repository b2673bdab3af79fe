import {isEncyclopedic, type ArticleFacts} from "../../model/article.js";
import {namelessOutlet} from "../../model/outlet.js";

/** An article of a newspaper or a news site, or one of an encyclopedia. */
export type CitedKind = "news" | "encyclopedia";

/** What a citation says of an article; names stand as the source signs them, since nothing tells which part is the family's. */
export type Cited = {
  readonly id: string;
  readonly kind: CitedKind;
  readonly title: string;
  readonly authors: readonly string[];
  /** The outlet's id (a slug) and name, which is empty where nothing names it. */
  readonly outlet: {readonly id: string; readonly name: string};
  /** Year, month or day as far as it is known: `2024`, `2024-06`, `2024-06-20`. */
  readonly date: string | null;
  /** Where it stands: the original's address, else that of its page in the archive. */
  readonly url: string | null;
  /** BCP 47 tag. */
  readonly lang: string;
  readonly abstract: string;
  readonly keywords: readonly string[];
  /** Name of the archive that keeps it. */
  readonly archive: string;
  /** Day on which the reader saw it, `2026-11-22`; `null` where nobody reads, as when a page is built. */
  readonly accessed: string | null;
};

/** What is kept of an article, as a citation needs it. `page` is the address of its page; `null` where that is not known. */
export function citedOf(facts: ArticleFacts, archive: string, page: string | null, accessed: string | null): Cited {
  const {id, title, authors, outlet, language, script, sourceUrl} = facts;
  return {
    id,
    kind: isEncyclopedic(facts) ? "encyclopedia" : "news",
    title: inOneLine(title),
    authors: authors.map(inOneLine).filter((name) => name !== ""),
    outlet: {id: outlet.id, name: outlet.name === namelessOutlet ? "" : outlet.name},
    date: dateOf(facts),
    url: sourceUrl ?? page,
    lang: script === null ? language : `${language}-${script}`,
    abstract: inOneLine(facts.lead),
    keywords: facts.tags.map(inOneLine),
    archive,
    accessed,
  };
}

function dateOf({published, day, publishedPrecision}: ArticleFacts): string | null {
  if (publishedPrecision === "year" || publishedPrecision === "month") return published;
  return day ?? published?.slice(0, 10) ?? null;
}

/** A citation is one line: no line ends, no control or direction characters. */
function inOneLine(text: string): string {
  return text.replace(/[\p{Cc}\p{Bidi_Control}\s]+/gu, " ").trim();
}

/** The numbers of a date, as many as are known: `[2024, 6, 20]`. */
export function dateParts(date: string): readonly number[] {
  return date.split("-").map(Number);
}

/** Whether a text is set in Han characters, by which styles choose `等` before `et al.` */
export function isHan(text: string): boolean {
  return /\p{Script=Han}/u.test(text);
}

/** A full stop, where what stands before does not end a sentence already; none after nothing. */
export function ended(text: string): string {
  return text === "" || /[.?!。？！…](?:["'”’』」)）]*)$/u.test(text) ? text : `${text}.`;
}
