import {decodeAs} from "../../text/encodings.js";
import {quotedBytes} from "./quoted-bytes.js";

/**
 * Decodes the encoded words of a header (RFC 2047), `=?utf-8?B?…?=`; white space between two of them is none. Those in an
 * unknown character set stay as written.
 */
export function withoutEncodedWords(value: string): string {
  return value.replace(/\?=\s{1,9}=\?/g, "?==?").replace(/=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,1000})\?=/gi, (word: string, charset: string, way: string, text: string) => {
    const bytes = way.toUpperCase() === "B" ? Buffer.from(text, "base64") : quotedBytes(text.replaceAll("_", " "));
    try {
      return decodeAs(charset, bytes, {fatal: true});
    } catch {
      return word;
    }
  });
}
