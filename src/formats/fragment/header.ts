import type {Written, WrittenDate} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {placeAt} from "../../syntax/place.js";
import {readDate} from "../../syntax/written-date.js";
import {readLabelledLine} from "../text/labelled-line.js";
import {destination} from "../text/link.js";

/** What a collector writes above a fragment: a comment with Unix time, a link, a rule, sometimes lines with a date or a name. */
export type FragmentHeader = {
  readonly title: Written;
  readonly address: Written;
  readonly dates: readonly WrittenDate[];
  readonly authors: readonly Written[];
  readonly publishers: readonly Written[];
  /** Comments above the link that say something else than a time. */
  readonly comments: readonly Written[];
  readonly hasEpoch: boolean;
  readonly hasRule: boolean;
  readonly content: string;
  readonly contentPlace: Place;
};

type Line = {readonly text: string; readonly from: number; readonly next: number};

const epochComment = /^<!--\s{0,20}([\w.+-]{0,40})\s{0,20}-->$/;
const otherComment = /^<!--(.{0,500}?)-->$/;
const rule = /^(?:-{3,}|={3,}|\*{3,}|_{3,})$/;
const dateLine = /^(?:日期|时间|時間|发布时间|發布時間|发表时间|發表時間|Date|Published)\s*[:：]\s*(.{4,80})$/i;

/** Comments above the link, and lines below it, that a header may have. */
const mostComments = 5;
const mostLines = 6;

/** Times that a header is passed over when it stands once more. */
const mostRepeated = 3;

/** A longer name is none, but a text. */
const longestName = 40;

/** Lines of a header are not looked for any further than this, in characters. */
const longest = 16 * 1024;

/**
 * Reads the header at the top of a text that begins at `place` in its seed; `null` when there is no line that is one
 * link. Titles may hold brackets, addresses parentheses and spaces.
 */
export function readHeader(text: string, place: Place): FragmentHeader | null {
  return headerAt(text, place, mostRepeated);
}

function headerAt(text: string, place: Place, repeated: number): FragmentHeader | null {
  const written = (value: string, offset: number): Written => ({value, place: placeAt(text, offset, place)});
  const {comments, line: link} = commentsAbove(text);
  const parts = link && linkParts(link.text);
  if (!parts) return null;
  const below = lineFrom(text, link.next);
  const hasRule = below !== null && rule.test(below.text);
  const isEpoch = ({text}: Line): boolean => epochComment.test(text);
  const times = comments.flatMap((line) => {
    const value = (epochComment.exec(line.text) ?? otherComment.exec(line.text))?.[1]?.trim() ?? "";
    const isTime = isEpoch(line) ? value !== "" : readDate(value) !== null;
    return isTime ? [{...written(value, line.from + line.text.indexOf(value)), from: "epoch-comment" as const}] : [];
  });
  const said = linesBelow(text, hasRule ? below.next : link.next, written);
  const header = {
    title: written(parts.title, link.from + 1),
    address: written(parts.address, link.from + parts.addressAt),
    dates: [...said.dates, ...times],
    authors: said.authors,
    publishers: said.publishers,
    comments: comments.map((line) => ({line, words: line.text.slice(4, -3).trim()})).filter(({line, words}) => !isEpoch(line) && readDate(words) === null).map(({line, words}) => written(words, line.from + line.text.indexOf(words))),
    hasEpoch: comments.some(isEpoch),
    hasRule,
  };
  const content = text.slice(said.end);
  return {...header, ...belowRepeated(content, placeAt(text, said.end, place), header, repeated)};
}

/** The comments at the top of a text, and the line below them. */
function commentsAbove(text: string): {readonly comments: readonly Line[]; readonly line: Line | null} {
  const comments: Line[] = [];
  let line = lineFrom(text, 0);
  while (line && comments.length < mostComments && otherComment.test(line.text)) {
    comments.push(line);
    line = lineFrom(text, line.next);
  }
  return {comments, line};
}

type LinesBelow = Pick<FragmentHeader, "dates" | "authors" | "publishers"> & {readonly end: number};

/** Lines such as `日期：…`, `作者：…`, `来源：…` or a bare time, above the text; `end` is where it begins. */
function linesBelow(text: string, from: number, written: (value: string, offset: number) => Written): LinesBelow {
  const [dates, authors, publishers]: [WrittenDate[], Written[], Written[]] = [[], [], []];
  let end = from;
  for (let line = lineFrom(text, from), count = 0; line && count < mostLines; line = lineFrom(text, line.next), count++) {
    const date = dateLine.exec(line.text)?.[1] ?? (line.text.includes(":") && !/^\d+$/.test(line.text) && readDate(line.text) ? line.text : undefined);
    const label = date === undefined ? readLabelledLine(line.text, 1) : null;
    const value = date ?? label?.value ?? "";
    // an interviewer's question begins as a byline does
    const isName = value.length <= longestName && !/[。，！？!?…]/.test(value);
    const names = label?.field === "author" ? authors : label?.field === "publisher" ? publishers : null;
    if (date === undefined && !(names && isName)) break;
    const at = written(value, line.from + line.text.lastIndexOf(value));
    if (date !== undefined) dates.push({...at, from: "date-line"});
    else names?.push(at);
    end = line.next;
  }
  return {dates, authors, publishers, end};
}

/** What stands below a header that a collector wrote twice: the second says the same. */
function belowRepeated(content: string, contentPlace: Place, header: Pick<FragmentHeader, "title" | "address">, repeated: number): Pick<FragmentHeader, "content" | "contentPlace"> {
  const again = repeated > 0 && /^\s{0,99}(?:<!--|\[)/.test(content) ? headerAt(content, contentPlace, repeated - 1) : null;
  const isSame = again !== null && (again.hasRule || again.hasEpoch) && again.title.value === header.title.value && again.address.value === header.address.value;
  return isSame ? {content: again.content, contentPlace: again.contentPlace} : {content, contentPlace};
}

/** The next line from an offset that is not blank, without the white space around it; `null` beyond the end. */
function lineFrom(text: string, offset: number): Line | null {
  const blank = /^\s*/.exec(text.slice(offset, offset + longest))?.[0].length ?? 0;
  const from = offset + blank;
  const end = text.indexOf("\n", from);
  const until = end < 0 ? text.length : end;
  if (from >= text.length || until - from > longest) return null;
  return {text: text.slice(from, until).trimEnd(), from, next: end < 0 ? text.length : end + 1};
}

/** A line that is one link and nothing else, cut at its last `](`. */
function linkParts(line: string): {readonly title: string; readonly address: string; readonly addressAt: number} | null {
  if (!line.startsWith("[") || !line.endsWith(")")) return null;
  const middle = line.lastIndexOf("](");
  if (middle < 0) return null;
  const title = line.slice(1, middle);
  // `[a](b) and [c](d)` is a sentence with two links.
  if (/\]\([a-z]*:?\/\//i.test(title)) return null;
  const address = line.slice(middle + 2, -1).replace(/\s(?:"[^"]*"|'[^']*')$/, "").trimEnd();
  return {title: title.replace(/(?<!\\)\*\*([^*\n]{1,300}?)\*\*/g, "$1").replace(/\\([[\]\\*_`~#<>|])/g, "$1"), address: destination(address.trim()), addressAt: middle + 2};
}
