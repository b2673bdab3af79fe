import type {SyntheticArticle} from "./article.js";
import {bodyIn, escaped} from "./markup.js";
import type {Random} from "./random.js";
import {day, isoTime, mailTime, postTime} from "./times.js";

/** Writes a file that holds one article. */
type Write = (article: SyntheticArticle, random: Random) => string;

const footer = '<div>获取更多RSS：<br><a href="https://feedx.net" style="color:orange" target="_blank">https://feedx.net</a></div>\n';

/** What feed mirrors write above the text: with and without the comment, the date line and the byline. */
export const feedFragment: Write = (article, random) => {
  const {title, address, author, published} = article;
  const link = `[${title}](${address})\n------\n\n`;
  const epoch = published === null ? "<!---->\n" : `<!--${published + random.below(600) * 1000}-->\n`;
  const byline = `<address>${escaped((author ?? "").toUpperCase())}</address>`;
  const line = published === null ? "" : `<div><i>${random.chance(80) ? mailTime(published) : isoTime(published)}</i></div>`;
  const body = bodyIn("html", article);
  if (published !== null && random.chance(10)) return `${link}日期：${mailTime(published)}\n\n${body}\n`;
  if (random.chance(50)) return `${epoch}${link}${author === null ? "" : byline}${line}\n${body}\n`;
  return `${epoch}${link}${line}\n${body}\n${random.chance(40) ? footer : ""}`;
};

/** Front matter, then a fragment with its header, HTML at once, or Markdown. */
export const jekyll: Write = (article, random) => {
  const {title, address, author, published, tags, host} = article;
  const front = [
    "layout: post",
    `title: ${JSON.stringify(title)}`,
    ...(published === null ? [] : [`date: ${isoTime(published)}`]),
    ...(author === null ? [] : [`author: ${JSON.stringify(author)}`]),
    `from: ${address}`,
    `tags: [ ${tags.map((tag) => JSON.stringify(tag)).join(", ")} ]`,
    `categories: [ ${host} ]`,
  ];
  const inner = published === null ? "" : `<!--${published}-->\n`;
  const kind = random.below(10);
  const body = kind < 6 ? `${inner}[${title}](${address})\n------\n\n${bodyIn("html", article)}` : bodyIn(kind < 8 ? "html" : "markdown", article);
  return `---\n${front.join("\n")}\n---\n\n${body}\n`;
};

/** TOML between plus signs, or one JSON object. */
export const hugo: Write = (article, random) => {
  const {title, address, published, tags} = article;
  const fields = {title, ...(published !== null && {date: isoTime(published)}), tags, source: address};
  const toml = Object.entries(fields).map(([key, value]) => `${key} = ${JSON.stringify(value)}`).join("\n");
  const front = random.chance(70) ? `+++\n${toml}\n+++` : JSON.stringify(fields, null, 2);
  return `${front}\n\n${bodyIn("markdown", article)}\n`;
};

export const hexo: Write = (article) => {
  const {title, address, published, tags} = article;
  const date = published === null ? "" : `date: ${postTime(published).slice(0, 19)}\n`;
  return `title: ${JSON.stringify(title)}\n${date}source: ${address}\ntags: [${tags.join(", ")}]\n---\n${bodyIn("markdown", article)}\n`;
};

export const markdown: Write = (article) => {
  const {title, address, author, published} = article;
  const lines = [published === null ? [] : [`**日期：** ${day(published)}`], author === null ? [] : [`**作者：** ${author}`], [`**链接：** <${address}>`]];
  return `# ${title}\n\n${lines.flat().join("  \n")}\n\n${bodyIn("markdown", article)}\n\n> ${title}\n`;
};

export const plainText: Write = (article) => `${article.title}\n\n${bodyIn("plain", article)}\n`;

/** A whole page with its metadata, its menus and what else stands around an article. */
export const html: Write = (article) => {
  const {title, address, author, published, language, host} = article;
  const time = published === null ? "" : `<meta property="article:published_time" content="${isoTime(published)}">\n`;
  return `<!DOCTYPE html>
<html lang="${language}">
<head>
<meta charset="utf-8">
<title>${escaped(title)} - ${host}</title>
<link rel="canonical" href="${address}">
<meta property="og:type" content="article">
<meta property="og:title" content="${escaped(title)}">
<meta property="og:site_name" content="${host}">
${time}<script>window.page = {"id": "${address}"};</script>
</head>
<body>
<header><nav><ul><li><a href="/">${host}</a></li><li><a href="/world">World</a></li><li><a href="/about">About</a></li></ul></nav></header>
<main><article>
<h1>${escaped(title)}</h1>
${author === null ? "" : `<p class="byline">${escaped(author)}</p>\n`}${bodyIn("html", article)}
</article></main>
<aside class="related"><ul><li><a href="/topic/1">${host}</a></li></ul></aside>
<footer><p>© ${host}</p></footer>
</body>
</html>
`;
};

/** The same page as a browser saves it in one file: a mail of which it is a part. */
export const mhtml: Write = (article, random) => {
  const boundary = "----MultipartBoundary--saved----";
  const fields = (others: string): string => `Content-Type: ${others}\nContent-Transfer-Encoding: quoted-printable\nContent-Location: ${article.address}`;
  return `From: <Saved by a browser>
Snapshot-Content-Location: ${article.address}
MIME-Version: 1.0
Content-Type: multipart/related;
\ttype="text/html";
\tboundary="${boundary}"

--${boundary}
${fields("text/html; charset=utf-8")}

${quotedPrintable(html(article, random))}
--${boundary}
${fields("text/css; charset=utf-8").replace(/[^ ]+$/, "cid:css@mhtml.example")}

p { margin: 0; }
--${boundary}--
`;
};

/** Characters of a line of quoted-printable (RFC 2045) before the sign that it goes on. */
const longestLine = 75;

function quotedPrintable(text: string): string {
  return text.split("\n").map((line) => {
    const signs = Array.from(Buffer.from(line), (byte) => (byte > 32 && byte < 127 && byte !== 61 || byte === 32 ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, "0")}`));
    let [written, length] = ["", 0];
    for (const sign of signs) {
      if (length + sign.length > longestLine) [written, length] = [`${written}=\n`, 0];
      written += sign;
      length += sign.length;
    }
    return written;
  }).join("\n");
}

/** The source of a wiki page; its first sentence begins with its title. */
export const wikitext: Write = (article) => {
  const {title, tags} = article;
  const categories = ["新闻", ...tags].map((tag) => `[[Category:${tag}]]`);
  return `'''${title}'''，<ref>${title}</ref>${bodyIn("wikitext", article)}\n\n== 参考文献 ==\n<references />\n\n${categories.join("\n")}\n`;
};

export const pandocWiki: Write = (article) => {
  const {title, tags} = article;
  const categories = tags.map((tag) => `[Category:${tag}](https://zh.wikipedia.org/wiki/Category:${tag} "wikilink")`);
  return `**${title}**，见[${title}](https://zh.wikipedia.org/wiki/${title} "wikilink")。${bodyIn("pandoc", article)}\n\n${categories.join("\n")}\n`;
};
