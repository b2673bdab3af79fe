import type {Root} from "hast";
import type {Written, WrittenDate} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {contentOf, isElement, placeOf, squeeze, textOf} from "../../syntax/nodes.js";
import {readDate} from "../../syntax/written-date.js";

/** Templates that only pages of Wikinews have, in its English and Chinese editions. */
const signs = /\{\{\s*(?:have ?your ?say|byline|publish|develop(?:ing)?|brief|简讯|簡訊|w\|[^{}\n]{1,100}|(?:source|来源|來源)\s*\|[^{}]{0,300}\b(?:pub|url)\s*=)/gi;

/** The line that says when a report was published: `{{date|2024年6月20日}}`. */
const dateline = /^\s{0,99}(?:\{\{[^{}\n]{1,100}\}\}\s{0,99}){0,5}?\{\{\s{0,9}(?:date|日期)\s{0,9}\|\s{0,9}([^{}|\n]{4,40}?)\s{0,9}\}\}/i;

/** Whether a page is a report of Wikinews: it begins with its date, or holds templates of that wiki. */
export function isWikinews(text: string): boolean {
  const found = new Set(Array.from(text.matchAll(signs), ([sign]) => sign.toLowerCase().slice(0, 6)));
  return found.size > (dateline.test(text.slice(0, 2000)) ? 0 : 1);
}

/** When a report was published; empty when its first lines do not say. */
export function datesOf(text: string, placeAt: (offset: number) => Place): WrittenDate[] {
  const found = dateline.exec(text.slice(0, 2000));
  const [whole = "", value = ""] = found ?? [];
  return found ? [{from: "text", value, place: placeAt(found.index + whole.lastIndexOf(value))}] : [];
}

const longestTitle = 80;

/** The first sentence of a report, behind its date: what it is called where neither file nor text says. */
export function leadOf(body: Root): Written | null {
  for (const node of contentOf(body)) {
    const words = isElement(node, "p") ? squeeze(textOf(node)).replace(/^.{0,20}?【[^】]{1,40}[讯訊电電]】\s?/u, "") : "";
    if (words === "" || readDate(words) !== null) continue;
    const [sentence = ""] = /^.*?(?:[。！？]|[.!?](?=\s|$)|$)/u.exec(words) ?? [];
    return sentence.length > longestTitle ? null : {value: sentence.replace(/[。.]$/, ""), place: placeOf(node)};
  }
  return null;
}
