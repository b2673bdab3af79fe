import type {Format, RawArticle} from "../model/format.js";
import {Findings} from "../model/message.js";
import {LineCounter} from "../syntax/line-counter.js";
import {readFragmentBody} from "./fragment/body.js";
import {readHeader, type FragmentHeader} from "./fragment/header.js";
import {publisherOf} from "./text/publisher.js";

const topLeft = {line: 1, column: 1};

/** Fragment of a feed: a comment with Unix time, a link with title and address, a rule, then HTML. */
export const feedFragment: Format = {
  name: "feed-fragment",
  recognises(file) {
    const header = readHeader(file.text, topLeft);
    if (!header || !(header.hasEpoch || header.hasRule || opensAsHtml.test(header.content))) return null;
    return [header.hasEpoch ? "comment with Unix time" : null, "link", header.hasRule ? "rule" : null].filter(Boolean).join(", ");
  },
  *parse({text, findings}) {
    const starts = startsIn(text);
    if (starts.length === mostFragments) findings.warn("too-large", `The file holds \`${mostFragments}\` fragments or more; expected fewer, and what follows was kept as the text of the last`);
    const lines = new LineCounter(text, topLeft);
    for (const [entry, start] of starts.entries()) {
      const header = readHeader(text.slice(start, starts[entry + 1]), lines.placeOf(start));
      if (header) yield {...readFragment(header), entry};
    }
  },
};

/** What stands below a link that has neither a time above nor a rule below it. */
const opensAsHtml = /^\s{0,99}<(?:p|div|figure|section|article|main|h[1-6]|img|blockquote|table)[\s>]/i;

/** Where another fragment begins in a file that holds several, one below the other: the whole header, with its time. */
const another = /\n(?=<!--\s{0,20}\d{9,14}\s{0,20}-->[ \t]*\n\[[^\n]{1,1000}\]\([^\n]{1,2000}\)[ \t]*\n-{3,}[ \t]*(?:\n|$))/g;

const mostFragments = 5000;

/** Where the fragments of a file begin; a header close below another is the same once more. */
function startsIn(text: string): number[] {
  const starts = [0];
  for (const {index} of text.matchAll(another)) {
    const last = starts.at(-1) ?? 0;
    const isBelowText = (readHeader(text.slice(last, index), topLeft)?.content.trim() ?? "") !== "";
    if (isBelowText) starts.push(index + 1);
    if (starts.length === mostFragments) break;
  }
  return starts;
}

function readFragment({title, address, dates, authors, publishers, comments, content, contentPlace}: FragmentHeader): RawArticle {
  const findings = new Findings();
  for (const {value, place} of comments) findings.drop("comment", value, place);
  const inner = readFragmentBody(content, contentPlace, findings);
  return {
    entry: 0,
    title,
    source: address,
    ...publisherOf(publishers, findings),
    authors: [...authors, ...inner.authors],
    dates: [...dates, ...inner.dates],
    tags: inner.tags,
    body: inner.body,
    findings,
  };
}
