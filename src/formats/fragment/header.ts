import type {Written, WrittenDate} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {placeAt} from "../../syntax/place.js";
import {destination} from "../text/link.js";

/** What a collector writes above a fragment: a comment with Unix time, a link, a rule, sometimes a line with a date. */
export type FragmentHeader = {
  readonly title: Written;
  readonly address: Written;
  readonly dates: readonly WrittenDate[];
  readonly hasEpoch: boolean;
  readonly hasRule: boolean;
  readonly content: string;
  readonly contentPlace: Place;
};

type Line = {readonly text: string; readonly from: number; readonly next: number};

const epochComment = /^<!--\s{0,20}([\w.+-]{0,40})\s{0,20}-->$/;
const rule = /^-{3,}$/;
const dateLine = /^(?:日期|时间|時間|发布时间|發布時間|发表时间|發表時間|Date|Published)\s*[:：]\s*(.{4,80})$/i;

/** Times that a header is passed over when it stands once more. */
const mostRepeated = 3;

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
  const first = lineFrom(text, 0);
  const epoch = first && epochComment.exec(first.text);
  const link = first && (epoch ? lineFrom(text, first.next) : first);
  const parts = link && linkParts(link.text);
  if (!parts) return null;
  const below = lineFrom(text, link.next);
  const hasRule = below !== null && rule.test(below.text);
  const dated = lineFrom(text, hasRule ? below.next : link.next);
  const date = dated && dateLine.exec(dated.text)?.[1];
  const end = dated && date ? dated.next : hasRule ? below.next : link.next;
  const dates: WrittenDate[] = [];
  if (date) dates.push({...written(date, dated.from + dated.text.lastIndexOf(date)), from: "date-line"});
  if (epoch?.[1]) dates.push({...written(epoch[1], first.from + first.text.indexOf(epoch[1])), from: "epoch-comment"});
  const header = {title: written(parts.title, link.from + 1), address: written(parts.address, link.from + parts.addressAt), dates, hasEpoch: epoch !== null, hasRule};
  const content = text.slice(end);
  return {...header, ...belowRepeated(content, placeAt(text, end, place), header, repeated)};
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
  return {title: title.replace(/\\([[\]\\])/g, "$1"), address: destination(address.trim()), addressAt: middle + 2};
}
