import {isTag, type Element} from "domhandler";
import type {Written} from "../../model/format.js";

/** Characters of an address that others start from: it is read for each of them, and each becomes as long. */
const longestBase = 2000;

/**
 * What relative addresses in an element of a feed start from: its `xml:base` and those of the elements around it
 * (<https://www.w3.org/TR/xmlbase/>), the outermost of which starts from `page`. `page` itself where there are none.
 */
export function baseOf(element: Element, page: string | undefined): string | undefined {
  const written: string[] = [];
  for (let around: Element | null = element; around; around = around.parent && isTag(around.parent) ? around.parent : null) {
    const base = around.attribs["xml:base"]?.trim();
    if (base !== undefined && base !== "" && base.length <= longestBase) written.unshift(base);
  }
  return written.reduce((base, one) => wholeFrom(one, base) ?? base, page);
}

/** A relative address made whole; any other, and one that begins like a host, as it was written. */
export function startingAt(address: Written, base: string | undefined): Written {
  const isWhole = URL.canParse(address.value) || /^www\./i.test(address.value);
  return isWhole ? address : {...address, value: wholeFrom(address.value, base) ?? address.value};
}

function wholeFrom(address: string, base: string | undefined): string | null {
  // of a whole address the base may be none
  if (URL.canParse(address)) return address;
  if (base !== undefined && base.length > longestBase) return null;
  return URL.canParse(address, base) ? new URL(address, base).href : null;
}
