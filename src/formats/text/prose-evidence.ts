/** How much of a file is looked at, in characters. */
const most = 200_000;

/** A line of source code. */
const codeLine = /[;{}]\s*$|^\s*(?:import|from|def|class|function|const|let|var|return|public|private|package|using|elif|else:|try:|#include|<\?php)\b|^\s*(?:\/\/|\/\*|\*\/|#!)|^\s*(?:if|for|while)\s*\(/;

/** Signs of wikitext, which is a grammar of its own. */
const wikiSigns: readonly RegExp[] = [/'''/, /\{\{[^{}<%]/, /^={2,5}[^=].*={2,5}\s*$/m, /\[\[[^\]\n]{1,80}:[^\]\n]/, /^#(?:redirect|weiterleitung|重定向)/im, /^\{\|/m];

/**
 * How much speaks for a text's being an article, in the weight of its prose: one for a Chinese character, a third for
 * another letter, counted in lines that hold a sentence. 0 for tables of values, source code, data and wikitext.
 */
export function proseWeight(text: string): number {
  const head = text.slice(0, most);
  const lines = head.split(/\r\n?|\n/).filter((line) => line.trim() !== "");
  if (lines.length === 0 || isData(head) || isTabular(lines) || isCode(lines) || wikiSigns.filter((sign) => sign.test(head)).length >= 2) return 0;
  return lines.reduce((sum, line) => sum + (isSentence(line) ? weightOf(line) : 0), 0);
}

function isData(text: string): boolean {
  const trimmed = text.trim();
  return /^[[{]/.test(trimmed) ? /[\]}]$/.test(trimmed) || /^(?:\{\s*"|\[\s*[{"[\d])/.test(trimmed) : /^(?:<|#!|%PDF|\{\\rtf|-----BEGIN)/.test(trimmed);
}

/** Whether most lines have the same number of tabs, or of commas and the like. */
function isTabular(lines: readonly string[]): boolean {
  return [/\t/g, /,/g, /;/g, /\|/g].some((mark, i) => {
    const counts = new Map<number, number>();
    for (const line of lines) {
      const count = line.match(mark)?.length ?? 0;
      counts.set(count, (counts.get(count) ?? 0) + 1);
    }
    counts.delete(0);
    const tabs = i === 0 ? [...counts.values()].reduce((sum, count) => sum + count, 0) : 0;
    if (lines.length >= 2 && tabs > 0.7 * lines.length) return true;
    return lines.length >= 3 && [...counts].some(([marks, found]) => marks >= 2 && found >= 0.8 * lines.length);
  });
}

function isCode(lines: readonly string[]): boolean {
  return lines.filter((line) => codeLine.test(line)).length > 0.3 * lines.length;
}

function isSentence(line: string): boolean {
  return /[。！？…]|[\p{L}\p{N})”"’] ?[.!?](?:["”’)*_]*)(?:\s|$)/u.test(line);
}

function weightOf(line: string): number {
  const han = line.match(/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu)?.length ?? 0;
  const letters = line.match(/\p{L}/gu)?.length ?? 0;
  return han + (letters - han) / 3;
}
