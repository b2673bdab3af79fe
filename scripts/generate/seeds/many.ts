import type {SyntheticArticle} from "./article.js";
import {bodyIn, escaped} from "./markup.js";
import {html, wikitext} from "./single.js";
import type {Random} from "./random.js";
import {clockTime, isoTime, mailTime} from "./times.js";

/** Writes a file that holds several articles. */
type Write = (articles: readonly SyntheticArticle[], random: Random) => string;

/** In milliseconds, for formats that name a time of everything: that of an article without one. */
const unknownTime = 1_000_000_000_000;

const cdata = (text: string): string => `<![CDATA[${text}]]>`;

export const rss: Write = (articles) => {
  const items = articles.map((article) => {
    const {title, address, author, published, tags} = article;
    return [
      "<item>",
      `<title>${escaped(title)}</title>`,
      `<link>${address}</link>`,
      `<guid isPermaLink="true">${address}</guid>`,
      ...(published === null ? [] : [`<pubDate>${mailTime(published)}</pubDate>`]),
      ...(author === null ? [] : [`<dc:creator>${cdata(author)}</dc:creator>`]),
      ...tags.map((tag) => `<category>${escaped(tag)}</category>`),
      `<content:encoded>${cdata(bodyIn("html", article))}</content:encoded>`,
      "</item>",
    ].join("\n");
  });
  const modules = 'xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:dc="http://purl.org/dc/elements/1.1/"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<rss version="2.0" ${modules}>\n<channel>\n<title>Feed</title>\n${items.join("\n")}\n</channel>\n</rss>\n`;
};

export const atom: Write = (articles) => {
  const entries = articles.map((article) => {
    const {title, address, author, published} = article;
    return [
      "<entry>",
      `<title>${escaped(title)}</title>`,
      `<link href="${address}"/>`,
      `<id>${address}</id>`,
      ...(published === null ? [] : [`<published>${isoTime(published)}</published>`]),
      ...(author === null ? [] : [`<author><name>${escaped(author)}</name></author>`]),
      `<content type="html">${escaped(bodyIn("html", article))}</content>`,
      "</entry>",
    ].join("\n");
  });
  return `<?xml version="1.0" encoding="utf-8"?>\n<feed xmlns="http://www.w3.org/2005/Atom">\n<title>Feed</title>\n${entries.join("\n")}\n</feed>\n`;
};

export const jsonFeed: Write = (articles) => {
  const items = articles.map((article) => ({
    id: article.address,
    url: article.address,
    title: article.title,
    content_html: bodyIn("html", article),
    ...(article.published !== null && {date_published: isoTime(article.published)}),
    ...(article.author !== null && {authors: [{name: article.author}]}),
    tags: article.tags,
  }));
  return `${JSON.stringify({version: "https://jsonfeed.org/version/1.1", title: "Feed", items}, null, 1)}\n`;
};

export const digest: Write = (articles) => {
  const entries = articles.map((article, index) => {
    const {title, address, published, host} = article;
    const time = published === null ? "" : `**时间：** ${mailTime(published)}  \n`;
    // headings would be read as entries of their own
    const body = bodyIn("plain", {blocks: article.blocks.filter(({kind}) => kind !== "heading")});
    return `## ${index + 1}. ${title}\n\n**来源：** ${host}  \n${time}**链接：** <${address}>  \n\n### 正文\n\n${body}\n\n---\n`;
  });
  return `# 新闻摘要\n\n**新闻数量：** ${articles.length}条  \n\n---\n\n${entries.join("\n")}`;
};

/** A channel that opens, and its messages: a headline in bold, then the text. */
export const telegramExport: Write = (articles) => {
  const messages = articles.map((article, index) => {
    const time = article.published ?? unknownTime;
    const text = [{type: "bold", text: article.title}, `\n\n${bodyIn("plain", article)}`];
    return {id: index + 2, type: "message", date: isoTime(time).slice(0, 19), date_unixtime: String(Math.floor(time / 1000)), from: article.host, text};
  });
  const opening = {id: 1, type: "service", action: "create_channel", text: ""};
  return `${JSON.stringify({name: articles[0]?.host, type: "public_channel", id: 1, messages: [opening, ...messages]}, null, 1)}\n`;
};

/** The same as a page for people. */
export const telegramPage: Write = (articles) => {
  const messages = articles.map((article, index) => {
    const words = [`<strong>${escaped(article.title)}</strong>`, "", ...bodyIn("plain", article).split("\n").map(escaped)].join("<br>");
    const date = `<div class="pull_right date details" title="${clockTime(article.published ?? unknownTime)} UTC+00:00"></div>`;
    return `<div class="message default clearfix" id="message${index + 2}"><div class="body">${date}<div class="from_name">${article.host}</div><div class="text">${words}</div></div></div>`;
  });
  const header = `<div class="page_header"><div class="content"><div class="text bold">${articles[0]?.host ?? ""}</div></div></div>`;
  return `<!DOCTYPE html>\n<html><head><meta charset="utf-8"/><title>Exported Data</title></head><body><div class="page_wrap">${header}<div class="page_body chat_page"><div class="history">\n${messages.join("\n")}\n</div></div></div></body></html>\n`;
};

/** A mailbox: a mail for each article. */
export const mbox: Write = (articles) =>
  articles.map((article) => {
    const time = mailTime(article.published ?? unknownTime);
    const fields = [`From: ${article.author ?? "Desk"} <desk@${article.host}>`, `Subject: ${article.title}`, `Date: ${time}`, "Content-Type: text/plain; charset=utf-8"];
    return `From desk@${article.host} ${time}\n${fields.join("\n")}\n\n${bodyIn("plain", article).replace(/^(?=>*From )/gm, ">")}\n\n`;
  }).join("");

