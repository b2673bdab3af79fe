/** The first lines of a text that say anything, so many at most, without white space at their ends; a text may have thousands. */
export function firstLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (let from = 0; from < text.length && lines.length < most;) {
    const end = text.indexOf("\n", from);
    const until = end < 0 ? text.length : end;
    const line = text.slice(from, until).trim();
    if (line !== "") lines.push(line);
    from = until + 1;
  }
  return lines;
}

/** The last lines, in the order of the text. */
export function lastLines(text: string, most: number): string[] {
  const lines: string[] = [];
  for (let until = text.length; until > 0 && lines.length < most;) {
    const start = text.lastIndexOf("\n", until - 1) + 1;
    const line = text.slice(start, until).trim();
    if (line !== "") lines.push(line);
    until = start - 1;
  }
  return lines.reverse();
}
