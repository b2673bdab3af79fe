/** Longer blocks, lines and rows are no tables for readers. */
const mostLines = 2000;
const longestLine = 2000;
const mostColumns = 60;

/**
 * What Pandoc writes and other Markdown does not know. Tables that are drawn with signs, `+---+---+` around cells, `---- ----`
 * below headings, or a line of dashes above and below rows of several lines, become tables with `|`; lines of verse behind
 * `|` lines; items behind `#.`, `(@)` or letters items or lines; `H~2~O` and `10^3^` what they mean. No line moves; a table whose rows do not fit its columns stays as it is.
 */
export function fromPandoc(text: string): string {
  if (!/^\s{0,3}(?:\+[-=:+]{3}|-{2,}\s|-{5,}$|\|\s|#\.|\(@|\(?[a-zA-Z]+[.)]\s)|~\S{1,20}~|\^\S{1,20}\^|\\ /m.test(text)) return text;
  const lines = text.split("\n");
  for (let at = 0; at < lines.length; at++) {
    const long = multilineTable(lines, at);
    const end = long?.end ?? blockEnd(lines, at);
    const block = lines.slice(at, end);
    const table = block.length > mostLines ? null : (long?.rows ?? gridTable(block) ?? simpleTable(block) ?? verse(block) ?? items(block));
    // What is shorter now is filled up with empty lines.
    if (table && table.length <= block.length) block.forEach((_, i) => (lines[at + i] = table[i] ?? ""));
    at = Math.max(at, end);
  }
  return lines.map(raised).join("\n");
}

/** The line behind the last of a block, which an empty line ends. */
function blockEnd(lines: readonly string[], from: number): number {
  let end = from;
  while (end < lines.length && lines[end]?.trim() !== "") end++;
  return end;
}

function gridTable(block: readonly string[]): readonly string[] | null {
  const border = /^\s{0,3}\+(?:[-=:]{2,}\+)+\s*$/;
  if (block.some((line) => line.length > longestLine) || !border.test(block[0] ?? "") || !border.test(block.at(-1) ?? "") || block.length < 3) return null;
  const columns = (block[0] ?? "").split("+").length - 2;
  const rows: string[][] = [];
  let isNew = true;
  for (const line of block.slice(1)) {
    if (border.test(line)) isNew = true;
    else {
      const cells = line.trim().replace(/^\||\|$/g, "").split("|").map((cell) => cell.trim().replace(/\\$/, "").replace(/^[-*+]\s/, item));
      if (cells.length !== columns) return null;
      if (isNew) rows.push(cells);
      else rows[rows.length - 1] = cells.map((cell, i) => joinedIn(rows.at(-1)?.[i] ?? "", cell));
      isNew = false;
    }
  }
  return pipes(rows.map((cells) => cells.map((cell) => cell.split(item).filter((part) => part !== "").join("<br>"))));
}

/** What stands for the beginning of an item or a paragraph within a cell, until the cell is whole. */
const item = "\ue000";

/** An empty line within a cell ends a paragraph. */
function joinedIn(words: string, more: string): string {
  return more === "" && words !== "" && !words.endsWith(item) ? words + item : joined(words, more);
}

function joined(words: string, more: string): string {
  if (words === "" || more === "" || more.startsWith(item) || words.endsWith(item)) return words + more;
  return /\p{Script=Han}$/u.test(words.slice(-2)) && /^\p{Script=Han}/u.test(more) ? words + more : `${words} ${more}`;
}

function simpleTable(block: readonly string[]): readonly string[] | null {
  const rule = /^\s{0,3}-{2,}(?:\s+-{2,})+\s*$/;
  if (block.some((line) => line.length > longestLine)) return null;
  const at = block.slice(0, 2).findIndex((line) => rule.test(line));
  if (at < 0) return null;
  const hasEnd = rule.test(block.at(-1) ?? "") && block.length - 1 > at;
  if (at === 0 && !hasEnd) return null;
  const starts = [...(block[at] ?? "").matchAll(/-+/g)].map(({index}) => index);
  if (starts.length > mostColumns) return null;
  const rows = [...block.slice(0, at), ...block.slice(at + 1, hasEnd ? -1 : undefined)].map((line) => cut(line, starts));
  return rows.length < 2 ? null : pipes(rows);
}

/** A table between two lines of dashes, whose rows have several lines and are parted by empty ones. */
function multilineTable(lines: readonly string[], from: number): {readonly end: number; readonly rows: readonly string[]} | null {
  if (!/^\s{0,3}-{5,200}\s*$/.test(lines[from] ?? "") || (lines[from + 1] ?? "").trim() === "") return null;
  const block = lines.slice(from, from + mostLines);
  const under = block.findIndex((line) => /^\s{0,3}-{2,}(?:\s+-{2,})+\s*$/.test(line));
  const last = block.findIndex((line, i) => i > under && /^\s{0,3}-{5,200}\s*$/.test(line));
  if (under < 2 || under > 6 || last < 0 || block.slice(0, last).some((line) => line.length > longestLine)) return null;
  const starts = [...(block[under] ?? "").matchAll(/-+/g)].map(({index}) => index);
  if (starts.length > mostColumns) return null;
  const rows: string[][] = [joinedRow(block.slice(1, under).map((line) => cut(line, starts)))];
  let open: string[][] = [];
  for (const line of [...block.slice(under + 1, last), ""]) {
    if (line.trim() !== "") open.push(cut(line, starts));
    else if (open.length > 0) [rows[rows.length], open] = [joinedRow(open), []];
  }
  return {end: from + last + 1, rows: pipes(rows)};
}

function joinedRow([first = [], ...others]: readonly string[][]): string[] {
  return others.reduce((row, line) => row.map((cell, i) => joined(cell, line[i] ?? "")), first);
}

/** Cuts a line at columns; a Chinese character takes two. */
function cut(line: string, starts: readonly number[]): string[] {
  const cells = starts.map(() => "");
  let column = 0;
  for (const character of line) {
    const cell = Math.max(0, starts.findLastIndex((start) => start <= column));
    cells[cell] = (cells[cell] ?? "") + character;
    column += /[\u2e80-\u9fff\uac00-\ud7a3\uff00-\uff60]|[\u{20000}-\u{3ffff}]/u.test(character) ? 2 : 1;
  }
  return cells.map((cell) => cell.trim().replaceAll("|", "\\|"));
}

/** The first row is that of the headings, which such a table must have. */
function pipes([head = [], ...rows]: readonly (readonly string[])[]): readonly string[] {
  const line = (cells: readonly string[]): string => `| ${cells.join(" | ")} |`;
  return [line(head), line(head.map(() => "---")), ...rows.map(line)];
}

/** `| a line` after `| a line`: verse, and no row of a table. */
function verse(block: readonly string[]): readonly string[] | null {
  if (!block.every((line) => /^\|\s+\S[^|]*$/.test(line))) return null;
  return block.map((line, i) => line.replace(/^\|\s+/, "") + (i < block.length - 1 ? "\\" : ""));
}

/** Items with marks of Pandoc's own: numbers that count themselves, and letters, which no other Markdown counts by. */
function items(block: readonly string[]): readonly string[] | null {
  if (block.every((line) => /^\s{0,3}(?:#\.|\(@[\w-]{0,20}\))\s+\S/.test(line))) return block.map((line, i) => line.replace(/^\s{0,3}(?:#\.|\(@[\w-]{0,20}\))/, `${i + 1}.`));
  if (block.length < 2 || !block.every((line) => /^\s{0,3}\(?(?:[a-zA-Z]|[ivxIVX]{2,5})[.)]\s+\S/.test(line))) return null;
  return block.map((line, i) => (i < block.length - 1 ? `${line.trim()}\\` : line.trim()));
}

/** `H~2~O` and `10^3^`, with nothing but a word between the signs, and spaces that do not break, `第\ 3\ 页`; notes and code stay. */
function raised(line: string): string {
  if (!/[~^]|\\ /.test(line) || line.includes("`")) return line;
  return line.replace(/(?<!\\)\\ (?=\S)/g, "\u00a0").replace(/(?<![~\\])~([^~\s]{1,20})~(?!~)/g, "<sub>$1</sub>").replace(/(?<![\^[\\])\^([^\^\s[\]]{1,20})\^/g, "<sup>$1</sup>");
}
