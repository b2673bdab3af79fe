/** What the seed says that the picture behind a link shows; one without such words, or whose caption says them, names the host instead. */
export function wordsOf({textContent, host, dataset}: HTMLAnchorElement): string {
  return dataset.words ?? (textContent === host ? "" : textContent);
}
