import {hash} from "node:crypto";
import type {NormalArticle} from "../model/article.js";
import {canonicalKey} from "../text/address.js";
import {fold} from "../text/fold.js";

/** Letters of base32 after RFC 4648, small. */
const letters = "abcdefghijklmnopqrstuvwxyz234567";

const idLength = 10;
/** Bytes that so many letters of five bits each are made from. */
const idBytes = Math.ceil((idLength * 5) / 8);

/**
 * What makes an article itself: its canonical address; for an entry without one, its file's address and its folded
 * title; else its folded title and text.
 */
export function articleKey({sourceUrl, fileAddress, title, text}: NormalArticle): string {
  const own = keyOf(sourceUrl);
  const file = own === null ? keyOf(fileAddress) : null;
  return own ?? (file === null ? `${fold(title)}\n${fold(text)}` : `${file}#${fold(title)}`);
}

function keyOf(address: string | null | undefined): string | null {
  return address === null || address === undefined ? null : canonicalKey(address);
}

/** Names an article in paths: the first 10 base32 characters of SHA-256 of its key. */
export function articleId(key: string): string {
  return base32(hash("sha256", key, "buffer").subarray(0, idBytes)).slice(0, idLength);
}

/** The id that the article of an address would have; `null` for an address of another kind than articles have. */
export function idOfAddress(address: string): string | null {
  const key = canonicalKey(address);
  return key === null ? null : articleId(key);
}

/** RFC 4648, without padding; bits that do not fill a letter are left out. */
function base32(bytes: Uint8Array): string {
  let [text, held, bits] = ["", 0, 0];
  for (const byte of bytes) {
    held = ((held << 8) | byte) & 0xfff;
    for (bits += 8; bits >= 5; bits -= 5) text += letters.charAt((held >> (bits - 5)) & 31);
  }
  return text;
}
