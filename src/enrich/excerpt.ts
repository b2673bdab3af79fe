/** How long a lead is, in characters, and how far it may run on to the end of its sentence. */
const aim = 140;
const most = 200;

/** A line that is shorter is a byline, a caption or a heading, unless nothing longer comes. */
const shortest = 20;

/** A caption may be followed by its credit on the same line. */
const longestCredit = 60;

const sentence = /[^。！？!?…]+(?:[。！？!?…]+["”」』’）)]*)?|[。！？!?…]+["”」』’）)]*/gu;

/**
 * What an article begins with: whole sentences of its first real paragraphs, about 140 characters. Paragraphs that
 * repeat a caption or credit of an image are passed over.
 */
export function leadOf(text: string, captions: readonly string[] = []): string {
  const passed = captions.map((caption) => caption.trim()).filter((caption) => caption !== "");
  const isCaption = (line: string) => passed.some((caption) => repeats(line, caption));
  const paragraphs = text.split("\n").map((line) => line.trim()).filter((line) => line !== "" && !isCaption(line));
  const first = paragraphs.findIndex((line) => line.length >= shortest && /[。！？!?….，,;；]/.test(line) && !isAside(line));
  const from = first >= 0 ? paragraphs.slice(first) : paragraphs;
  return wholeSentences(from);
}

/** A row of a table, whose cells are parted by tabs, or a line that only points elsewhere. */
function isAside(line: string): boolean {
  return line.includes("\t") || line.includes("→");
}

function repeats(line: string, caption: string): boolean {
  if (line === caption) return true;
  return caption.length >= shortest && line.startsWith(caption) && line.length - caption.length <= longestCredit;
}

/** Sentences up to about the length aimed at, cut within the first only when it goes on for too long. */
function wholeSentences(paragraphs: readonly string[]): string {
  let lead = "";
  for (const part of sentencesOf(paragraphs)) {
    const longer = lead + part;
    if (longer.trimEnd().length > (lead === "" ? most : aim)) break;
    lead = longer;
  }
  return lead === "" ? cut(paragraphs[0] ?? "") : lead.trim();
}

function* sentencesOf(paragraphs: readonly string[]): Generator<string> {
  let taken = 0;
  for (const paragraph of paragraphs) {
    for (const [part] of paragraph.slice(0, 2 * most).matchAll(sentence)) {
      for (const piece of part.split(/(?<=[a-z0-9)]\.["”’]?\s)(?=[\p{Lu}“"])/u)) yield piece;
    }
    taken += paragraph.length;
    if (taken > most) return;
    yield " ";
  }
}

/** The beginning of a sentence without end, up to a comma where there is one, and dots. */
function cut(line: string): string {
  if (line.length <= aim) return line;
  const whole = line.slice(0, aim).replace(/[\ud800-\udbff]$/, "");
  const comma = Math.max(...["，", "、", "；", ", ", " "].map((sign) => whole.lastIndexOf(sign)));
  return `${(comma > aim / 2 ? whole.slice(0, comma) : whole).trimEnd()}…`;
}
