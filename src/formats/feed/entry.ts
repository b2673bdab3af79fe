import type {Root} from "hast";
import type {RawArticle, Written, WrittenDate} from "../../model/format.js";
import type {Findings, Place} from "../../model/message.js";
import {parseTree, toHast} from "../../syntax/html.js";
import {fromMarkdown} from "../../syntax/markdown.js";
import {element, squeeze, text, textOf} from "../../syntax/nodes.js";
import {asMarkup} from "../html/escaped-markup.js";
import {withParagraphs} from "../html/paragraphs-by-lines.js";
import {withoutShortcodes} from "../html/shortcodes.js";
import {takeEnvelope} from "../fragment/envelope.js";
import {isBeyondLines} from "../plainly.js";
import {publisherOf} from "../text/publisher.js";
import {withoutPublisher} from "../text/title-publisher.js";
import {lettersAlone} from "../../text/letters-alone.js";

/** A text of an entry: HTML, Markdown, or else shown as written. */
export type FeedText = Written & {readonly html: boolean; readonly markdown?: boolean};

/** An entry of a feed before its text is read. */
export type FeedEntry = {
  readonly title?: Written;
  readonly link?: Written;
  /** What relative addresses in its text start from where the feed says so. */
  readonly base?: string;
  readonly authors: readonly Written[];
  readonly publishers: readonly Written[];
  readonly dates: readonly Written[];
  readonly tags: readonly Written[];
  /** Fullest first; the others are dropped as summaries. */
  readonly texts: readonly FeedText[];
  /** Addresses of pictures, films and recordings beside the text. */
  readonly media: readonly {readonly address: string; readonly isPicture: boolean; readonly words: string; readonly credit?: string; readonly place: Place}[];
  /** What else the entry says. */
  readonly others: readonly Written[];
  readonly place: Place;
};

/** So many texts and media beside the text are looked for in it, which may be long. */
const mostCompared = 100;

/** The article of an entry of the feed whose page is at `fileAddress`. */
export function articleOf(entry: FeedEntry, index: number, fileAddress: Written | undefined, findings: Findings): RawArticle {
  const {title, link, base, authors, publishers, tags} = entry;
  const {body, ...envelope} = readTexts(entry, findings);
  for (const {value, place} of entry.others) findings.drop("feed-field", squeeze(value), place);
  const dates: WrittenDate[] = entry.dates.map((date) => ({...date, from: "feed-item"}));
  return {
    entry: index,
    ...(title && title.value.trim() !== "" ? {title: withoutPublisher(title, publishers, findings)} : {}),
    ...(link && {source: link}),
    ...(base !== undefined && {base}),
    ...(fileAddress && {fileAddress}),
    ...publisherOf(publishers, findings),
    authors: [...authors, ...envelope.authors],
    dates: [...dates, ...envelope.dates],
    tags,
    body,
    findings,
  };
}

function readTexts({texts, media}: FeedEntry, findings: Findings): {body: Root; dates: readonly WrittenDate[]; authors: readonly Written[]} {
  const [first, ...others] = texts.filter(({value}) => value.trim() !== "");
  const main = first ? readText(first, findings) : {body: plain(""), dates: [], authors: []};
  const words = lettersAlone(textOf(main.body));
  for (const [nth, other] of others.entries()) {
    const shown = squeeze(textOf(readText(other, null).body));
    const isRepeated = nth < mostCompared && words.includes(lettersAlone(shown).slice(0, 200));
    if (shown !== "") findings.drop(isRepeated ? "repeated-summary" : "feed-field", shown, other.place);
  }
  return {...main, body: {type: "root", children: [...main.body.children, ...mediaOf(media, first?.value ?? "")]}};
}

function readText({value: written, html, markdown, place}: FeedText, findings: Findings | null): {body: Root; dates: readonly WrittenDate[]; authors: readonly Written[]} {
  if (markdown && !isBeyondLines(written)) return {body: fromMarkdown(written, place), dates: [], authors: []};
  const value = html ? withoutShortcodes(withParagraphs(asMarkup(written, place, findings)), place, findings) : written;
  if (!html || !/<[a-z!/]|&[a-z#]/i.test(value)) return {body: plain(value, place), dates: [], authors: []};
  const root = parseTree(value, place, findings ?? undefined);
  const envelope = findings ? takeEnvelope(root.children, findings) : {dates: [], authors: []};
  return {...envelope, body: toHast(root.children)};
}

/** A paragraph for every line that shows something. */
function plain(value: string, place?: Place): Root {
  const lines = value.split(/\r\n?|\n/).map((line, i) => ({line: line.trim(), number: (place?.line ?? 1) + i}));
  const shown = lines.filter(({line}) => line !== "");
  return {
    type: "root",
    children: shown.map(({line, number}) => {
      const point = {line: number, column: 1};
      return {...element("p", {}, [text(line)]), ...(place && {position: {start: point, end: point}})};
    }),
  };
}

/** Pictures that the text lacks, and links to films and recordings. */
function mediaOf(media: FeedEntry["media"], shown: string): Root["children"] {
  const once = [...new Map([...media].reverse().map((file) => [file.address, file])).values()].reverse();
  const lacking = once.filter(({address}, nth) => nth >= mostCompared || !shown.includes(address));
  return lacking.map((file) => {
    const {address, isPicture, words, place: at} = file;
    const start = {line: at.line, column: at.column};
    const node = isPicture ? pictureOf(file) : element("p", {}, [element("a", {href: address}, [text(words || address)])]);
    return {...node, position: {start, end: start}};
  });
}

/** A picture, with what is said of it where it is said whose it is. */
function pictureOf({address, words, credit = ""}: FeedEntry["media"][number]): ReturnType<typeof element> {
  const image = element("img", {src: address, alt: words}, []);
  if (credit === "") return image;
  return element("figure", {}, [image, element("figcaption", {}, [text(words === "" ? "" : `${words} `), element("cite", {}, [text(credit)])])]);
}
