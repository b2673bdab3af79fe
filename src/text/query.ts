import {fold} from "./fold.js";
import {otherSpellings} from "./spellings.js";
import {tokens} from "./tokens.js";

/** What must, or must not, occur: tokens in a row within one paragraph. */
export type Term = {
  readonly tokens: readonly string[];
  /** The same as the other script writes it, where folding makes no one word of both; each as long as `tokens`. */
  readonly others?: readonly (readonly string[])[];
  /** One run of letters or digits without quotes may begin a longer run: `rus` finds Russia. */
  readonly prefix: boolean;
  readonly exclude: boolean;
  /** As the reader wrote it, without quotes and without the sign of exclusion. */
  readonly written: string;
};

/** Every term that does not exclude must occur, no other may. */
export type Query = readonly Term[];

/** UTF-16 positions in a text as written; `end` is the first one after. */
export type Range = {readonly start: number; readonly end: number};

// A sign of exclusion, then a phrase in quotes or a word. A quote that is still open reaches to the end.
const term = /(?<exclude>-(?=[^\s]))?(?:"(?<phrase>[^"]*)(?:"|$)|(?<word>\S+))/g;

/**
 * Reads the query language: terms separated by spaces must all occur, `"a b"` is one literal phrase, `-term` excludes.
 * Full-width quotes, signs and spaces count as their half-width forms; curly quotes are text.
 */
export function parseQuery(text: string): Query {
  const terms: Term[] = [];
  for (const {index, groups = {}, 0: whole} of fold(text).replaceAll("\n", " ").matchAll(term)) {
    const content = groups.phrase ?? groups.word ?? "";
    const start = index + whole.indexOf(content, (groups.exclude ? 1 : 0) + (groups.phrase === undefined ? 0 : 1));
    const read = readTerm(text.slice(start, start + content.length), groups.phrase !== undefined, groups.exclude !== undefined);
    if (read) terms.push(read);
  }
  return terms;
}

function readTerm(written: string, quoted: boolean, exclude: boolean): Term | null {
  const found = tokens(written.replaceAll("\n", " "));
  const [first] = found;
  if (!first) return null;
  const prefix = !quoted && found.length === 1 && first.kind === "run";
  const row = found.map(({text}) => text);
  const others = otherSpellings(row);
  return {tokens: row, ...(others.length > 0 && {others}), prefix, exclude, written};
}

/** Whether an article's paragraphs, title among them, answer a query: a plain scan that knows of no index. */
export function matches(query: Query, paragraphs: readonly string[]): boolean {
  const text = paragraphs.join("\n");
  return query.every((wanted) => findTerm(wanted, text).length > 0 !== wanted.exclude);
}

/** Where the terms of a query stand in a text, in order; ranges do not overlap. Lines are paragraphs. */
export function findMatches(query: Query, text: string): readonly Range[] {
  const found = query.filter(({exclude}) => !exclude).flatMap((wanted) => findTerm(wanted, text));
  return joined(found.sort((a, b) => a.start - b.start || b.end - a.end));
}

function findTerm(wanted: Term, text: string): readonly Range[] {
  const row = tokens(text);
  const ranges: Range[] = [];
  for (let at = 0; at < row.length; at++) {
    const first = row[at];
    const last = row[at + wanted.tokens.length - 1];
    if (!first || !last || !standsAt(wanted, row, at)) continue;
    ranges.push({start: first.start, end: wanted.prefix ? prefixEnd(wanted, first) : last.end});
  }
  return ranges;
}

function standsAt(wanted: Term, row: readonly {readonly text: string; readonly kind: string}[], at: number): boolean {
  if (!wanted.prefix) return [wanted.tokens, ...(wanted.others ?? [])].some((spelling) => spelling.every((text, offset) => row[at + offset]?.text === text));
  const found = row[at];
  return found?.kind === "run" && found.text.startsWith(wanted.tokens[0] ?? "");
}

/** Of a longer run only the part that was asked for is marked; all of it where unseen characters shift positions. */
function prefixEnd(wanted: Term, {text, start, end}: {readonly text: string; readonly start: number; readonly end: number}): number {
  const length = wanted.tokens[0]?.length ?? 0;
  return text.length === end - start ? start + length : end;
}

function joined(ranges: readonly Range[]): readonly Range[] {
  const apart: {start: number; end: number}[] = [];
  for (const {start, end} of ranges) {
    const last = apart.at(-1);
    if (last && start < last.end) last.end = Math.max(last.end, end);
    else apart.push({start, end});
  }
  return apart;
}
