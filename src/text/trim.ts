/**
 * A text without what stands at its end of some characters (`idle` knows one UTF-16 unit). An expression that ends in `+$`
 * would look at a long run of them from each of them again.
 */
export function withoutEnd(text: string, idle: RegExp): string {
  let end = text.length;
  while (end > 0 && idle.test(text[end - 1] ?? "")) end--;
  return text.slice(0, end);
}
