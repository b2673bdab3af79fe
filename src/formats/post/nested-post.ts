import type {Findings, Place} from "../../model/message.js";
import {LineCounter} from "../../syntax/line-counter.js";

/** The head of a box that holds a whole post, such as the original of a translation: its summary, then front matter. */
const nested = /(<summary>[^\n]{0,200}<\/summary>[ \t]*\n(?:[ \t]*\n){0,3})([ \t]*---[ \t]*\n((?:[ \t]*[\w-]{1,40}:[^\n]{0,2000}\n){1,30})[ \t]*---[ \t]*(?=\n|$))/g;

/** Front matter once more, right below the first. */
const second = /^(\s{0,20})(---[ \t]*\n((?:[ \t]*[\w-]{1,40}:[^\n]{0,2000}\n|[ \t]*- [^\n]{1,200}\n){1,30})---[ \t]*(?:\n|$))/;
const ofPost = /^[ \t]*(?:layout|title|date|author|tags|categories|from|source|permalink):/m;

function withoutSecond(text: string, {line}: Place, findings: Findings): string {
  const [whole = "", above = "", block = "", fields = ""] = second.exec(text) ?? [];
  if (!ofPost.test(fields)) return text;
  const first = line + above.split("\n").length;
  dropFields(fields, first, findings);
  return above + "\n".repeat(block.split("\n").length - 1) + text.slice(whole.length);
}

/** Lists fields that stand one a line, the first in the line `first`. */
function dropFields(fields: string, first: number, findings: Findings): void {
  fields.trimEnd().split("\n").forEach((field, nth) => findings.drop("front-matter-field", field.trim(), {line: first + nth, column: 1}));
}

/**
 * Takes the front matter of a post within a post out of the text, so that what stands below it is read as Markdown, and
 * front matter that stands twice. Its lines are listed, and no line moves.
 */
export function takeNestedFrontMatter(text: string, place: Place, findings: Findings): string {
  const below = withoutSecond(text, place, findings);
  if (!below.includes("<summary>")) return below;
  const lines = new LineCounter(below, place);
  return below.replace(nested, (_whole, summary: string, block: string, fields: string, offset: number) => {
    dropFields(fields, lines.placeOf(offset + summary.length).line + 1, findings);
    return summary + "\n".repeat(block.split("\n").length - 1);
  });
}
