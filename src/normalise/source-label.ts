import type {Root} from "hast";
import {sourceLabels} from "../data/bylines.js";
import type {Written} from "../model/format.js";
import {stack} from "../syntax/append.js";
import {placeOf, squeeze, textOf} from "../syntax/nodes.js";

/** Paragraphs at either end of a text among which the line is looked for. */
const outermost = 3;

const labelled = new RegExp(String.raw`^[（(【]?(?:${sourceLabels})\s?[:：]\s?([^。，,:：（()）【】]{2,40})[）)】]?$`, "iu");

/** The outlet that a text itself names in a line of its own, `来源：海港日报`; such a line stays in the text. */
export function publisherIn(body: Root): Written | undefined {
  const paragraphs: Root["children"] = [];
  const waiting: Root["children"] = [...body.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== "element") continue;
    if (node.tagName === "p") paragraphs.push(node);
    else stack(waiting, node.children);
  }
  const ends = [...paragraphs.slice(0, outermost), ...paragraphs.slice(-outermost)];
  return ends.flatMap((node) => {
    const value = labelled.exec(squeeze(textOf(node)))?.[1]?.trim();
    const place = placeOf(node);
    return value === undefined ? [] : [{value, ...(place && {place})}];
  })[0];
}
