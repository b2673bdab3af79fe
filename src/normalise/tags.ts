import type {Written} from "../model/format.js";
import type {Findings} from "../model/message.js";
import {cleanLine} from "./line.js";

/** Longest tag, in UTF-16 units, and the most of one article: wikis file a page under dozens of categories. */
const longest = 100;
const most = 200;

/** The tags of an article on clean lines, each once, in the order written. What is too long for a tag, and tags beyond the most, are listed. */
export function readTags(written: readonly Written[], findings: Findings): string[] {
  const tags = new Set<string>();
  for (const {value, place} of written) {
    const tag = cleanLine(value);
    if (tag === "" || tags.has(tag)) continue;
    if (tag.length > longest) findings.drop("too-long-for-a-name", tag, place);
    else if (tags.size >= most) findings.drop("too-many-names", tag, place);
    else tags.add(tag);
  }
  return [...tags];
}
