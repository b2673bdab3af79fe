import {toMarkdown} from "mdast-util-to-markdown";

/** What a keeper knows of a post, whatever program writes it down. */
export type Post = {readonly title: string; readonly address: string; readonly published: Date; readonly paragraphs: readonly string[]};

/** A way to write posts down: the file's name behind a name of the keeper's, the format it is read as, and its text. */
export type Export = {readonly file: string; readonly format: string; readonly write: (post: Post) => string};

const html = ({paragraphs}: Post): string => paragraphs.map((words) => `<p>${escaped(words)}</p>`).join("\n");
const iso = ({published}: Post): string => published.toISOString().replace(".000Z", "Z");
const day = (post: Post): string => iso(post).slice(0, 10);
const prose = ({paragraphs}: Post): string => paragraphs.join("\n\n");
const quoted = (words: string): string => JSON.stringify(words);

/** Words as HTML and XML write them, in text and attributes. */
function escaped(words: string): string {
  return words.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll('"', "&quot;");
}

/** A link with the escapes that Markdown wants. */
const link = ({title, address}: Post): string => toMarkdown({type: "link", url: address, children: [{type: "text", value: title}]}).trim();

const fragment = (post: Post): string => `<!--${post.published.getTime()}-->\n[${post.title}](${post.address})\n------\n\n<div><i>${post.published.toUTCString()}</i></div>${html(post)}\n`;

const page = (post: Post, head: string): string => `<!DOCTYPE html>
<html lang="zh-Hans"><head><meta charset="utf-8"><title>${escaped(post.title)}</title><meta property="article:published_time" content="${iso(post)}">${head}</head>
<body><article><h1>${escaped(post.title)}</h1>${html(post)}</article></body></html>
`;

