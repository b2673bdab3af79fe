/**
 * What is tried before Markdown is parsed: remark takes minutes or gigabytes for some texts of a few kilobytes, so that
 * cheap counts must come first. Bounds are far above what articles hold.
 */
const bounds = {
  characters: 1_500_000,
  /** Lines with words, each of which takes the parser as long as fifty characters. */
  lines: 20_000,
  /** Characters that may mean something: the parser stops at each. */
  signs: 100_000,
  /** Cells of one table: header cells times rows, since short rows are filled up. */
  tableCells: 20_000,
  /** Characters that all reference links together would repeat. */
  referenceCharacters: 2_000_000,
  /** Definitions of references and notes: the parser looks through them for each bracket. */
  definitions: 10_000,
  /** Containers that begin on one line (`> > - > `), and white space before a list item. */
  containers: 40,
  indentation: 200,
  /** Opening characters without a closing one, and marks of emphasis and code, in one paragraph. */
  unclosed: 100,
  delimiters: 1_000,
  /** HTML elements within each other, by a count of tags. */
  elements: 300,
} as const;

const voidOrImplied = new Set(("area base br col dd dt embed hr img input li link meta option p param source td tfoot th thead " +
  "tbody tr track wbr").split(" "));

/** Why a text is too heavy for a Markdown parser, in a few words; `null` when it may be parsed. */
export function tooHeavy(markdown: string): string | null {
  if (markdown.length > bounds.characters) return `${markdown.length} characters`;
  const lines = markdown.split(/\r\n?|\n/);
  return linesOf(lines) ?? signsOf(markdown) ?? containersOf(lines) ?? tableOf(lines) ?? referencesOf(markdown) ?? paragraphsOf(lines) ?? elementsOf(markdown);
}

function linesOf(lines: readonly string[]): string | null {
  let count = 0;
  for (const line of lines) if (line !== "") count++;
  return count > bounds.lines ? `${count} lines` : null;
}

const signs = new Set([..."&\\!<[]()*_~`|@"].map((sign) => sign.charCodeAt(0)));

function signsOf(markdown: string): string | null {
  let count = 0;
  for (let at = 0; at < markdown.length; at++) if (signs.has(markdown.charCodeAt(at))) count++;
  return count > bounds.signs ? `${count} signs of Markdown` : null;
}

function containersOf(lines: readonly string[]): string | null {
  for (const line of lines) {
    const marks = (/^[\s>*+-]*/.exec(line)?.[0] ?? "").replace(/\s/g, "").length;
    // A thematic break may be any number of marks long, and holds nothing else.
    if (marks > bounds.containers && !/^\s*([*-])(?:\s*\1)*\s*$/.test(line)) return `${marks} quotations or lists within each other`;
    const indentation = /^\s*(?=[>*+-]|\d{1,9}[.)])/.exec(line)?.[0].length ?? 0;
    if (indentation > bounds.indentation) return `a list item after ${indentation} spaces`;
  }
  return null;
}

function tableOf(lines: readonly string[]): string | null {
  for (let i = 0; i < lines.length; i++) {
    const rule = lines[i] ?? "";
    if (!/^[\s>|:-]+$/.test(rule) || !rule.includes("-")) continue;
    const columns = rule.split("|").length;
    if (columns === 1) continue;
    let end = i + 1;
    while (end < lines.length && lines[end]?.trim() !== "") end++;
    const cells = columns * (end - i);
    if (cells > bounds.tableCells) return `a table of ${cells} cells`;
    i = end;
  }
  return null;
}

function referencesOf(markdown: string): string | null {
  let [longest, definitions] = [0, 0];
  for (const [definition] of markdown.matchAll(/^[ >]{0,9}\[[^\]\n]{1,999}\]:[^\n]*/gm)) {
    longest = Math.max(longest, definition.length);
    definitions++;
  }
  if (definitions > bounds.definitions) return `${definitions} definitions of references`;
  const uses = markdown.split("]").length;
  return longest * uses > bounds.referenceCharacters ? `${uses} brackets beside a definition of ${longest} characters` : null;
}

/** Closing characters, and what they close. */
const openers: Readonly<Record<string, string>> = {"]": "[", ">": "<", ")": "("};

function paragraphsOf(lines: readonly string[]): string | null {
  let counts = noCounts();
  for (const line of lines) {
    if (line.trim() === "") counts = noCounts();
    for (const character of line) countCharacter(counts, character);
    if (Math.max(counts["["], counts["<"], counts["("]) > bounds.unclosed) return "brackets that are never closed";
    if (counts.marks > bounds.delimiters && !/^\s*([`~*_-])\1*\s*$/.test(line)) return `${counts.marks} marks of emphasis in one paragraph`;
  }
  return null;
}

type Counts = {"[": number; "<": number; "(": number; marks: number};

function noCounts(): Counts {
  return {"[": 0, "<": 0, "(": 0, marks: 0};
}

function countCharacter(counts: Counts, character: string): void {
  const opener = openers[character];
  if (character === "[" || character === "<" || character === "(") counts[character]++;
  else if (opener === "[" || opener === "<" || opener === "(") counts[opener] = Math.max(0, counts[opener] - 1);
  else if (character === "*" || character === "_" || character === "`" || character === "~") counts.marks++;
}

function elementsOf(markdown: string): string | null {
  let depth = 0;
  for (const [, slash, name = ""] of markdown.matchAll(/<(\/?)([a-z][a-z0-9]*)/gi)) {
    if (voidOrImplied.has(name.toLowerCase())) continue;
    depth = slash ? Math.max(0, depth - 1) : depth + 1;
    if (depth > bounds.elements) return `${depth} HTML elements within each other`;
  }
  return null;
}
