import {expect, test} from "vitest";
import {detect, formats} from "../../src/formats/registry.js";
import {Findings} from "../../src/model/message.js";

const sentence = "停航三个月的渡船今天早上重新开航，船上坐满了人，没有人愿意坐在里面。";

const files = [
  ["<!DOCTYPE html><html><body><p>a</p></body></html>", "html"],
  ["\n<!-- saved from url=(0022)https://a.example/ -->\n<HTML><BODY>a</BODY></HTML>", "html"],
  ["<div class=\"post\"><p>一句话。</p></div>", "html"],
  ["<?xml version=\"1.0\"?>\n<!-- made by hand -->\n<rss version=\"2.0\"><channel></channel></rss>", "rss"],
  ["<rdf:RDF xmlns=\"http://purl.org/rss/1.0/\"></rdf:RDF>", "rss"],
  ["<feed xmlns=\"http://www.w3.org/2005/Atom\"></feed>", "atom"],
  ['{"version": "https:\\/\\/jsonfeed.org\\/version\\/1", "items": []}', "json-feed"],
  ['{"name": "甲", "type": "public_channel", "id": 1, "messages": []}', "telegram-export"],
  ['<!DOCTYPE html><html><body><div class="page_wrap"><div class="history"><div class="message service"></div></div></div></body></html>', "telegram-page"],
  ["From mei@harbour.example Thu Jun 20 07:30:00 2024\nFrom: Mei <mei@harbour.example>\nSubject: 甲\n\n乙\n", "mbox"],
  ["<doc>\n<url>https://harbour.example/1</url>\n<contenttitle>甲</contenttitle>\n<content>乙</content>\n</doc>\n", "xml-records"],
  ['{"batchcomplete": "", "query": {"pages": {"12": {"title": "甲", "revisions": [{"*": "乙"}]}}}}', "mediawiki-api"],
  ['{"parse": {"title": "甲", "text": {"*": "<p>乙</p>"}}}', "mediawiki-api"],
  ['{"name": "甲", "type": "personal_chat", "id": 1, "messages": []}', null],
  ["<?xml version=\"1.0\"?>\n<!DOCTYPE en-export SYSTEM \"http://a.example/a.dtd\">\n<en-export><note></note></en-export>", "evernote"],
  ['[{"title": "甲", "content": "乙"}]', "json-records"],
  ['{"url": "https://a.example/1", "html": "\\u003chtml\\u003e\\u003cp\\u003e甲"}', "json-records"],
  ['{"articles": [{"headline": "甲", "url": "https://a.example/1", "summary": "乙"}]}', "json-records"],
  ['{"\\u6807\\u9898": "甲", "正文": "乙"}', "json-records"],
  ['{"title": "甲", "content": "乙"}\n{"title": "丙"}', "json-lines"],
  ['{"name": "a", "description": "b", "url": "https://a.example/"}', null],
  ['{"$schema": "https://json-schema.org/draft/2020-12/schema", "title": "甲", "properties": {"content": {}}}', null],
  ["title,url,content\n甲,https://a.example/1,乙\n", "csv"],
  ["標題;時間;內文;正文\n甲;2024-01-01;;乙\n", "csv"],
  ["标题,正文\n甲,乙\n", null],
  ["+++\ntitle = \"a\"\n+++\nb\n", "hugo"],
  ['{\n"title": "a"\n}\n\nb\n', "hugo"],
  ['"title": "a",\n"date": "2024-01-01"\n;;;\nb\n', "hugo"],
  ["title: a\ndate: 2024-01-01\n---\nb\n", "hexo"],
  ["# 甲\n\n## 1. 乙\n\n**来源：** 丙\n**时间：** 2024-01-01\n\n丁\n", "digest"],
  [`# 渡船\n\n${sentence}\n`, "markdown"],
  [`渡船\n\n${sentence}\n`, "plain-text"],
  // two lists of sections, none of which is an article
  [`# 渡船\n\n## 时间\n\n${sentence}\n\n## 票价\n\n${sentence}\n`, "markdown"],
  ["milk, eggs\n", null],
  ["path\trepo\na.md\tb/c\n", null],
  ['{"title": "港口今天开放，船都出海了，没有人留在岸上。"}', null],
  ["<svg xmlns=\"http://www.w3.org/2000/svg\"></svg>", null],
  ["key: value\nother: value\n", null],
] as const;

for (const [text, name] of files) {
  test(`detect takes ${JSON.stringify(text.slice(0, 60))} for ${String(name)}`, () => {
    const found = detect({path: "a", sha256: "", text, findings: new Findings()}, formats);
    expect(found?.format.name ?? null).toBe(name);
  });
}
