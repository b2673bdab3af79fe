import {parseQuery, type Term} from "../../text/query.js";
import {tokens} from "../../text/tokens.js";

/** Another query that finds something, and how many articles it finds. */
export type Near = {readonly query: string; readonly total: number};

/** How many articles answer a query. */
type TotalOf = (query: string) => Promise<number>;

const mostNear = 5;
/** A word of fewer letters, or characters, finds too much to be near. */
const fewestLetters = 3;
const fewestCharacters = 2;

/** A term in the marks of quotation that Chinese and other keyboards write; one that is still open reaches to the end. */
const markedTerm = /(?<=^|\s|-)(?:[“”]([^“”]*)(?:[“”]|$)|「([^「」]*)(?:」|$)|『([^『』]*)(?:』|$)|«([^«»]*)(?:»|$))(?=\s|$)/gu;

/**
 * The query with its terms in curly, corner or angle marks read as phrases, as those in `"…"` are: in a query such marks are
 * text. `null` when it has none.
 */
export function withoutMarks(query: string): string | null {
  const phrases = query.replace(markedTerm, (_, ...found: readonly (string | undefined)[]) => `"${found.slice(0, 4).find((words) => words !== undefined) ?? ""}"`);
  const terms = phrases === query ? [] : parseQuery(phrases);
  return terms.length === 0 ? null : written(terms);
}

/**
 * Up to five queries near one that finds nothing, each of which finds something: those that keep most of it first. Marks of
 * quotation that nobody wrote are what its reader meant least.
 */
export async function nearQueries(query: string, totalOf: TotalOf): Promise<readonly Near[]> {
  const unmarked = withoutMarks(query);
  if (unmarked !== null) {
    const total = await totalOf(unmarked);
    return total > 0 ? [{query: unmarked, total}] : nearQueries(unmarked, totalOf);
  }
  const ask = remembering(totalOf);
  const terms = parseQuery(query);
  const candidates = [...new Set(await candidatesOf(terms, ask))].filter((one) => lengthOf(one) > 0 && one !== written(terms));
  const asked = await Promise.all(candidates.map(async (one) => ({query: one, total: await ask(one)})));
  const found = asked.filter(({total}) => total > 0);
  return found.sort((a, b) => lengthOf(b.query) - lengthOf(a.query) || b.total - a.total).slice(0, mostNear);
}

/**
 * The query without each of its terms, each term alone, and the query with each term that stands nowhere replaced by
 * parts of it that do.
 */
async function candidatesOf(terms: readonly Term[], ask: TotalOf): Promise<readonly string[]> {
  const missing = await Promise.all(terms.map(async (term) => !term.exclude && (await ask(writtenTerm(term))) === 0));
  const parts = await Promise.all(terms.map(async (term, at) => [...wordsApart(term), ...(missing[at] ? await partsOf(term, ask) : [])]));
  const replaced = terms.flatMap((_, at) => (parts[at] ?? []).map((part) => written(terms, (one) => (one === at ? part : null))));
  // What was written first matters most.
  const without = terms.map((_, at) => written(terms, (one) => (one === at ? "" : null))).reverse();
  const onlyFound = written(terms, (one) => (missing[one] ? "" : null));
  const allReplaced = written(terms, (one) => (missing[one] ? (parts[one]?.[0] ?? "") : null));
  const alone = terms.filter(({exclude}, at) => !exclude && !missing[at]).map(writtenTerm);
  return [...replaced, allReplaced, onlyFound, ...without, ...alone];
}

/** The words of a phrase, which need not stand in a row. */
function wordsApart({exclude, written: text}: Term): readonly string[] {
  const words = text.trim().split(/\s+/);
  return !exclude && words.length > 1 ? [words.join(" ")] : [];
}

/** Parts of a term that are found: in two, its longest beginning, its longest end. */
async function partsOf(term: Term, ask: TotalOf): Promise<readonly string[]> {
  const row = tokens(term.written.replaceAll("\n", " "));
  if (row.length === 1) return beginningOf(row[0]?.text ?? "", term.prefix, ask);
  const part = (from: number, to: number) => quoted(term.written.slice(row[from]?.start, row[to - 1]?.end));
  const [most, least] = [row.length - 1, row.length > 2 ? fewestCharacters : 1];
  const head = await longest(least, most, async (length) => (await ask(part(0, length))) > 0);
  const tail = await longest(least, most, async (length) => (await ask(part(row.length - length, row.length))) > 0);
  const cut = Math.min(head, Math.max(row.length - tail, Math.round(row.length / 2)));
  const halves = head > 0 && tail > 0 && head + tail >= row.length ? [`${part(0, cut)} ${part(cut, row.length)}`] : [];
  return [...halves, ...(head > 0 ? [part(0, head)] : []), ...(tail > 0 ? [part(row.length - tail, row.length)] : [])];
}

/** A mistyped word still begins as it should; one in quotes may be the beginning of a longer one. */
async function beginningOf(run: string, isBeginning: boolean, ask: TotalOf): Promise<readonly string[]> {
  const length = await longest(fewestLetters, run.length - (isBeginning ? 1 : 0), async (letters) => (await ask(run.slice(0, letters))) > 0);
  return length > 0 ? [run.slice(0, length)] : [];
}

/** The greatest length that is found, given that all shorter ones then are; 0 when not even the least is. */
async function longest(least: number, most: number, isFound: (length: number) => Promise<boolean>): Promise<number> {
  if (most < least || !(await isFound(least))) return 0;
  let [known, tooLong] = [least, most + 1];
  while (known + 1 < tooLong) {
    const middle = Math.floor((known + tooLong) / 2);
    if (await isFound(middle)) known = middle;
    else tooLong = middle;
  }
  return known;
}

/** A query as its reader would write it; `instead` may put other words in the place of a term, or none. */
function written(terms: readonly Term[], instead: (at: number) => string | null = () => null): string {
  return terms.map((term, at) => instead(at) ?? writtenTerm(term)).filter((text) => text !== "").join(" ");
}

/** In quotes only where the term would be another one without. */
function writtenTerm({written: text, exclude, prefix, tokens: row}: Term): string {
  const [plain, ...others] = parseQuery(text);
  const isSame = others.length === 0 && plain?.prefix === prefix && !plain.exclude && plain.tokens.length === row.length;
  return (exclude ? "-" : "") + (isSame ? text : `"${text}"`);
}

function quoted(text: string): string {
  return /\s|^-/.test(text) ? `"${text}"` : text;
}

/** How much of a query must occur, in tokens. */
function lengthOf(query: string): number {
  return parseQuery(query).filter(({exclude}) => !exclude).reduce((sum, {tokens: {length}}) => sum + length, 0);
}

function remembering(totalOf: TotalOf): TotalOf {
  const known = new Map<string, Promise<number>>();
  return (query) => {
    const asked = known.get(query) ?? totalOf(query);
    known.set(query, asked);
    return asked;
  };
}
