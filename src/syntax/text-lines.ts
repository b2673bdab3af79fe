/** A line of a text: its number counts from 1, `text` is without its end. */
export type TextLine = {readonly text: string; readonly number: number; readonly inFence: boolean};

/** Lines of a Markdown text; those inside fenced code, and the fences themselves, are marked. */
export function linesOf(text: string, firstNumber = 1): TextLine[] {
  let fence: string | null = null;
  return text.split(/\r\n?|\n/).map((line, i) => {
    const [, mark = ""] = /^ {0,3}(`{3,}|~{3,})/.exec(line) ?? [];
    const closes = fence !== null && mark.startsWith(fence) && line.trim() === mark;
    const inFence = fence !== null || mark !== "";
    if (closes) fence = null;
    else if (fence === null && mark !== "") fence = mark;
    return {text: line, number: firstNumber + i, inFence};
  });
}

/** Chinese paragraphs begin with two wide spaces and need no empty line: two breaks of Markdown part them as well. */
export function keepIndented(markdown: string): string {
  const lines = linesOf(markdown);
  const kept = lines.map(({text, inFence}, i) => {
    const next = lines[i + 1];
    return next && !inFence && !next.inFence && text.trim() !== "" && /^[ \t]*\u3000{1,4}\S/.test(next.text) ? `${text.trimEnd()}<br>  ` : text;
  });
  return kept.join("\n");
}