/** What a service answers: a list of records, with the names of WordPress or those of most others. */
export const jsonRecords: Write = (articles, random) => {
  const isWordPress = random.chance(50);
  const records = articles.map((article) => {
    const {title, address, author, published, tags} = article;
    const text = bodyIn("html", article);
    if (isWordPress) return {date_gmt: isoTime(published ?? unknownTime).slice(0, 19), link: address, title: {rendered: escaped(title)}, content: {rendered: text, protected: false}};
    return {source: {id: null, name: article.host}, author, title, url: address, publishedAt: isoTime(published ?? unknownTime), content: text, tags};
  });
  return `${JSON.stringify(isWordPress ? records : {status: "ok", totalResults: records.length, articles: records}, null, 1)}\n`;
};

export const jsonLines: Write = (articles) =>
  articles.map((article) => {
    const {title, address, author, published} = article;
    const record = {title, maintext: bodyIn("plain", article), authors: author === null ? [] : [author], date_publish: published === null ? null : isoTime(published), url: address};
    return `${JSON.stringify(record)}\n`;
  }).join("");

export const evernote: Write = (articles) => {
  const notes = articles.map((article) => {
    const {title, address, author, published, tags} = article;
    const created = isoTime(published ?? unknownTime).replace(/[-:]|\.\d+/g, "");
    const attributes = `<note-attributes>${author === null ? "" : `<author>${escaped(author)}</author>`}<source-url>${address}</source-url></note-attributes>`;
    return `<note><title>${escaped(title)}</title><content>${cdata(`<en-note>${bodyIn("html", article)}</en-note>`)}</content><created>${created}</created>${tags.map((tag) => `<tag>${escaped(tag)}</tag>`).join("")}${attributes}</note>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<en-export application="Evernote">\n${notes.join("\n")}\n</en-export>\n`;
};

/** What a crawler keeps: what it asked for, and what the server answered. */
export const warc: Write = (articles, random) => {
  const record = (type: string, address: string, content: string): string => {
    const fields = [`WARC-Type: ${type}`, `WARC-Target-URI: ${address}`, `Content-Type: application/http; msgtype=${type}`, `Content-Length: ${Buffer.byteLength(content)}`];
    return `WARC/1.1\r\n${fields.join("\r\n")}\r\n\r\n${content}\r\n\r\n`;
  };
  return articles.map((article) => {
    const {address} = article;
    const asked = record("request", address, `GET ${address} HTTP/1.1\r\n\r\n`);
    return asked + record("response", address, `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\n\r\n${html(article, random)}`);
  }).join("");
};

/** Records in XML, as a corpus has them. */
export const xmlRecords: Write = (articles) => {
  const records = articles.map((article) => {
    const {title, address, author, published} = article;
    const facts = [["title", title], ["url", address], ...(author === null ? [] : [["author", author]]), ...(published === null ? [] : [["date", isoTime(published)]])];
    return `<article>${facts.map(([name = "", value = ""]) => `<${name}>${escaped(value)}</${name}>`).join("")}<text>${cdata(bodyIn("html", article))}</text></article>`;
  });
  return `<?xml version="1.0" encoding="UTF-8"?>\n<articles>\n${records.join("\n")}\n</articles>\n`;
};

const cell = (text: string): string => `"${text.replaceAll('"', '""')}"`;

export const csv: Write = (articles) => {
  const rows = articles.map((article) => {
    const {title, address, author, published, tags} = article;
    return [title, published === null ? "" : isoTime(published), author ?? "", address, bodyIn("plain", article), tags.join(";")].map(cell).join(",");
  });
  return `标题,发布时间,作者,链接,正文,标签\n${rows.join("\n")}\n`;
};

/** What a wiki answers to a program that asks for pages. */
export const mediawikiApi: Write = (articles, random) => {
  const pages = articles.map((article, index) => {
    const revision = {timestamp: isoTime(article.published ?? unknownTime), slots: {main: {contentmodel: "wikitext", contentformat: "text/x-wiki", "*": wikitext(article, random)}}};
    return [String(index + 1), {pageid: index + 1, ns: 0, title: article.title, pagelanguage: article.language, revisions: [revision]}];
  });
  return `${JSON.stringify({batchcomplete: "", query: {pages: Object.fromEntries(pages) as object}})}\n`;
};

/** A dump with talk pages and redirects among the articles. */
export const mediawikiXml: Write = (articles, random) => {
  const time = (article: SyntheticArticle): string => isoTime(article.published ?? unknownTime);
  const pages = articles.flatMap((article, index) => {
    const text = escaped(wikitext(article, random));
    const page = pageOf(article.title, 0, index, time(article), text);
    return random.chance(25) ? [page, pageOf(`Talk:${article.title}`, 1, index + 1000, time(article), "--~~~~")] : [page];
  });
  const space = (key: number, name: string): string => `<namespace key="${key}" case="first-letter">${name}</namespace>`;
  const info = `<siteinfo><sitename>Wiki</sitename><base>https://wiki.harbour.example/wiki/Main_Page</base><namespaces>${space(0, "")}${space(1, "Talk")}${space(14, "Category")}</namespaces></siteinfo>`;
  return `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="zh">\n${info}\n${pages.join("\n")}\n</mediawiki>\n`;
};

function pageOf(title: string, namespace: number, id: number, time: string, text: string): string {
  const revision = `<revision><id>${id + 1}</id><timestamp>${time}</timestamp><model>wikitext</model><text xml:space="preserve">${text}</text></revision>`;
  return `<page><title>${escaped(title)}</title><ns>${namespace}</ns><id>${id + 1}</id>${revision}</page>`;
}
