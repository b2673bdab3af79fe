import type {Findings, Place} from "../../model/message.js";

const signs: Readonly<Record<string, string>> = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&apos;": "'", "&amp;": "&"};

const escapedTag = /&lt;(?:\/(?:p|div|span|a|ul|figure|table|h[1-6]|strong|b)\s*&gt;|(?:br|hr)\s?\/?&gt;|img\s)/gi;

/** What a feed sets before a text, and closing tags behind it; between them no tag is left. */
const framed = /^(\s{0,99}(?:<\/?(?:div|section|article|i|address|time)\b[^<>&]{0,300}>[^<>&]{0,80}){0,20}(?<=[>\s]|^))(&lt;(?:p|div|figure|section|article|h[1-6]|ul|ol|table|blockquote|img|br|strong|b|span|a)\b[^]*?&gt;)(\s{0,99}(?:<\/\w{1,10}>\s{0,99}){0,9})$/i;

/**
 * Markup as its author meant it: without the marks of CDATA, which only XML knows, and with tags where all of them were
 * escaped (`&lt;p&gt;`, a note says so), but for those that a feed sets around a text. A text that has tags of its own may speak of others.
 */
export function asMarkup(written: string, place: Place | undefined, findings: Findings | null): string {
  const bare = written.includes("<![CDATA[") ? written.replace(/<!\[CDATA\[|\]\]>/g, "") : written;
  if (!bare.includes("&lt;")) return bare;
  const [, before = "", text = bare, behind = ""] = framed.exec(bare) ?? [];
  if (/<\/?[a-z]/i.test(text) || (text.match(escapedTag)?.length ?? 0) < 2) return bare;
  findings?.note("escaped-tags", "The text's tags are escaped (`&lt;p&gt;`); expected `<p>` and the like; they were read as tags", place);
  return before + text.replace(/&(?:lt|gt|quot|apos|amp|#39);/g, (sign) => signs[sign] ?? sign) + behind;
}
