import {isTag, isText, type ChildNode, type Element} from "domhandler";
import type {Written, WrittenDate} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {stack} from "../../syntax/append.js";
import {readDate} from "../../syntax/written-date.js";

export type Stamp = {readonly dates: readonly WrittenDate[]; readonly authors: readonly Written[]};

/** Elements that a stamp consists of. */
const inside = new Set(["i", "em", "br", "span", "b", "small", "p", "div"]);

const longest = 160;

/** What has the look of a date, whether there is such a day or not. */
const dateLike = /^(?:[\d\s:./,+TZ年月日時时分秒-]{8,40}|invalid date|NaN)$/i;

/**
 * The line that some collectors set above a text: `<div><i>Thu, 20 Jun 2024 15:53:56 GMT</i></div>`, perhaps with a
 * byline and `<br>` before the date, or `<div>15/07/2020 - 10:39</div>`. `null` when the element is none.
 */
export function readStamp(element: Element, place: Place): Stamp | null {
  if (element.name !== "div" && element.name !== "p") return null;
  const lines = linesOf(element);
  const date = lines?.at(-1);
  if (!lines || date === undefined) return null;
  const parts = readDate(date);
  const isBareNumber = /^\d+$/.test(date);
  if (isBareNumber || (!parts && !(dateLike.test(date) && /\d{4}|date/i.test(date)))) return null;
  const authors = lines.slice(0, -1).map((value) => ({value, place}));
  // A paragraph with nothing but a day may belong to the text.
  if (element.name === "p" && parts?.hour === undefined) return null;
  const from = parts?.form === "rfc822" ? "rfc822-line" : "date-line";
  return {dates: [{from, value: date, place}], authors};
}

/** The lines of an element that holds nothing but a little text; `null` when it holds more. */
function linesOf(element: Element): string[] | null {
  const waiting: ChildNode[] = [...element.children].reverse();
  let text = "";
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (isText(node)) text += node.data.replace(/\s+/g, " ");
    if (text.length > longest) return null;
    if (!isTag(node)) continue;
    if (!inside.has(node.name)) return null;
    if (node.name === "br") text += "\n";
    stack(waiting, node.children);
  }
  const lines = text.split("\n").map((line) => line.trim()).filter((line) => line !== "");
  return lines.length <= 3 ? lines : null;
}
