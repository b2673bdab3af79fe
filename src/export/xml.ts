/** Text as XML may carry it: the five signs escaped, characters that XML 1.0 forbids taken out. */
export function xmlText(text: string): string {
  return plain.test(text) ? text : escaped(text);
}

/** Of most texts, addresses above all, nothing must be escaped or taken out. */
const plain = /^[\t\n\r !#-%(-;=?-\ud7ff\ue000-\ufffd]*$/;

function escaped(text: string): string {
  return [...text]
    .filter((char) => isXmlCharacter(char.codePointAt(0) ?? 0))
    .join("")
    .replaceAll("&", "&amp;")
    .replaceAll("<", "&lt;")
    .replaceAll(">", "&gt;")
    .replaceAll('"', "&quot;")
    .replaceAll("'", "&apos;");
}

/** Production `Char` of XML 1.0, fifth edition. */
function isXmlCharacter(code: number): boolean {
  if (code < 0x20) return code === 0x9 || code === 0xa || code === 0xd;
  return code <= 0xd7ff || (code >= 0xe000 && code <= 0xfffd) || code >= 0x10000;
}
