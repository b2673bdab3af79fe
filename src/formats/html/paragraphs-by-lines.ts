/** Elements by which a text parts its lines itself; lists, figures and headings may stand in one that does not. */
const parting = /<(?:p|br|div|pre|textarea|table|section|article)[\s/>]/i;
const block = String.raw`</?(?:ul|ol|li|dl|dt|dd|h[1-6]|blockquote|figure|figcaption|hr|address)\b`;
const lineEnd = new RegExp(String.raw`(?<!(?:${block}[^<>]{0,300}>|^)[ \t]{0,9})\n(?!\s{0,9}(?:${block}|$))`, "gi");

/**
 * Markup whose paragraphs are parted by empty lines, as blogs keep what was typed into them (`wpautop` of WordPress), with
 * elements for these and for single line ends; any other as it is. No line moves.
 */
export function withParagraphs(markup: string): string {
  if (!/\S[ \t]*\n[ \t]*\n\s*\S/.test(markup) || parting.test(markup)) return markup;
  return `<p>${markup.split(/(\n[ \t]*\n\s*)/).map((part, nth) => (nth % 2 === 1 ? `</p>${part}<p>` : part.replace(lineEnd, "<br>\n"))).join("")}</p>`;
}
