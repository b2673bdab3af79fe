import type {CheerioAPI} from "cheerio";
import {isTag, type ChildNode, type Element} from "domhandler";
import type {Format, RawArticle, Written} from "../model/format.js";
import {Findings, type Place} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {toHast} from "../syntax/html.js";
import {lineOf, parsePage, placeOf, tagged, visibleText} from "./html/visible.js";
import {shortestMessage} from "./telegram-export.js";

/** A channel or group as Telegram Desktop exports it for people to read (`messages.html`): every message with a text of some length is an article. */
export const telegramPage: Format = {
  name: "telegram-page",
  recognises({text}) {
    const head = text.slice(0, 20_000);
    return /<div class="page_wrap/.test(head) && /<div class="history">/.test(head) && /<div class="message [a-z]/.test(head) ? "messages of Telegram's export" : null;
  },
  parse: readMessages,
};

function* readMessages({text, findings}: SeedFile): Generator<RawArticle> {
  const $ = parsePage(text, {line: 1, column: 1}, findings);
  const name = lineOf($(".page_header .text").first().toArray());
  let [entry, sender] = [0, name];
  for (const message of tagged($(".history > .message").toArray())) {
    const body = $(message).children(".body");
    // a message that follows another of the same sender names none
    sender = lineOf(body.children(".from_name").toArray()) || sender;
    const words = visibleText(body.find(".text").toArray());
    if ($(message).is(".default") && words.length >= shortestMessage) yield readMessage($, message, sender, entry++);
    else if (/[\p{L}\p{N}]/u.test(visibleText([message]))) findings.drop("feed-field", visibleText([message]), placeOf(message));
  }
  if (entry === 0) findings.refuse("bad-feed", "Found no message with a text; expected an export of Telegram", {line: 1, column: 1});
}

function readMessage($: CheerioAPI, message: Element, sender: string, entry: number): RawArticle {
  const findings = new Findings();
  const body = $(message).children(".body");
  const place = placeOf(message);
  const [text] = tagged(body.find(".text").toArray());
  const headline = text && headlineOf(text);
  const forwarded = lineOf(body.find(".forwarded.body .from_name").first().contents().toArray().filter((node) => !isTag(node)));
  for (const file of tagged(body.find(".media_wrap a[href], .media_wrap img[src]").toArray()).slice(0, mostFiles)) findings.drop("image-without-address", file.attribs["href"] ?? file.attribs["src"] ?? "", place);
  // when what is handed on was written first
  for (const date of tagged(body.find(".forwarded .date").toArray()).slice(0, 1)) findings.drop("feed-field", lineOf([date]), placeOf(date));
  const kept = (text?.children ?? []).filter((node) => node !== headline);
  const written = (value: string): Written => ({value, place});
  const signature = lineOf(body.children(".signature").toArray());
  return {
    entry,
    ...(headline && {title: {value: lineOf([headline]), place: placeOf(headline)}}),
    ...((forwarded || sender) !== "" && {publisher: written(forwarded || sender)}),
    authors: signature === "" ? [] : [written(signature)],
    dates: datesOf(body.children(".date").attr("title"), place),
    tags: tagged(body.find(".text a[onclick*='ShowHashtag']").toArray()).map((tag) => written(lineOf([tag]).replace(/^#/, ""))),
    body: toHast(kept),
    findings,
  };
}

const mostFiles = 20;

function datesOf(title: string | undefined, place: Place): RawArticle["dates"] {
  return title === undefined || title.trim() === "" ? [] : [{value: title.trim(), from: "feed-item", place}];
}

/** A first line in bold is the headline. */
function headlineOf({children}: Element): Element | undefined {
  const shown = children.filter((node: ChildNode) => isTag(node) || visibleText([node]) !== "");
  const [first, second] = shown;
  const isLine = first !== undefined && isTag(first) && first.name === "strong" && first.children.every((node) => !isTag(node)) && second !== undefined && isTag(second) && second.name === "br";
  return isLine && lineOf([first]).length >= 2 ? first : undefined;
}
