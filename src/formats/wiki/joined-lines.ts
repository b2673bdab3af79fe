/** A heading, and the spaces that were line ends beside it. */
const heading = /(?:^|[ \t])(={2,5})(?= ?[^=\s])([^=\n]{1,120}?)\1(?=[ \t]|$)/g;

/** What begins a line: a table's signs, and an item of a list that begins with words, a link or a template. */
const start = / (?=\{\||\|-|\|\}|\|\+|\*{2,4} |\* ?["'“《「\[{\p{Lu}\p{Lo}])/gu;

/** A bar or an exclamation mark behind a space: a cell, unless what stands before the bar are attributes of one. */
const cell = / (?=[|!][^|}!+-])/g;

/**
 * Puts line ends back into a page that lost all of them to spaces: before and behind headings, before rows, cells and
 * items. The text keeps its length. `null` when the page has its line ends, or no headings that show where they were.
 */
export function withLineEnds(text: string): string | null {
  if (/[\r\n]/.test(text.trim()) || (text.match(heading)?.length ?? 0) < 2) return null;
  const headed = text.replace(heading, (found) => (/^[ \t]/.test(found) ? `\n${found.slice(1)}` : found)).replace(/(\n={2,5}[^=\n]{1,120}?={2,5}) /g, "$1\n");
  return headed.replace(start, "\n").replace(/\n\{\|[\s\S]*?\n\|\}/g, inTable);
}

function inTable(table: string): string {
  const lines: string[] = [];
  for (const piece of table.split(cell)) {
    const line = lines.at(-1) ?? "";
    const last = line.slice(line.lastIndexOf("\n") + 1);
    const begins = piece.startsWith("!") ? /^(?:!|\|-|\{\|)/.test(last) : !isAttributes(last);
    if (begins) lines.push(piece);
    else lines[lines.length - 1] = `${line} ${piece}`;
  }
  return lines.join("\n");
}

/** `| rowspan="3"`: attributes of a cell, behind which a bar begins its words. */
function isAttributes(line: string): boolean {
  const cell = line.slice(Math.max(line.lastIndexOf("||") + 2, 1));
  return /^[|!]/.test(line) && cell.length < 500 && /^(?:\s*[a-z-]{1,20}\s*=\s*(?:"[^"]*"|[^\s"|]{1,40}))+$/i.test(cell);
}
