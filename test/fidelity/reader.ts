/**
 * A naive reader of seeds: knows tags, entities and the commonest signs of Markdown, and nothing of what the stages know.
 * It errs on the side of showing too much, so that whatever a stage loses is missed by someone.
 */

/** Elements whose content nobody sees. */
const unseen = new Set(["script", "style", "template", "svg", "head", "object"]);

/** Elements within a line: their borders part no words. */
const inline = new Set(("a abbr b bdi big cite code del em font i ins label mark s small span strong sub sup time u wbr").split(" "));

const entities: Readonly<Record<string, string>> = {
  amp: "&", lt: "<", gt: ">", quot: "\"", apos: "'", nbsp: " ", ensp: " ", emsp: " ", copy: "©", middot: "·", hellip: "…",
  ldquo: "“", rdquo: "”", lsquo: "‘", rsquo: "’", mdash: "—", ndash: "–", bull: "•", laquo: "«", raquo: "»", eacute: "é", ocirc: "ô", comma: ",",
};

/** Shorter pieces stand in any text by chance. */
const fewest = {han: 4, letters: 12};

/** The sentences that a reader of the seed would see, in order, each in letters and digits alone. */
export function visibleSentences(seed: string): string[] {
  const shown = withoutMarkdown(decoded(visibleText(withoutFrontMatter(seed))));
  return shown.split(/[\n\r。！？!?；;：:]/).map(bare).filter(isTelling);
}

/** Text as it is compared: small letters and digits, in one width, without spaces and signs. */
export function bare(text: string): string {
  return decoded(text).normalize("NFKC").toLowerCase().replace(/[^\p{L}\p{N}]/gu, "");
}

function isTelling(sentence: string): boolean {
  const han = sentence.match(/\p{Script=Han}/gu)?.length ?? 0;
  return han >= fewest.han || sentence.length >= fewest.letters;
}

function withoutFrontMatter(seed: string): string {
  const lines = seed.replace(/^\uFEFF/, "").split("\n");
  const end = lines.findIndex((line, i) => i > 0 && /^---\s*$/.test(line));
  return /^---\s*$/.test(lines[0] ?? "") && end > 0 ? lines.slice(end + 1).join("\n") : seed;
}

/** Walks from sign to sign: text, comment, tag. */
function visibleText(html: string): string {
  let [shown, at] = ["", 0];
  while (at < html.length) {
    const open = nextTag(html, at);
    shown += html.slice(at, open);
    if (open === html.length) break;
    const end = html.startsWith("<!--", open) ? endOf(html, "-->", open + 4) : endOf(html, ">", open);
    const name = /^<\/?([a-z][a-z0-9:]*)/i.exec(html.slice(open, open + 40))?.[1]?.toLowerCase() ?? "";
    const isUnseen = unseen.has(name) && html[open + 1] !== "/";
    at = isUnseen ? closingOf(html, name, end) : end;
    if (!inline.has(name)) shown += "\n";
  }
  return shown;
}

function nextTag(html: string, from: number): number {
  const found = html.slice(from).search(/<(?:[a-z/]|!)/i);
  return found === -1 ? html.length : from + found;
}

function endOf(html: string, sign: string, from: number): number {
  const found = html.indexOf(sign, from);
  return found === -1 ? html.length : found + sign.length;
}

function closingOf(html: string, name: string, from: number): number {
  const found = html.slice(from).search(new RegExp(`</${name}\\s*>`, "i"));
  return found === -1 ? from : endOf(html, ">", from + found);
}

function decoded(text: string): string {
  return text.replace(/&(?:#x([0-9a-f]{1,6})|#(\d{1,7})|([a-z]{2,8}));/gi, (whole, hex?: string, decimal?: string, name = "") => {
    const code = hex === undefined ? Number(decimal ?? Number.NaN) : Number.parseInt(hex, 16);
    return code <= 0x10ffff ? String.fromCodePoint(code) : (entities[String(name)] ?? whole);
  });
}

/** Links and images of Markdown show their words; addresses are no sentences. */
function withoutMarkdown(text: string): string {
  // attributes of Pandoc and kramdown
  const bare = text.replace(/(?<=[)\]`])\{[^{}\n]{1,200}\}/g, "");
  // links between notes show their label, and line ends may be written out
  const notes = bare.replace(/!?\[\[(?:[^[\]|\n]{0,200}\|)?([^[\]|#\n]{0,200})[^[\]|\n]{0,200}\]\](?!\()/g, "$1").replace(/(?:\\r)?\\n/g, "\n");
  const pictures = notes.replace(/\[([^\]\n]*)\]\([^"\n]{0,500}"fig:[^"\n]*"\)/g, "$1\n");
  const plain = pictures.replace(/!\[([^\]]*)\]\([^)]*\)/g, (_, alt: string) => alt.replaceAll("|", "\n"));
  const words = plain.replace(/!?\[((?:[^[\]]|\[[^[\]]*\])*)\]\((?:[^()\n]|\([^()\n]*\))*\)/g, "$1");
  return words.replace(/(?:https?:\/\/|www\.|pic\.twitter)\S+/g, "\n").replace(/\\(?=[\p{P}\p{S}])/gu, "");
}