/** Every form of a post that is read, as the programs write it that keep or move posts. */
export const postExports: readonly Export[] = [
  {file: ".txt", format: "feed-fragment", write: fragment},
  {file: "-kept.md", format: "jekyll", write: (post) => `---\nlayout: post\ntitle: ${quoted(post.title)}\ndate: ${iso(post)}\nfrom: ${post.address}\n---\n${fragment(post)}`},
  {file: "-jekyll.md", format: "jekyll", write: (post) => `---\ntitle: ${quoted(post.title)}\ndate: ${iso(post)}\ncanonical_url: ${quoted(post.address)}\n---\n\n${prose(post)}\n`},
  {file: "-pandoc.md", format: "jekyll", write: (post) => `---\ndate: ${quoted(day(post))}\nsource: ${quoted(post.address)}\ntitle: ${post.title}\n---\n\n${prose(post)}\n`},
  {file: "-toml.md", format: "hugo", write: (post) => `+++\ntitle = ${quoted(post.title)}\ndate = ${iso(post)}\noriginal_url = ${quoted(post.address)}\n+++\n\n${prose(post)}\n`},
  {file: "-json.md", format: "hugo", write: (post) => `${JSON.stringify({title: post.title, date: iso(post), canonical: post.address}, null, 2)}\n\n${prose(post)}\n`},
  {file: "-hexo.md", format: "hexo", write: (post) => `title: ${quoted(post.title)}\ndate: ${iso(post).replace("T", " ").replace("Z", "")}\nsource: ${post.address}\n---\n\n${prose(post)}\n`},
  {
    file: ".rss",
    format: "rss",
    write: (post) => `<?xml version="1.0"?>
<rss version="2.0"><channel><title>海港</title><link>https://reader.example/</link><item><title>${escaped(post.title)}</title><link>${escaped(post.address)}</link>
<guid isPermaLink="false">tag:1</guid><pubDate>${post.published.toUTCString()}</pubDate><description>${escaped(html(post))}</description></item></channel></rss>
`,
  },
  {
    file: ".rdf",
    format: "rss",
    write: (post) => `<?xml version="1.0"?>
<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns="http://purl.org/rss/1.0/" xmlns:dc="http://purl.org/dc/elements/1.1/"><channel rdf:about="https://reader.example/"><title>海港</title></channel>
<item rdf:about="${escaped(post.address)}"><title>${escaped(post.title)}</title><link>${escaped(post.address)}</link><dc:date>${iso(post)}</dc:date><description><![CDATA[${html(post)}]]></description></item></rdf:RDF>
`,
  },
  {
    file: ".atom",
    format: "atom",
    write: (post) => `<?xml version="1.0"?>
<feed xmlns="http://www.w3.org/2005/Atom"><title>海港</title><entry><id>tag:1</id><title>${escaped(post.title)}</title><link rel="alternate" href="${escaped(post.address)}"/>
<published>${iso(post)}</published><content type="html">${escaped(html(post))}</content></entry></feed>
`,
  },
  {
    file: ".json",
    format: "json-feed",
    write: (post) => JSON.stringify({version: "https://jsonfeed.org/version/1.1", title: "海港", items: [{id: "1", url: post.address, title: post.title, date_published: iso(post), content_html: html(post)}]}),
  },
  {file: ".html", format: "html", write: (post) => page(post, `<link rel="canonical" href="${escaped(post.address)}">`)},
  {file: "-graph.html", format: "html", write: (post) => page(post, `<meta property="og:type" content="article"><meta property="og:url" content="${escaped(post.address)}">`)},
  {
    file: "-linked.html",
    format: "html",
    write: (post) => page(post, `<script type="application/ld+json">${JSON.stringify({"@context": "https://schema.org", "@type": "NewsArticle", headline: post.title, url: post.address})}</script>`),
  },
  {file: "-part.html", format: "html", write: (post) => `<article><link rel="canonical" href="${escaped(post.address)}"><h1>${escaped(post.title)}</h1><time datetime="${iso(post)}">${day(post)}</time>${html(post)}</article>\n`},
  {file: "-digest.md", format: "digest", write: (post) => `# 一日要闻\n\n## 1. ${post.title}\n\n**来源：** 海港日报\n**时间：** ${day(post)}\n**链接：** ${post.address}\n\n### 正文\n\n${prose(post)}\n`},
  {file: "-heading.md", format: "markdown", write: (post) => `# ${link(post)}\n\n${day(post)}\n\n${prose(post)}\n`},
  {file: "-lines.md", format: "markdown", write: (post) => `# ${post.title}\n\n- 日期：${day(post)}\n- 链接：<${post.address}>\n\n${prose(post)}\n`},
  {file: "-foot.md", format: "markdown", write: (post) => `# ${post.title}\n\n${prose(post)}\n\n[阅读原文](${post.address})\n`},
  {file: "-plain.txt", format: "plain-text", write: (post) => `${post.title}\n\n${day(post)}\n${post.address}\n\n${prose(post)}\n`},
];

/** Every form of a page of the Chinese Wikipedia that is read; its address hangs on its title alone. */
export const wikiExports: readonly Export[] = [
  {file: ".md", format: "pandoc-wiki", write: ({title, paragraphs}) => `**${title}**：${paragraphs.join("\n\n")}\n\n[海港](../Page/海港.md "wikilink")\n`},
  {file: ".wiki", format: "wikitext", write: ({title, paragraphs}) => `'''${title}'''：${paragraphs.join("\n\n")}\n\n[[Category:海港]]\n`},
  {
    file: ".xml",
    format: "mediawiki-xml",
    write: (post) => `<mediawiki xml:lang="zh"><siteinfo><base>https://zh.wikipedia.org/wiki/Main</base></siteinfo>
<page><title>${escaped(post.title)}</title><ns>0</ns><revision><timestamp>${iso(post)}</timestamp><text>${escaped(prose(post))}\n\n[[Category:海港]]</text></revision></page></mediawiki>
`,
  },
  {file: ".html", format: "html", write: (post) => page(post, `<link rel="canonical" href="${post.address}">`)},
  {file: "-post.md", format: "jekyll", write: (post) => `---\ntitle: ${quoted(post.title)}\nsource: ${quoted(post.address)}\n---\n\n${prose(post)}\n`},
];
