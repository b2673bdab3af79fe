import type {Root} from "hast";
import type {Written} from "../../model/format.js";
import type {Findings} from "../../model/message.js";
import {attribute, contentOf, elementsOf, isElement, placeOf, squeeze, textOf} from "../../syntax/nodes.js";

/** What a page says of where it was converted from. */
export type ConversionNote = {readonly title: Written; readonly address: Written};

/** Takes the note out of the head of a page that names the page it was made from, `> 本文内容由[長江](https://…)转换而来。`, and lists it. */
export function takeConversionNote(root: Root, findings: Findings): ConversionNote | null {
  const quotation = contentOf(root).find((node) => isElement(node));
  if (!isElement(quotation, "blockquote")) return null;
  const words = squeeze(textOf(quotation));
  const [link, ...others] = elementsOf(quotation).filter(({tagName}) => tagName === "a");
  const address = link ? (attribute(link, "href") ?? "") : "";
  if (!link || others.length > 0 || !/^本文(?:内容|內容)?由.{1,300}(?:转换|轉換)而[来來]。?$/u.test(words) || !/^https?:/.test(address)) return null;
  findings.drop("labelled-line", words, placeOf(quotation));
  root.children = contentOf(root).filter((node) => node !== quotation);
  return {title: {value: squeeze(textOf(link)), ...optional(placeOf(link))}, address: {value: address, ...optional(placeOf(link))}};
}

function optional(place: Written["place"] | null): {place?: NonNullable<Written["place"]>} {
  return place ? {place} : {};
}
