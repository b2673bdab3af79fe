import type {Root} from "hast";
import type {WrittenDate, Written} from "../../model/format.js";
import type {Findings, Place} from "../../model/message.js";
import {parseTree, toHast} from "../../syntax/html.js";
import {fromMarkdown} from "../../syntax/markdown.js";
import {asMarkup} from "../html/escaped-markup.js";
import {withoutShortcodes} from "../html/shortcodes.js";
import {takeEnvelope} from "./envelope.js";
import {readMarkdownBetween} from "./markdown-between.js";
import {takeTags} from "./tags.js";

export type FragmentBody = {readonly dates: readonly WrittenDate[]; readonly authors: readonly Written[]; readonly tags: readonly Written[]; readonly body: Root};

/** Elements that a whole body is wrapped in, or begins with. */
const container = /^\s*(?:<!--[\s\S]{0,200}?-->\s*)?<(?:address|article|aside|blockquote|center|div|figure|h[1-6]|header|main|ol|p|section|table|time|ul)\b/i;

const blockTag = /<(?:article|br|div|figure|h[1-6]|li|p|section|table)\b/gi;
const markdownSign = /^(?:#{1,6} |> |```|[-*+] )|!\[|\]\(https?:/gm;

/**
 * What stands below the headers of a seed, HTML or Markdown. Dates and bylines in front of an HTML text are picked out
 * of it. `place` is where the content begins in the seed.
 */
export function readFragmentBody(written: string, place: Place, findings: Findings): FragmentBody {
  const content = withoutShortcodes(asMarkup(written, place, findings), place, findings);
  if (!isHtml(content)) return {dates: [], authors: [], tags: [], body: fromMarkdown(content, place)};
  const root = parseTree(content, place, findings);
  const envelope = takeEnvelope(root.children, findings);
  const tags = takeTags(root.children, findings);
  return {...envelope, tags, body: readMarkdownBetween(toHast(root.children), content, place, findings)};
}

/** Markdown may hold HTML, so that the signs of both are counted where no element holds the whole. */
function isHtml(content: string): boolean {
  if (container.test(content)) return true;
  const tags = content.match(blockTag)?.length ?? 0;
  const signs = content.match(markdownSign)?.length ?? 0;
  return tags > 0 && tags >= signs;
}
