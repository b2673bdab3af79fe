import {declaredEncoding, decodeBytes, guessEncoding} from "../../text/encoding-of-bytes.js";
import {damagedIn, decodeAs, encodingOf, isOfOneByte} from "../../text/encodings.js";

/** A text, how many of its characters stand for bytes that were none, and what it was read as. */
export type PageText = {readonly text: string; readonly damaged: number; readonly encoding: string};

/**
 * The text of a page, with `\n` at the end of every line: in the encoding that its server said, or else itself, as far as these
 * can be right; a server may say of all its pages that they are Western.
 */
export function textOfPage(bytes: Uint8Array, charset: string | null): PageText {
  const [said, declared] = [charset === null ? null : encodingOf(charset), declaredEncoding(bytes)];
  const named = [said, declared].find((encoding) => encoding !== null && encoding !== "utf-8" && !isOfOneByte(encoding)) ?? null;
  const asUtf8 = named === null ? decodeBytes(bytes, "utf-8") : null;
  const encoding = named ?? (asUtf8 === null ? (guessEncoding(bytes) ?? declared ?? said) : null) ?? "utf-8";
  const text = asUtf8 ?? decodeAs(encoding, bytes);
  return {text: text.replace(/\r\n?/g, "\n"), damaged: damagedIn(text), encoding};
}
