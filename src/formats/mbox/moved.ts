import type {Nodes} from "hast";
import type {RawArticle, Written} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import {append} from "../../syntax/append.js";

/** An article of a text that stands so many lines further down in its file: all its places with it. Changes its body and its findings. */
export function movedBy(raw: RawArticle, lines: number): RawArticle {
  const at = ({line, column}: Place): Place => ({line: line + lines, column});
  const moved = <Fact extends Written>(fact: Fact): Fact => (fact.place ? {...fact, place: at(fact.place)} : fact);
  const waiting: Nodes[] = [raw.body];
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ("children" in node) append(waiting, node.children);
    if (node.position) node.position = {start: at(node.position.start), end: at(node.position.end)};
  }
  const {messages, dropped} = raw.findings;
  messages.splice(0, messages.length, ...messages.map((message) => ({...message, line: message.line === null ? null : message.line + lines})));
  dropped.splice(0, dropped.length, ...dropped.map((one) => ({...one, line: one.line === null ? null : one.line + lines})));
  const {title, source, publisher} = raw;
  return {
    ...raw,
    ...(title && {title: moved(title)}),
    ...(source && {source: moved(source)}),
    ...(publisher && {publisher: moved(publisher)}),
    authors: raw.authors.map(moved),
    dates: raw.dates.map(moved),
    tags: raw.tags.map(moved),
  };
}
