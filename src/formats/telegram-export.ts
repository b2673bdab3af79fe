import type {Element, ElementContent} from "hast";
import type {Format, RawArticle, Written} from "../model/format.js";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {own, parseJson, textsOf} from "../syntax/json.js";
import {element, text as textNode} from "../syntax/nodes.js";

const longest = 20_000_000;

/** Shorter messages are calls and answers, in characters. */
export const shortestMessage = 40;

/** A channel or group as Telegram Desktop exports it (`result.json`): every message with a text of some length is an article. */
export const telegramExport: Format = {
  name: "telegram-export",
  recognises({text}) {
    const kind = /^\s*\{[^{}[\]]{0,2000}"type"\s*:\s*"((?:public|private)_(?:channel|group|supergroup))"[^{}[\]]{0,200}"messages"\s*:\s*\[/.exec(text.slice(0, 4000))?.[1];
    return kind === undefined ? null : `messages of a \`${kind}\``;
  },
  parse: readExport,
};

function* readExport({text, findings}: SeedFile): Generator<RawArticle> {
  const chat = text.length > longest ? undefined : parseJson(text);
  const messages = own(chat, "messages");
  const all: readonly unknown[] = Array.isArray(messages) ? messages : [];
  const name = textsOf(own(chat, "name"))[0] ?? "";
  let entry = 0;
  for (const message of all) {
    const pieces = piecesOf(own(message, "text"));
    const words = pieces.map((piece) => piece.words).join("");
    if (textsOf(own(message, "type"))[0] === "message" && words.trim().length >= shortestMessage) yield readMessage(message, pieces, name, entry++);
    else if (/[\p{L}\p{N}]/u.test(words)) findings.drop("feed-field", words.trim());
  }
  if (entry > 0) return;
  const found = text.length > longest ? `\`${text.length}\` characters, more than \`${longest}\`,` : chat === undefined ? "something that is not JSON" : "no message with a text";
  findings.refuse("bad-feed", `Found ${found}; expected an export of Telegram with \`"messages"\``, {line: 1, column: 1});
}

/** A stretch of a message in one style. */
type Piece = {readonly words: string; readonly type: string; readonly href?: string};

function piecesOf(value: unknown): Piece[] {
  const parts: readonly unknown[] = Array.isArray(value) ? value : [value];
  return parts.map((part) => {
    if (typeof part === "string") return {words: part, type: "plain"};
    const [words = ""] = textsOf(own(part, "text"));
    const [type = "plain"] = textsOf(own(part, "type"));
    const [href] = type === "link" ? [words] : textsOf(own(part, "href"));
    return {words, type, ...(href !== undefined && {href})};
  });
}

function readMessage(message: unknown, pieces: readonly Piece[], name: string, entry: number): RawArticle {
  const findings = new Findings();
  const [first, ...others] = pieces;
  // A first line in bold is the headline.
  const headline = first?.type === "bold" && endsLine(first.words, others[0]?.words ?? "") ? first.words.trim() : "";
  const isTitle = headline !== "" && !headline.includes("\n");
  const [time] = [...textsOf(own(message, "date_unixtime")), ...textsOf(own(message, "date"))];
  const [forwarded] = textsOf(own(message, "forwarded_from"));
  const written = (value: string): Written => ({value});
  for (const file of ["photo", "file", "thumbnail"].flatMap((key) => textsOf(own(message, key)))) findings.drop("image-without-address", file);
  return {
    entry,
    ...(isTitle && {title: written(headline)}),
    ...(name !== "" && {publisher: written(forwarded ?? name)}),
    authors: textsOf(own(message, "author")).map(written),
    dates: time === undefined ? [] : [{value: time, from: "feed-item"}],
    tags: pieces.filter(({type}) => type === "hashtag").map(({words}) => written(words.replace(/^#/, ""))),
    body: {type: "root", children: paragraphsOf(isTitle ? others : pieces)},
    findings,
  };
}

/** Whether a line ends between two stretches. */
function endsLine(before: string, behind: string): boolean {
  const [end, start] = [before.slice(before.trimEnd().length), behind.slice(0, behind.length - behind.trimStart().length)];
  return end.includes("\n") || start.includes("\n");
}

/** A paragraph for every line that shows something. */
function paragraphsOf(pieces: readonly Piece[]): Element[] {
  const lines: ElementContent[][] = [[]];
  for (const piece of pieces) {
    for (const [i, words] of piece.words.split("\n").entries()) {
      if (i > 0) lines.push([]);
      if (words !== "") lines.at(-1)?.push(styled(words, piece));
    }
  }
  return lines.filter((line) => line.length > 0).map((line) => element("p", {}, line));
}

const styles: Readonly<Record<string, string>> = {bold: "strong", italic: "em", code: "code", pre: "code", strikethrough: "s", blockquote: "q"};

function styled(words: string, {type, href}: Piece): ElementContent {
  if (href !== undefined) return element("a", {href}, [textNode(words)]);
  const style = styles[type];
  return style === undefined ? textNode(words) : element(style, {}, [textNode(words)]);
}
