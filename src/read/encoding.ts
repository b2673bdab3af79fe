/** Encodings that a seed may have; names are those of the WHATWG Encoding Standard. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

/**
 * Characters that every Chinese text uses, in both scripts: the most frequent of news text by common counts. Bytes that
 * are read in the wrong encoding give rare characters instead.
 */
const common = new Set("的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心日本前开開但因只从從想实實军軍者新");

/** At least this share of the Han characters must be common ones. */
const least = 0.12;

const sample = 65_536;

/** UTF-16 by its byte order mark, or by zero bytes in every other place; `null` for anything else. */
export function byteOrderOf(bytes: Uint8Array): Encoding | null {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return "utf-16le";
  if (bytes[0] === 0xfe && bytes[1] === 0xff) return "utf-16be";
  const head = bytes.subarray(0, 512);
  if (head.length < 8) return null;
  // hardly any text has one
  if (!head.includes(0)) return null;
  const zeros = [0, 1].map((parity) => head.filter((byte, at) => byte === 0 && at % 2 === parity).length / (head.length / 2));
  const [even = 0, odd = 0] = zeros;
  // markup and digits have a zero half; a binary file has zeros in both places
  if (odd > 0.3 && even < 0.02) return "utf-16le";
  return even > 0.3 && odd < 0.02 ? "utf-16be" : null;
}

/** The text, or `null` when the bytes are not valid in this encoding. A byte order mark is left out. */
export function decodeBytes(bytes: Uint8Array, encoding: Encoding): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}

/** GB18030 or Big5, whichever gives more of the characters that every Chinese text uses; `null` when neither does. */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const guesses = (["gb18030", "big5"] as const).map((encoding) => ({encoding, share: shareOfCommon(bytes, encoding)}));
  const [best] = guesses.sort((a, b) => b.share - a.share);
  return best && best.share >= least ? best.encoding : null;
}

function shareOfCommon(bytes: Uint8Array, encoding: Encoding): number {
  if (decodeBytes(bytes, encoding) === null) return 0;
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, sample));
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return han.length === 0 ? 0 : han.filter((char) => common.has(char)).length / han.length;
}
