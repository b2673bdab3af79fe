/** Where a sentence ends: its marks and what closes with them, or a line break; Latin full stops need a space and a capital after them. */
const ending = /\n|[。！？!?…]+["”」』’）)]*|(?<=[\p{Ll}\p{N})])\.["”’)]*(?=\s+["“‘(]?\p{Lu})/gu;

/** A text in sentences, each with the marks that close it; a line break is a piece by itself. Put together they are the text. */
export function sentencePieces(text: string): readonly string[] {
  const pieces: string[] = [];
  let start = 0;
  for (const {0: mark, index} of text.matchAll(ending)) {
    const end = index + mark.length;
    if (mark === "\n") pieces.push(text.slice(start, index), mark);
    else pieces.push(text.slice(start, end));
    start = end;
  }
  pieces.push(text.slice(start));
  return pieces.filter((piece) => piece !== "");
}

/** The sentences of a text without the white space around them; lines without a word in them are none. */
export function sentencesOf(text: string): readonly string[] {
  return paragraphsOf(text).flat();
}

/** The sentences of each paragraph of a text, as `sentencesOf` gives them; paragraphs without any are left out. */
export function paragraphsOf(text: string): readonly (readonly string[])[] {
  const paragraphs: string[][] = [[]];
  for (const piece of sentencePieces(text)) {
    if (piece === "\n") paragraphs.push([]);
    else if (/[\p{L}\p{N}]/u.test(piece)) paragraphs.at(-1)?.push(piece.trim());
  }
  return paragraphs.filter(({length}) => length > 0);
}
