import type {Findings, Place} from "../../model/message.js";

const signs: Readonly<Record<string, string>> = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&#39;": "'", "&apos;": "'", "&amp;": "&"};

const escapedTag = /&lt;(?:\/(?:p|div|span|a|ul|figure|table|h[1-6]|strong|b)\s*&gt;|(?:br|hr)\s?\/?&gt;|img\s)/gi;

/**
 * Markup as its author meant it: without the marks of CDATA, which only XML knows, and with tags where all of them were
 * escaped (`&lt;p&gt;`, a note says so). A text that has tags of its own may speak of others.
 */
export function asMarkup(written: string, place: Place | undefined, findings: Findings | null): string {
  const bare = written.includes("<![CDATA[") ? written.replace(/<!\[CDATA\[|\]\]>/g, "") : written;
  if (!bare.includes("&lt;") || /<\/?[a-z]/i.test(bare) || (bare.match(escapedTag)?.length ?? 0) < 2) return bare;
  findings?.note("escaped-tags", "The text's tags are escaped (`&lt;p&gt;`); expected `<p>` and the like; they were read as tags", place);
  return bare.replace(/&(?:lt|gt|quot|apos|amp|#39);/g, (sign) => signs[sign] ?? sign);
}
