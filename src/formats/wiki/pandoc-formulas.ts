/** What formulas begin and end with: `\(a_1\)` within a line and `\[a_1\]` on its own, as Pandoc writes them, <https://pandoc.org/MANUAL.html#extension-tex_math_single_backslash>. */
const sign = /\\[()[\]]/g;

const longest = 2000;

/** What formulas hold, and words in brackets do not: `\[1\]` is a note, `\(乙國\)` a part of a name. */
const isFormula = /^(?=[^]*(?:\\[A-Za-z]|[_^*{}=<>+]))(?!\s*\p{Script=Han})(?![^]*(?:\]\(|:\/\/|`|\n\s*\n))/u;

/** How far before a bracket the address may begin that it stands in. */
const longestAddress = 500;

/** Formulas as code, which Markdown takes nothing out of: it would read `*` and `_` in them as emphasis. No line moves. */
export function withFormulas(text: string): string {
  if (!text.includes("\\(") && !text.includes("\\[")) return text;
  let [made, from, open]: [string, number, number] = ["", 0, -1];
  for (const {0: found, index} of text.matchAll(sign)) {
    const isOpening = found === "\\(" || found === "\\[";
    if (!isOpening && open >= from && isPair(text, open, index) && !isInAddress(text, open)) {
      made += `${text.slice(from, open)}\`${text.slice(open + 2, index).trim()}\``;
      from = index + 2;
    }
    open = isOpening ? index : -1;
  }
  return made + text.slice(from);
}

function isPair(text: string, open: number, close: number): boolean {
  const isSame = (text[open + 1] === "(") === (text[close + 1] === ")");
  return isSame && close - open <= longest && isFormula.test(text.slice(open + 2, close));
}

function isInAddress(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestAddress), offset);
  const open = before.lastIndexOf("](");
  return open >= 0 && !/\s/.test(before.slice(open));
}
