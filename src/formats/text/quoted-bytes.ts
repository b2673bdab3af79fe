/** The bytes of a text in Latin-1 in which `=E6` stands for a byte (quoted-printable, RFC 2045; the `Q` of RFC 2047). */
export function quotedBytes(text: string): Buffer {
  return Buffer.from(text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(parseInt(hex, 16))), "latin1");
}
