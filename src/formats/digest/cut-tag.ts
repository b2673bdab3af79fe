/** A tag of running text that begins and never ends. */
const cut = /<\/?(?:a|p|i|b|em|strong|code|pre|div|span|img|br|li|ul|ol|blockquote|h[1-6])(?:\s[^<>]*)?$/i;

/**
 * A summary that a collector cut to a length may end within a tag, which would be shown as it stands. A link whose
 * address is whole is shown by its address instead. `tag` is what was taken off; `null` for a summary without such an end.
 */
export function withoutCutTag(summary: string): {readonly text: string; readonly tag: string | null} {
  const text = summary.trimEnd();
  const [tag = null] = cut.exec(text) ?? [];
  if (tag === null) return {text: summary, tag};
  const [, address] = /^<a\s(?:[^<>]*\s)?href="([^"<>\s]+)"/i.exec(tag) ?? [];
  const link = address === undefined ? "" : `<a href="${address}">${address}</a>`;
  return {text: text.slice(0, -tag.length) + link, tag};
}
