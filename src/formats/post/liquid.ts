import type {Findings, Place} from "../../model/message.js";
import {LineCounter} from "../../syntax/line-counter.js";

/** `{% raw %}…{% endraw %}`, between which nothing is a command. */
export const raw = String.raw`\{%-?\s{0,9}raw\s{0,9}-?%\}([^]{0,20000}?)\{%-?\s{0,9}endraw\s{0,9}-?%\}`;

/** Such a text, `{% comment %}…{% endcomment %}`, a listing, a text behind which a filter stands, or what Liquid would fill in. */
const pieces = new RegExp(
  raw +
    String.raw`|\{%-?\s{0,9}comment\s{0,9}-?%\}([^]{0,20000}?)\{%-?\s{0,9}endcomment\s{0,9}-?%\}` +
    String.raw`|^[ \t]{0,3}\{%-?\s{0,9}(?:highlight|codeblock|code)(?:[ \t]([\w+-]{1,20}))?[^%{}\n]{0,100}%\}[ \t]*\n([^]{0,20000}?)\n[ \t]{0,3}\{%-?\s{0,9}end(?:highlight|codeblock|code)\s{0,9}-?%\}[ \t]*$` +
    String.raw`|\{\{-?[ \t]{0,9}(["'])([^"'{}\n]{0,1000})\5[ \t]{0,9}(?:\|[^{}\n]{0,200})?-?\}\}` +
    String.raw`|\{\{-?[ \t]{0,9}(?:site|page|post|layout|include|content|paginator|jekyll|theme)\b[^{}\n]{0,300}\}\}`,
  "gm",
);

/**
 * What Jekyll's language of templates shows: listings as code, addresses that a filter completes
 * (`{{ "/a.jpg" | relative_url }}`) without it. Comments and what the site would fill in are listed and go. What stands
 * between `raw` stays as it is, with its marks, and no line moves. See <https://shopify.github.io/liquid/>.
 */
export function takeLiquid(text: string, place: Place, findings: Findings): string {
  const lines = new LineCounter(text, place);
  return text.replace(pieces, (whole: string, verbatim: string | undefined, comment: string | undefined, language: string | undefined, code: string | undefined, _: string | undefined, literal: string | undefined, offset: number) => {
    if (verbatim !== undefined) return whole;
    if (code !== undefined) return `\`\`\`${language ?? ""}\n${code}\n\`\`\``;
    if (literal !== undefined) return literal;
    findings.drop(comment === undefined ? "shortcode" : "comment", whole, lines.placeOf(offset));
    return "\n".repeat(whole.split("\n").length - 1);
  });
}
