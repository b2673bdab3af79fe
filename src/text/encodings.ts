import {withHongKong} from "./hkscs.js";

/** What Windows-1252 has from 0x80 to 0x9F, by the table of the Encoding Standard (<https://encoding.spec.whatwg.org/index-windows-1252.txt>). */
const western = Array.from("€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ");

/** The Encoding Standard's name for a label; `null` for one that no one knows. GB18030 stands for GBK and GB 2312, of which it is the whole. */
export function encodingOf(label: string): string | null {
  try {
    const {encoding} = new TextDecoder(label);
    return encoding === "gbk" ? "gb18030" : encoding;
  } catch (error) {
    if (error instanceof RangeError) return null;
    throw error;
  }
}

/** Whether an encoding has a byte for each character: then any bytes are text in it. */
export function isOfOneByte(encoding: string): boolean {
  return /^(?:windows|iso-8859|koi8|macintosh|x-mac|ibm)/.test(encoding);
}

/** How many characters of a text stand for bytes that were none. */
export function damagedIn(text: string): number {
  return text.split("\uFFFD").length - 1;
}

/**
 * The text of bytes in an encoding of the Encoding Standard, alike with every version of Node: some leave out the signs of Windows-1252, which
 * are quotation marks and dashes, read invalid bytes of GBK in their own way, and give characters of a private set for those of Hong Kong. Throws for an unknown encoding, and with `fatal` for bytes that are none of it.
 */
export function decodeAs(encoding: string, bytes: Uint8Array, {fatal = false} = {}): string {
  const known = encodingOf(encoding) ?? encoding;
  const text = new TextDecoder(known, {fatal}).decode(bytes);
  if (known === "big5") return withHongKong(text);
  return known === "windows-1252" ? text.replace(/[\u0080-\u009f]/g, (sign) => western[sign.charCodeAt(0) - 0x80] ?? sign) : text;
}
