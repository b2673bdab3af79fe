/**
 * Decodes the encoded words of a header (RFC 2047), `=?utf-8?B?…?=`; white space between two of them is none. Those in an
 * unknown character set stay as written.
 */
export function withoutEncodedWords(value: string): string {
  return value.replace(/\?=\s{1,9}=\?/g, "?==?").replace(/=\?([\w-]{1,40})(?:\*[\w-]{1,20})?\?([BQ])\?([^?\s]{0,1000})\?=/gi, (word: string, charset: string, way: string, text: string) => {
    const bytes = way.toUpperCase() === "B" ? Buffer.from(text, "base64") : Buffer.from(text.replaceAll("_", " ").replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1");
    try {
      return new TextDecoder(charset, {fatal: true}).decode(bytes);
    } catch {
      return word;
    }
  });
}
