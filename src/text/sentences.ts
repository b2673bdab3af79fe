/** A sentence with the marks that close it, or a line break; Latin full stops need a space and a capital after them. */
const sentence = /\n|[^\n。！？!?…]*?(?:[。！？!?…]+["”」』’）)]*|[\p{Ll}\p{N})]\.["”’)]*(?=\s+["“‘(]?\p{Lu})|(?=\n)|$)/gu;

/** A text in sentences, each with the marks that close it; a line break is a piece by itself. Put together they are the text. */
export function sentencePieces(text: string): readonly string[] {
  return (text.match(sentence) ?? []).filter((piece) => piece !== "");
}

/** The sentences of a text without the white space around them; lines without a word in them are none. */
export function sentencesOf(text: string): readonly string[] {
  return sentencePieces(text).map((piece) => piece.trim()).filter((piece) => /[\p{L}\p{N}]/u.test(piece));
}
