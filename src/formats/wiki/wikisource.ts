import type {Written, WrittenDate} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {readDate} from "../../syntax/written-date.js";

/** What the head of a page of Wikisource says of its text. */
export type Head = {readonly title: Written; readonly authors: readonly Written[]; readonly dates: readonly WrittenDate[]};

/** `{{header|title=…|author=…}}` at the beginning of a page, perhaps in a `<noinclude>`. */
const head = /^\s{0,99}(?:<noinclude>\s{0,99})?\{\{\s{0,9}(?:header[23]?|头部|頭部)\s{0,99}\|/i;

/** A field of it on a line of its own or between strokes, with links in its value. */
const field = /\|\s{0,99}(title|author|year|date|section|标题|標題|作者)\s{0,99}=[ \t]{0,99}((?:\[\[[^[\]\n]{1,200}\]\]|[^|{}[\]\n]){1,200})/gi;

const longest = 4000;

/** Reads the head of a page of Wikisource; `null` for any other page, and for a head without a title. */
export function headOf(text: string, placeAt: (offset: number) => Place): Head | null {
  if (!head.test(text.slice(0, 500))) return null;
  const found = new Map<string, Written>();
  for (const match of text.slice(0, longest).matchAll(field)) {
    const name = (match[1] ?? "").toLowerCase();
    const value = plain(match[2] ?? "");
    if (value !== "" && !found.has(name)) found.set(name, {value, place: placeAt(match.index + match[0].length - (match[2] ?? "").length)});
  }
  const title = found.get("title") ?? found.get("标题") ?? found.get("標題");
  if (!title) return null;
  const section = found.get("section");
  const author = found.get("author") ?? found.get("作者");
  const date = [found.get("date"), found.get("year")].find((written) => written !== undefined && readDate(written.value) !== null);
  return {
    title: section ? {...title, value: `${title.value}/${section.value}`} : title,
    authors: author ? author.value.split(/[、，,；;]/).map((value) => ({...author, value: value.trim()})).filter(({value}) => value !== "") : [],
    dates: date ? [{...date, from: "text"}] : [],
  };
}

/** Words of a value without the marks of links and emphasis: `[[作者:林海|林海]]` is 林海. */
function plain(value: string): string {
  return value.replace(/\[\[(?:[^[\]|]{0,200}\|)?(?:[^[\]|:]{1,20}:)?([^[\]|]{1,200})\]\]/g, "$1").replace(/'{2,5}/g, "").trim();
}
