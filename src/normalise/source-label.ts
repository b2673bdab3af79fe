import type {Root} from "hast";
import {sourceLabels} from "../data/bylines.js";
import type {Written} from "../model/format.js";
import {stack} from "../syntax/append.js";
import {placeOf, squeeze, textOf} from "../syntax/nodes.js";

/** Paragraphs at either end of a text among which the line is looked for. */
const outermost = 3;

const labelled = new RegExp(String.raw`^[（(【]?(?:${sourceLabels})\s?[:：]\s?([^。，,:：（()）【】]{2,40})[）)】]?$`, "iu");

/** How an agency begins a report: `（海港社記者林海河口20日電）`, `【海港社6月20日电】`, `海港社河口6月20日电`. */
const dateline = /^[（(【]?(\p{Script=Han}{2,6}社)[^，。：:（）()【】]{0,30}?(?:\d{1,2}月)?\d{1,2}日(?:[综綜]合|[专專]|外)?[电電讯訊]/u;

/**
 * The outlet that a text itself names in a line of its own, `来源：海港日报`, else the agency whose dateline it begins with;
 * such lines stay in the text.
 */
export function publisherIn(body: Root): Written | undefined {
  const paragraphs: Root["children"] = [];
  const waiting: Root["children"] = [...body.children].reverse();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (node.type !== "element") continue;
    if (node.tagName === "p") paragraphs.push(node);
    else stack(waiting, node.children);
  }
  const [start] = paragraphs.slice(0, outermost).flatMap((node) => {
    const value = dateline.exec(squeeze(textOf(node)).slice(0, 100))?.[1];
    const place = placeOf(node);
    return value === undefined ? [] : [{value, ...(place && {place})}];
  });
  const ends = [...paragraphs.slice(0, outermost), ...paragraphs.slice(-outermost)];
  return ends.flatMap((node) => {
    const value = labelled.exec(squeeze(textOf(node)))?.[1]?.trim();
    const place = placeOf(node);
    return value === undefined ? [] : [{value, ...(place && {place})}];
  })[0] ?? start;
}
