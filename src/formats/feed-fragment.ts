import type {Format, RawArticle} from "../model/format.js";
import {Findings} from "../model/message.js";
import {readFragmentBody} from "./fragment/body.js";
import {readHeader, type FragmentHeader} from "./fragment/header.js";
import {publisherOf} from "./text/publisher.js";

const topLeft = {line: 1, column: 1};

/** Fragment of a feed: a comment with Unix time, a link with title and address, a rule, then HTML. */
export const feedFragment: Format = {
  name: "feed-fragment",
  recognises(file) {
    const header = readHeader(file.text, topLeft);
    if (!header || !(header.hasEpoch || header.hasRule)) return null;
    return [header.hasEpoch ? "comment with Unix time" : null, "link", header.hasRule ? "rule" : null].filter(Boolean).join(", ");
  },
  *parse(file) {
    const header = readHeader(file.text, topLeft);
    if (header) yield readFragment(header);
  },
};

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
