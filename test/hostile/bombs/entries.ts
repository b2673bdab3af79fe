import {each, type Bomb} from "./bomb.js";

const prose = "海港大桥昨天通车，记者到现场看了一天。两岸的居民说，他们等这座桥已经等了二十年。";

const feedOf = (items: string): string => `<?xml version="1.0"?><rss version="2.0"><channel><title>海港</title><link>https://harbour.example/</link>${items}</channel></rss>`;

const item = (nth: number, inside: string): string =>
  `<item><title>大桥 ${nth}</title><link>https://harbour.example/${nth}</link><description>${prose}${nth}</description>${inside}</item>`;

const jsonFeedOf = (items: string): string => `{"version": "https://jsonfeed.org/version/1.1", "title": "海港", "items": [${items}]}`;

const page = (nth: number, text: string, {namespace = 0, title = `海港 ${nth}`, end = "</page>"} = {}): string =>
  `<page><title>${title}</title><ns>${namespace}</ns><revision><timestamp>2024-06-20T08:00:00Z</timestamp><text>${text}</text></revision>${end}`;

const dumpOf = (pages: string): string =>
  `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="zh"><siteinfo><base>https://zh.wikipedia.org/wiki/海港</base></siteinfo>${pages}</mediawiki>\n`;

const answerOf = (content: string, header = ""): string => {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n${header}\r\n${header === "" ? `<!doctype html><title>大桥</title><h1>大桥</h1><p>${content}</p>` : content}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nContent-Type: application/http\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
};

const mail = (text: string): string => `From desk@harbour.example Thu Jun 20 07:30:00 2024\nFrom: Desk <desk@harbour.example>\nSubject: 大桥通车\nDate: Thu, 20 Jun 2024 07:30:00 +0800\n\n${text}\n\n`;

const xmlOf = (records: string): string => `<?xml version="1.0"?><articles><article><title>大桥</title><text>${prose}</text></article>${records}</articles>`;

const messagesOf = (messages: string): string =>
  `<!DOCTYPE html><html><body><div class="page_wrap"><div class="history"><div class="message default"><div class="body"><div class="text"><strong>大桥</strong><br>${prose}</div></div></div>${messages}</div></div></body></html>`;

const wikiAnswerOf = (pages: string): string => `{"query": {"pages": {"1": {"ns": 0, "title": "海港", "revisions": [{"*": "${prose}"}]}${pages}}}}`;

const digestOf = (entries: string): string => `# 每日新闻\n\n${entries}`;
const entry = (nth: number, inside: string): string => `## 大桥 ${nth}\n\n**来源：** 甲\n**时间：** 2024-06-20\n\n${inside}\n\n`;

const feeds: Readonly<Record<string, () => string>> = {
  "files of one entry": () => feedOf(item(1, each(100_000, (nth) => `<enclosure url="https://a.example/${nth}.jpg" type="image/jpeg"/>`))),
  "files of many entries": () => feedOf(each(40, (one) => item(one, each(5000, (nth) => `<enclosure url="https://a.example/${one}/${nth}.jpg" type="image/jpeg"/>`)))),
  "summaries beside long texts": () => feedOf(each(10, (one) => item(one, `<content:encoded>${"字".repeat(300_000)}</content:encoded>${each(4000, (nth) => `<summary>${nth}</summary>`)}`))),
  "a base of a megabyte": () => feedOf(each(2000, (nth) => item(nth, `<enclosure url="/${nth}.jpg"/>`))).replace("<channel>", `<channel xml:base="https://a.example/${"b/".repeat(500_000)}">`),
  "authors": () => feedOf(each(50, (one) => item(one, each(8000, (nth) => `<author>${one}甲${nth}</author>`)))),
  "names of outlets": () => feedOf(each(50, (one) => item(one, each(8000, (nth) => `<source>${one}海港日报${nth}</source>`)))),
  "fields of no meaning": () => feedOf(each(50, (one) => item(one, each(8000, (nth) => `<x${nth}>字${nth}</x${nth}>`)))),
  "entries of nothing": () => feedOf("<item/>".repeat(1_000_000)),
  "tags that are all different": () => feedOf(each(3000, (one) => item(one, each(190, (nth) => `<category>${one}t${nth}</category>`)))),
};

