/** `\(a_1\)` within a line and `\[a_1\]` on its own, as Pandoc writes formulas: <https://pandoc.org/MANUAL.html#extension-tex_math_single_backslash>. */
const between = /\\([([])((?:[^\\`\n]|\\(?![)\]])|\n(?!\s*\n)){1,2000})\\([)\]])/g;

/** What formulas hold, and words in brackets do not: `\[1\]` is a note, `\(乙國\)` a part of a name. */
const isFormula = /^(?=[^]*(?:\\[A-Za-z]|[_^*{}=<>+]))(?!\s*\p{Script=Han})(?![^]*(?:\]\(|:\/\/))/u;

/** How far before a bracket the address may begin that it stands in. */
const longestAddress = 500;

/** Formulas as code, which Markdown takes nothing out of: it would read `*` and `_` in them as emphasis. No line moves. */
export function withFormulas(text: string): string {
  if (!text.includes("\\(") && !text.includes("\\[")) return text;
  return text.replace(between, (whole: string, opening: string, formula: string, closing: string, offset: number) => {
    const isPair = (opening === "(") === (closing === ")");
    return isPair && isFormula.test(formula) && !isInAddress(text, offset) ? `\`${formula.trim()}\`` : whole;
  });
}

function isInAddress(text: string, offset: number): boolean {
  const before = text.slice(Math.max(0, offset - longestAddress), offset);
  const open = before.lastIndexOf("](");
  return open >= 0 && !/\s/.test(before.slice(open));
}
