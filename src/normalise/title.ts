import type {Root} from "hast";
import type {Written} from "../model/format.js";
import type {Findings} from "../model/message.js";
import type {Outlet} from "../model/outlet.js";
import {stack} from "../syntax/append.js";
import {squeeze, textOf} from "../syntax/nodes.js";
import {cleanLine} from "./line.js";
import {isNameOf} from "./outlets.js";
import {withoutEnd} from "../text/trim.js";

export type Title = {readonly title: string; readonly titleSuffix?: string};

/** The number by which a broadcaster files a piece, behind its title: ` - 240620-10`. */
const serial = / - \d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])-\d{1,3}$/;

/** Longest title that is made up from a text, in UTF-16 units. */
const longestDerived = 60;

/** Longest title of all, in UTF-16 units: a headline has a quarter of it, and every list of the archive repeats it. */
const longest = 300;

/**
 * A title on one clean line, without the ending by which its outlet signs titles (listed in the findings); of one longer than
 * a headline can be, the beginning (the whole is listed). Empty when there is none.
 */
export function readTitle(written: Written | undefined, outlet: Outlet, findings: Findings): Title {
  const whole = cleanLine(written?.value ?? "");
  const longestFirst = [...(outlet.titleSuffixes ?? [])].sort((a, b) => b.length - a.length);
  const suffix = longestFirst.find((ending) => whole.length > ending.length && whole.endsWith(ending)) ?? namesBehind(whole, outlet) ?? serial.exec(whole)?.[0];
  if (suffix !== undefined) findings.drop("title-suffix", whole, written?.place);
  const own = suffix === undefined ? whole : whole.slice(0, -suffix.length).trimEnd();
  const title = beginningOf(own, longest);
  if (title !== own && suffix === undefined) findings.drop("long-title", own, written?.place);
  return {title, ...(suffix !== undefined && {titleSuffix: suffix.trim()})};
}

/** A name at the end of a title, behind a sign that parts it from the headline, or a stroke with a space before it. */
const lastName = /(?:\s?[|｜_]\s?|\s[-–—]\s?)([^|｜_–—-]{2,40})$/u;

/** Shorter headlines are none. */
const shortestHeadline = 4;

/** Names of the outlet at the end of a title, behind strokes: ` – RFI - 法国国际广播电台`. */
function namesBehind(title: string, outlet: Outlet): string | undefined {
  let rest = title;
  for (let found = lastName.exec(rest); found && found.index >= shortestHeadline && isNameOf(found[1] ?? "", outlet); found = lastName.exec(rest)) {
    rest = rest.slice(0, found.index);
  }
  return rest === title ? undefined : title.slice(rest.length);
}

/** The first heading of a body, for an article without a title; `null` when it has none. */
export function headingOf(body: Root): string | null {
  const waiting: Root["children"] = [...body.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== "element") continue;
    const heading = /^h[1-3]$/.test(node.tagName) ? squeeze(cleanLine(textOf(node))) : "";
    if (heading !== "") return beginningOf(heading, longest);
    stack(waiting, node.children);
  }
  return null;
}

/** What stands for a title when a seed names none: its first sentence, else its file's name. */
export function deriveTitle(text: string, path: string): string {
  const paragraphs = text.split("\n").filter((paragraph) => paragraph.trim() !== "");
  // a line of dashes says nothing
  const line = cleanLine(paragraphs.find((paragraph) => /[\p{L}\p{N}]/u.test(paragraph)) ?? paragraphs[0] ?? "").replace(/^[\s。！？!?，、；：,;:.]+/, "");
  const sentence = /^[^。！？!?]*[。！？!?]?/.exec(line)?.[0] ?? "";
  const title = sentence === "" ? line : sentence;
  if (title === "") return titleOfFile(path);
  return title.length <= longestDerived ? title.replace(/。$/, "") : beginningOf(title, longestDerived);
}

/** A line, or of one longer than `most` UTF-16 units as many and `…`, never half of a character. */
function beginningOf(line: string, most: number): string {
  return line.length <= most ? line : `${line.slice(0, most).replace(/[\ud800-\udbff]$/, "").trimEnd()}…`;
}

/** A file's name without its ending and its date; the date where nothing else is left. */
function titleOfFile(path: string): string {
  const name = path.slice(path.lastIndexOf("/") + 1).replace(/\.[A-Za-z0-9]{1,5}$/, "");
  const [date = ""] = /^\d{4}-\d{2}-\d{2}/.exec(name) ?? [];
  const bare = withoutEnd(cleanLine(name.slice(date.length).replace(/_+/g, " ")).replace(/^[-\s]+/, ""), /[-\s]/);
  return bare || date || cleanLine(name) || "?";
}