const others: Readonly<Record<string, readonly [Bomb["ending"], () => string]>> = {
  "feed in JSON: ids that are escaped otherwise": ["json", () => jsonFeedOf(each(20_000, (nth) => `${nth > 0 ? "," : ""}{"id": "\\u0061${nth}", "title": "大桥", "content_text": "${prose}"}`))],
  "feed in JSON: entries of nothing": ["json", () => jsonFeedOf(`${"{},".repeat(3_000_000)}{}`)],
  "feed in JSON: tags of an entry": ["json", () => jsonFeedOf(each(100, (one) => `${one > 0 ? "," : ""}{"title": "字${one}", "content_text": "${prose}", "tags": [${each(5000, (nth) => `${nth > 0 ? "," : ""}"${one}t${nth}"`)}]}`))],
  "file of notes: notes of nothing": ["xml", () => `<en-export><note><title>大桥</title><content>${prose}</content></note>${"<note/>".repeat(1_000_000)}`],
  "file of notes: files within a note": ["xml", () => `<en-export><note><title>大桥</title><content>${prose}</content>${each(300_000, (nth) => `<resource><mime>a/${nth}</mime></resource>`)}</note></en-export>`],
  "list of records: records of nothing": ["json", () => `[{"title": "大桥", "content": "${prose}"},${"{},".repeat(3_000_000)}{}]`],
  "list of records: fields of no meaning": ["json", () => `[${each(50, (one) => `${one > 0 ? "," : ""}{"title": "大桥${one}", "content": "${prose}"${each(8000, (nth) => `, "x${nth}": "字${nth}"`)}}`)}]`],
  "list of records: objects within each other": ["json", () => `[{"title": "大桥", "content": "${prose}", "x": ${'{"x":'.repeat(4000)}1${"}".repeat(4000)}, "y": ${"[".repeat(4000)}${"]".repeat(4000)}}]`],
  "list of records: many objects in objects": ["json", () => `[{"title": "大桥", "content": "${prose}"${each(1000, (one) => `, "x${one}": {${each(300, (nth) => `${nth > 0 ? "," : ""}"y${nth}": {"z": ["a${nth}"]}`)}}`)}}]`],
  "list of records: titles that stand nowhere": ["json", () => `[${each(20_000, (nth) => `${nth > 0 ? "," : ""}{"title": "\\u5b57${nth}", "content": "${prose}"}`)}]`],
  "list of records: lists as tables print them": ["json", () => `[${each(200, (one) => `${one > 0 ? "," : ""}{"title": "字${one}", "content": "${prose}", "tags": "['${"\\\\".repeat(20_000)}", "authors": "[${"'".repeat(20_001)}]"}`)}]`],
  "list of records, one a line: lines that are none": ["jsonl", () => `{"title": "大桥", "content": "${prose}"}\n{"title": "大桥二", "content": "${prose}"}\n${"{\n".repeat(3_000_000)}`],
  "table: rows of nothing": ["csv", () => `title,url,content\n大桥,,${prose}\n${"a,b,c\n".repeat(2_000_000)}`],
  "table: columns": ["csv", () => `title,url,content\n${`${"x,".repeat(1_000_000)}\n`.repeat(4)}`],
  "table: quotation marks": ["csv", () => `title,url,content\n${each(2000, (nth) => `大桥${nth},,"${prose}\n`)}${'"a"b,'.repeat(1_000_000)}`],
  "web archive: records of nothing": ["warc", () => `${answerOf(prose)}${"WARC/1.0\r\nContent-Length: 0\r\n\r\n".repeat(500_000)}`],
  "web archive: headers that never end": ["warc", () => `${answerOf(prose)}WARC/1.0\r\n${"A: b\r\n".repeat(2_000_000)}`],
  "web archive: beginnings of records": ["warc", () => `${answerOf(prose)}${"WARC/1.0\r\n\r\n".repeat(1_000_000)}`],
  "web archive: pages in chunks of a byte": ["warc", () => each(8, () => answerOf("1\r\n \r\n".repeat(500_000), "Transfer-Encoding: chunked\r\n"))],
  "web archive: answers of nothing": ["warc", () => answerOf("").repeat(10_000)],
  "list of records, one behind the other: records of nothing": ["json", () => `{\n"title": "大桥", "content": "${prose}"}\n${"{\n}\n".repeat(2_000_000)}`],
  "list of records, one behind the other: texts that never end": ["json", () => `{\n"title": "大桥", "content": "${prose}"}\n${'{"a\n'.repeat(1_000_001)}`],
  "mailbox: mails of nothing": ["mbox", () => mail(prose) + mail("").repeat(100_000)],
  "mailbox: lines that begin like another mail": ["mbox", () => mail(`${prose}\n\n${"From here 07:30\n\n".repeat(600_000)}`)],
  "mailbox: headers that never end": ["mbox", () => `${mail(prose)}From desk@harbour.example Thu Jun 20 07:30:00 2024\n${"A: b\n".repeat(2_000_000)}`],
  "file of records in XML: records of nothing": ["xml", () => xmlOf("<article/>".repeat(1_000_000))],
  "file of records in XML: fields of one name": ["xml", () => xmlOf(`<article><title>大桥二</title><text>${prose}</text>${"<tag>桥</tag>".repeat(600_000)}</article>`)],
  "file of records in XML: elements within each other": ["xml", () => xmlOf(`<article><title>大桥二</title><text>${"<a>".repeat(300_000)}</text></article>`)],
  "file of records in XML: words between records": ["xml", () => xmlOf("<x>字</x>字".repeat(400_000))],
  "page of messages: messages of nothing": ["html", () => messagesOf('<div class="message default"></div>'.repeat(250_000))],
  "page of messages: files of a message": ["html", () => messagesOf(`<div class="message default"><div class="body"><div class="media_wrap">${each(200_000, (nth) => `<a href="${nth}.jpg"></a>`)}</div><div class="text">${prose}</div></div></div>`)],
  "answer of a wiki: pages of nothing": ["json", () => wikiAnswerOf(each(500_000, (nth) => `, "${nth + 2}": {}`))],
  "answer of a wiki: revisions": ["json", () => wikiAnswerOf(`, "2": {"title": "大桥", "revisions": [{"*": "${prose}"}${', {"*": "字"}'.repeat(600_000)}]}`)],
  "dump: pages of nothing": ["xml", () => dumpOf("<page/>".repeat(2_000_000))],
  "dump: pages that break off, with long titles": ["xml", () => dumpOf(each(2000, (nth) => page(nth, "字", {namespace: 1, title: `${"字".repeat(2000)}${nth}`, end: ""})) + each(500, (nth) => page(nth, prose)))],
  "dump: pages of templates within each other": ["xml", () => dumpOf(each(3000, (nth) => page(nth, `${prose}${nth}\n\n${"{{Infobox a|名={{Infobox b|x=".repeat(19)}b${"}}}}".repeat(19)}`)))],
  "dump: pages of small templates within each other": ["xml", () => dumpOf(each(3000, (nth) => page(nth, `${prose}${nth}\n\n${"{{a|".repeat(40)}b${"}}".repeat(40)}`)))],
  "dump: pages of links": ["xml", () => dumpOf(each(3000, (nth) => page(nth, `${prose}${nth}\n\n${"[[a]]".repeat(200)}`)))],
  "dump: pages of cells": ["xml", () => dumpOf(each(3000, (nth) => page(nth, `${prose}${nth}\n\n{|\n${"| a || b || c\n|-\n".repeat(60)}|}`)))],
  "dump: revisions": ["xml", () => dumpOf(`<page><title>海港</title><ns>0</ns>${"<revision><timestamp>2024-06-20T08:00:00Z</timestamp><text>字</text></revision>".repeat(100_000)}</page>`)],
  "dump: namespaces": ["xml", () => dumpOf(each(60_000, (nth) => page(nth, "", {namespace: nth + 1})) + page(1, prose))],
  "digest: summaries beside a long text": ["md", () => digestOf(each(3, (nth) => entry(nth, `${"### 摘要\n\n甲乙丙\n\n".repeat(800)}### 正文\n\n${`${prose}\n\n`.repeat(600)}`)))],
  "digest: copies of pages": ["md", () => digestOf(each(500, (nth) => entry(nth, `### HTML\n\n\`\`\`html\n${`<div>${"<b>".repeat(50)}字`.repeat(20)}\n\`\`\`\n\n### 正文\n\n${prose}`)))],
};

/** Files of many entries, or of one entry that has too much of something. */
export const entryBombs: readonly Bomb[] = [
  ...Object.entries(feeds).map(([name, text]): Bomb => ({name: `entries of a feed: ${name}`, ending: "xml", text})),
  ...Object.entries(others).map(([name, [ending, text]]): Bomb => ({name: `entries of a ${name}`, ending, text})),
];
