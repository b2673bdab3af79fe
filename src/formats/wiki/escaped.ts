import type {Place} from "../../model/message.js";

const signs: Readonly<Record<string, string>> = {"&lt;": "<", "&gt;": ">", "&quot;": '"', "&amp;": "&"};

const tags = "ref|references|br|small|nowiki|div|span|gallery|blockquote|sup|sub|!--";

/** Whether a wikitext was cut out of a dump with its tags escaped: it has escaped ones, and none of its own. */
export function isEscaped(text: string): boolean {
  return new RegExp(`&lt;(?:${tags})`, "i").test(text) && !new RegExp(`<(?:${tags})`, "i").test(text);
}

/** The text with XML's signs in their own form, once; `placeAt` answers places in the escaped text. */
export function unescaped(text: string, placeAt: (offset: number) => Place): {readonly text: string; readonly placeAt: (offset: number) => Place} {
  const begins = [0];
  const stood = [0];
  let shift = 0;
  const plain = text.replace(/&(?:lt|gt|quot|amp);/g, (sign, at: number) => {
    shift += sign.length - 1;
    begins.push(at + sign.length - shift);
    stood.push(at + sign.length);
    return signs[sign] ?? sign;
  });
  return {text: plain, placeAt: (offset) => placeAt(original(offset, begins, stood))};
}

function original(offset: number, begins: readonly number[], stood: readonly number[]): number {
  let [low, high] = [0, begins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return (stood[low] ?? 0) + offset - (begins[low] ?? 0);
}
