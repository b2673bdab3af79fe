import {decodeAs, encodingOf} from "./encodings.js";

/** Encodings that are known by their bytes; names are those of the WHATWG Encoding Standard. */
export type Encoding = "utf-8" | "utf-16le" | "utf-16be" | "gb18030" | "big5";

/** Bytes at the beginning of a file among which it may name its encoding. */
const longestHead = 4096;

/** `<?xml … encoding="…"?>`, `<meta charset="…">`, `<meta content="text/html; charset=…">`, and in the header of a mail `Content-Type: text/plain; charset=…`. */
const declarations: readonly RegExp[] = [/^\s{0,99}<\?xml[^>]{0,200}?\sencoding\s{0,9}=\s{0,9}["']([\w.:-]{1,40})/i, /<meta[^<>]{1,300}?charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i, /^(?:[A-Za-z][A-Za-z-]{0,40}:[^\r\n]{0,998}\r?\n(?:[ \t][^\r\n]{0,998}\r?\n){0,30}){0,200}?content-type\s{0,9}:[^\n;]{1,100};\s{0,20}charset\s{0,9}=\s{0,9}["']?([\w.:-]{1,40})/i];

/**
 * The encoding that a page, an XML file or a mail says it is in, by its name in the WHATWG Encoding Standard, of which GB18030 stands
 * for GBK and GB 2312; `null` when it says nothing, or a name that no one knows.
 */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = new TextDecoder("latin1").decode(bytes.subarray(0, longestHead));
  const label = declarations.map((pattern) => pattern.exec(head)?.[1]).find((found) => found !== undefined);
  const encoding = encodingOf(label ?? "utf-8");
  return encoding === null || encoding === "utf-8" || encoding.startsWith("utf-16") ? null : encoding;
}

/**
 * Characters that every Chinese text uses, in both scripts: the most frequent of news text by common counts. Bytes that
 * are read in the wrong encoding give rare characters instead.
 */
const common = new Set("的一是不了在人有我他这這个個们們中来來上大为為和国國地到以说說时時要就出会會可也你对對生能而子那得于於着著下自之年过過发發后後作里用道行所然家种種事成方多经經么麼去法学學如都同现現当當没沒动動面起看定天分还還进進好小部其些主样樣理心日本前开開但因只从從想实實军軍者新");

/** At least this share of the Han characters must be common ones. */
const least = 0.12;

/** At least this share of a text without a byte order mark is Han, where only that speaks for UTF-16. */
const leastHan = 0.3;

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
  if (even > 0.3 && odd < 0.02) return "utf-16be";
  // of a Chinese text only line ends, digits and few characters have one
  return (["utf-16le", "utf-16be"] as const).find((encoding) => shareOfCommon(bytes, encoding, leastHan) >= least) ?? null;
}

/** The text, or `null` when the bytes are not valid in this encoding. A byte order mark is left out. */
export function decodeBytes(bytes: Uint8Array, encoding: string): string | null {
  try {
    return new TextDecoder(encoding, {fatal: true}).decode(bytes);
  } catch {
    return null;
  }
}

/** GB18030 or Big5, whichever gives more of the characters that every Chinese text uses; `null` when neither does. A few damaged bytes speak against none. */
export function guessEncoding(bytes: Uint8Array): Encoding | null {
  const guesses = (["gb18030", "big5"] as const).map((encoding) => ({encoding, share: shareOfCommon(bytes, encoding)}));
  const [best] = guesses.sort((a, b) => b.share - a.share);
  return best && best.share >= least ? best.encoding : null;
}

/** Of a text in Latin letters, at least this share are such letters, and at most so many of these have a mark or are signs beyond ASCII. */
const [leastLatin, mostMarked] = [0.5, 0.2];

/** Whether bytes are Latin letters with some beyond ASCII, none of them as UTF-8 has it (`asUtf8`, what these bytes are in UTF-8) and each one that Windows-1252 has. */
export function isWestern(bytes: Uint8Array, asUtf8: string): boolean {
  let [letters, beyond] = [0, 0];
  for (const byte of bytes) {
    if (byte > 0x7f) beyond++;
    else if ((byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7a) letters++;
  }
  if (beyond === 0 || letters < leastLatin * bytes.length || beyond > mostMarked * letters) return false;
  return !/[^\0-\u007f\uFFFD]/.test(asUtf8) && !/[\u0080-\u009f]/.test(decodeAs("windows-1252", bytes));
}

/** The share of common characters among those that are Han; 0 for a text with fewer of these than the share `leastOfAll`. */
function shareOfCommon(bytes: Uint8Array, encoding: Encoding, leastOfAll = 0): number {
  const text = new TextDecoder(encoding).decode(bytes.subarray(0, sample));
  // what is cut at the end of the sample is no damage
  if (text.split("\uFFFD").length - 2 > text.length / 1000) return 0;
  const han = text.match(/\p{Script=Han}/gu) ?? [];
  return han.length === 0 || han.length < leastOfAll * text.length ? 0 : han.filter((char) => common.has(char)).length / han.length;
}
