import type {Findings, Place} from "../../model/message.js";
import {LineCounter} from "../../syntax/line-counter.js";

/** The head of a box that holds a whole post, such as the original of a translation: its summary, then front matter. */
const nested = /(<summary>[^\n]{0,200}<\/summary>[ \t]*\n(?:[ \t]*\n){0,3})([ \t]*---[ \t]*\n((?:[ \t]*[\w-]{1,40}:[^\n]{0,2000}\n){1,30})[ \t]*---[ \t]*(?=\n|$))/g;

/**
 * Takes the front matter of a post within a post out of the text, so that what stands below it is read as Markdown. Its
 * lines are listed, and no line moves.
 */
export function takeNestedFrontMatter(text: string, place: Place, findings: Findings): string {
  if (!text.includes("<summary>")) return text;
  const lines = new LineCounter(text, place);
  return text.replace(nested, (_whole, summary: string, block: string, fields: string, offset: number) => {
    const at = lines.placeOf(offset + summary.length);
    fields.trimEnd().split("\n").forEach((field, i) => findings.drop("front-matter-field", field.trim(), {line: at.line + 1 + i, column: 1}));
    return summary + "\n".repeat(block.split("\n").length - 1);
  });
}
