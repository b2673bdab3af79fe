import type {Findings, Place} from "../../model/message.js";
import {linesOf} from "../../syntax/text-lines.js";

/** `[[新桥]]`, `[[新桥|桥]]`, `![[桥.jpg]]`: links between notes of one folder, <https://help.obsidian.md/links>; `[[国际] 新桥](…)` is another's. */
const link = /(!?)\[\[([^[\]|\n]{1,200})(?:\|([^[\]\n]{1,200}))?\]\](?!\()/g;

const file = /\.(?:jpe?g|png|gif|svg|webp|bmp|avif|mp[34]|webm|pdf)\s*$/i;

/** Takes the marks of links that lead to other notes of the writer out of a Markdown text: their words stay. What is shown in place of a file is listed; no line moves, and code stays as it is. */
export function takeWikilinks(text: string, place: Place, findings: Findings): string {
  if (!text.includes("[[")) return text;
  return linesOf(text).map(({text: line, inFence}, nth) => {
    if (inFence || !line.includes("[[") || line.includes("`")) return line;
    return line.replace(link, (whole: string, embedded: string, target: string, label: string | undefined) => {
      if (embedded !== "" && file.test(target)) {
        findings.drop("image-without-address", whole, {line: place.line + nth, column: 1});
        return "";
      }
      const [page = "", part = ""] = target.split(/[#^]/);
      return (label ?? page).trim() || part.trim() || whole;
    });
  }).join("\n");
}
