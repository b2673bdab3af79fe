import type {Format, RawArticle} from "../model/format.js";
import type {SeedFile} from "../model/seed.js";
import {readPage} from "./html-page.js";
import {parsePage, visibleText} from "./html/visible.js";
import {textOf} from "./mhtml/content.js";
import {partsOf, readPart, typeOf, type Part} from "./mhtml/parts.js";
import {withoutEncodedWords} from "./text/encoded-words.js";

/** Frames of a page whose words are listed. */
const mostFrames = 50;

/** A page that a browser saved as one file (MHTML, RFC 2557): a mail whose parts are the page, its frames and its pictures. A letter to readers is such a mail, too. */
export const mhtml: Format = {
  name: "mhtml",
  recognises({text}) {
    const head = /^[A-Za-z][A-Za-z-]{0,60}:/.test(text) ? readPart(text) : null;
    const type = head === null ? "" : typeOf(head);
    const isPage = type === "text/html" ? isMail(head) : type.startsWith("multipart/") && /^content-type:\s{0,9}text\/html/im.test(text);
    return isPage ? `\`${type}\` with a page` : null;
  },
  *parse(file) {
    const message = readPart(file.text);
    const pages = message ? (typeOf(message) === "text/html" ? [message] : partsOf(message).filter((part) => typeOf(part) === "text/html")) : [];
    const address = message?.fields.get("snapshot-content-location");
    const page = pages.find(({fields}) => address !== undefined && fields.get("content-location") === address) ?? pages[0];
    if (!message || !page) file.findings.refuse("empty-article", "Found no part that is a page; expected one of `text/html`", {line: 1, column: 1});
    else yield readSaved(file, message, page, pages.filter((other) => other !== page));
  },
};

/** The page itself; what the message says of it counts where the page says nothing. */
function readSaved(file: SeedFile, message: Part, page: Part, frames: readonly Part[]): RawArticle {
  const address = [page.fields.get("content-location"), message.fields.get("snapshot-content-location")].find((value) => value !== undefined && /^https?:\/\//i.test(value));
  const place = {line: page.line, column: 1};
  const raw = readPage({...file, text: textOf(page, file.findings)}, place, address === undefined ? undefined : {value: address, place});
  for (const frame of frames.slice(0, mostFrames)) {
    const start = {line: frame.line, column: 1};
    const words = visibleText(parsePage(textOf(frame, raw.findings), start, raw.findings).root()[0]?.children ?? []);
    if (words !== "") raw.findings.drop("frame", words, start);
  }
  const subject = withoutEncodedWords(message.fields.get("subject") ?? "").trim();
  const [sent, from] = isMail(message) && address === undefined ? [message.fields.get("date"), message.fields.get("from")] : [];
  const sender = withoutEncodedWords(from ?? "").replace(/<[^<>]*>\s*$/, "").trim().replace(/^"(.*)"$/, "$1");
  return {
    ...(subject !== "" && {title: {value: subject, place: {line: 1, column: 1}}}),
    ...raw,
    ...(sent !== undefined && raw.dates.length === 0 && {dates: [{from: "date-line", value: sent.trim(), place: {line: 1, column: 1}}]}),
    ...(sender !== "" && !/@|:\/\//.test(sender) && raw.authors.length === 0 && {authors: [{value: sender, place: {line: 1, column: 1}}]}),
  };
}

/** Whether someone sent a message: what a browser saved has no one to whom it goes. */
function isMail(message: Part | null): message is Part {
  const has = (name: string): boolean => (message?.fields.get(name) ?? "").trim() !== "";
  return has("from") && !/^"?<?saved by/i.test(message?.fields.get("from")?.trim() ?? "") && (has("to") || has("message-id") || has("date")) && (has("subject") || has("to"));
}
