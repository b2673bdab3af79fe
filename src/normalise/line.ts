import {parseTree} from "../syntax/html.js";
import {textOf} from "../syntax/html-tree.js";
import {withoutPiles} from "../text/marks.js";
import {isEncodedTwice} from "./encoded-twice.js";

const inlineTag = /<\/?(?:b|i|em|strong|u|s|span|font|mark|small|sup|sub|a|wbr)(?:\s[^<>]{0,300})?\/?>/gi;
const blockTag = /<\/?(?:br|p|div|h[1-6])(?:\s[^<>]{0,300})?\/?>/gi;

/** Signs that show nothing but may turn or hide what does: zero-width ones and those that change direction. */
const invisible = /[\u00ad\u061c\u200b\u200e\u200f\u202a-\u202e\u2060-\u2064\u2066-\u2069\ufeff\ufff9-\ufffb]|[\u{e0000}-\u{e007f}]/gu;

/**
 * One clean line of text: tags that only mark it are taken out, entities resolved, white space made single, control and
 * zero-width characters and all but ten marks on a sign removed, half surrogates replaced.
 */
export function cleanLine(written: string): string {
  const untagged = written.includes("<") ? written.replace(inlineTag, "").replace(blockTag, " ") : written;
  const decoded = decodeEntities(untagged);
  // Encoded twice on its way: nobody writes `&#22338;` for a reader.
  const plain = isEncodedTwice(decoded) ? decodeEntities(decoded) : decoded;
  const seen = plain
    .replace(/\p{Surrogate}/gu, "\ufffd")
    .replace(invisible, "");
  return withoutPiles(seen)
    .replace(/[\s\p{Cc}]+/gu, " ")
    .trim();
}

function decodeEntities(text: string): string {
  if (!text.includes("&")) return text;
  return textOf(parseTree(text.replaceAll("<", "&lt;")).children);
}
