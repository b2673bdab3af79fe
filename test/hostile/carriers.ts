import {markers} from "./markers.js";

const line = (text: string): string => text.replaceAll(/[\r\n]/g, " ").replaceAll("\u0000", " ");
const prose = "海港大桥昨天通车，记者到现场看了一天。俄罗斯和越南都派了代表来。";
const xml = (text: string): string => line(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("]]", "");
const yaml = (text: string): string => JSON.stringify(line(text));
const attribute = (text: string): string => xml(text).replaceAll('"', "&quot;");

const quoted = (text: string): string => `"${text.replaceAll('"', '""')}"`;

/** Kinds of seed with a marker wherever one may stand; `nth` keeps addresses apart. */
export const carriers: Readonly<Record<string, (marker: string, nth: number) => string>> = {
  "fragment.txt": (m, nth) => `<!--1718870400000-->\n[大桥${line(m).replaceAll("]", "")}](https://harbour.example/f${nth})\n------\n\n<div>${m}</div><p>${prose}</p><p>记者：${m}</p><figure><img src="https://harbour.example/${nth}.jpg" alt="${m.replaceAll('"', "&quot;")}"><figcaption>${m}</figcaption></figure>`,
  "post.md": (m, nth) => `---\ntitle: ${yaml(`通车 ${m}`)}\ndate: 2024-06-20\nfrom: https://harbour.example/p${nth}\nauthor: ${yaml(m)}\ntags: [${yaml(m)}, 桥]\nextra: ${yaml(m)}\n---\n\n## ${line(m)}\n\n${m}\n\n${prose}\n\n- ${m}\n\n| 甲 | 乙 |\n|-|-|\n| ${line(m).replaceAll("|", "")} | 丙 |\n\n正文[^1]\n\n[^1]: ${m}\n`,
  "note.md": (m, nth) => `# 通车 ${line(m)}\n\n来源：https://harbour.example/n${nth}\n作者：${line(m)}\n\n${m}\n\n${prose}\n`,
  "page.html": (m, nth) => `<!doctype html><html lang="zh"><head><title>通车 ${m}</title><link rel=canonical href="https://harbour.example/h${nth}"><meta property="og:title" content="${m.replaceAll('"', "&quot;")}"><meta name=author content="${m.replaceAll('"', "&quot;")}"><script type="application/ld+json">${JSON.stringify({"@type": "NewsArticle", headline: m, author: {name: m}, keywords: [m], datePublished: "2024-06-20"})}</script></head><body><article><h1>通车 ${m}</h1><p>${prose}</p>${m}<p>${prose}</p></article></body></html>`,
  "feed.xml": (m, nth) => `<?xml version="1.0"?><rss version="2.0"><channel><title>${xml(m)}</title><link>https://harbour.example/</link><item><title>通车 ${xml(m)}</title><link>https://harbour.example/r${nth}</link><author>${xml(m)}</author><category>${xml(m)}</category><pubDate>Thu, 20 Jun 2024 08:00:00 GMT</pubDate><description>&lt;p&gt;${prose}&lt;/p&gt;${xml(m)}</description></item></channel></rss>`,
  "feed.json": (m, nth) => JSON.stringify({version: "https://jsonfeed.org/version/1.1", title: m, items: [{id: m, url: `https://harbour.example/j${nth}`, title: `通车 ${m}`, content_html: `<p>${prose}</p>${m}`, authors: [{name: m}], tags: [m], date_published: "2024-06-20T08:00:00Z"}]}),
  "page.txt": (m, nth) => `'''大桥${nth}'''是[[海港]]的一座桥。<ref>{{cite web|title=${m}|url=https://harbour.example/w${nth}}}</ref>${prose}\n\n== ${line(m)} ==\n${m}\n\n{{Infobox bridge|name=${m}|image=${line(m)}}}\n\n* [[${line(m)}|${line(m)}]]\n\n[[Category:${line(m)}]]\n`,
  "text.txt": (m, nth) => `通车 ${line(m)}\n\n来源：https://harbour.example/t${nth}\n\n${prose}${m}\n${m}\n`,
};

/** A record of a web archive with an answer of a server. */
function webRecord(address: string, field: string, page: string): string {
  const answer = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nX-Field: ${line(field)}\r\n\r\n${page}`;
  return `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: ${line(address)}\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${Buffer.byteLength(answer)}\r\n\r\n${answer}\r\n\r\n`;
}

/** What steers generators of sites, or asks YAML for more than text, with a marker as its value. */
const steering = (m: string): string => ["layout", "permalink", "redirect_from", "redirect_to", "templateEngineOverride", "eleventyNavigation", "url", "slug", "aliases", "cover", "image", "lang", "type", "id", "excerpt", "render_with_liquid"].map((key) => `${key}: ${yaml(m)}`).join("\n");

/** Kinds of seed that hold many markers at a time. */
export const carriersOfMany: Readonly<Record<string, (marker: string, nth: number) => string>> = {
  "steered.md": (m, nth) => `---\ntitle: ${yaml(`通车 ${m}`)}\nfrom: https://harbour.example/s${nth}\npermalink: ../../../../x\npagination: {data: collections, size: 1}\neleventyComputed: {permalink: ${yaml(m)}, title: ${yaml(m)}}\n${steering(m)}\n---\n\n${prose}\n\n${m}\n`,
  "typed.md": (m, nth) => `---\nbase: &base {author: ${yaml(m)}, permalink: ../x}\n<<: *base\ntitle: [${yaml(`通车 ${m}`)}, {x: 1}, [2]]\ndate: [2024-06-20, {y: ${yaml(m)}}]\nfrom: [https://harbour.example/y${nth}, ${yaml(m)}]\nauthor: {name: ${yaml(m)}}\ntags: {${yaml(m)}: 1}\ncategories: [1, 2.5, true, null, 2024-06-20, ${yaml(m)}]\n__proto__: {title: ${yaml(m)}}\nconstructor: ${yaml(m)}\n? ${yaml(m)}\n: ${yaml(m)}\n---\n\n${prose}\n\n${m}\n`,
  "tagged.md": (m, nth) => `---\ntitle: !!js/function 'function () { marked = 1 }'\nfrom: !!python/object/apply:os.system [https://harbour.example/g${nth}]\nauthor: !!binary bWFya2Vk\ntags: !!set {${yaml(m)}, 桥}\n---\n\n${prose}\n\n${m}\n`,
  "toml.md": (m, nth) => `+++\ntitle = ${yaml(`通车 ${m}`)}\ndate = 2024-06-20\nfrom = "https://harbour.example/o${nth}"\naliases = [${yaml(m)}]\nurl = ${yaml(m)}\n[taxonomies]\ntags = [${yaml(m)}]\n[extra]\nauthor = ${yaml(m)}\n+++\n\n${prose}\n\n${m}\n`,
  "json.md": (m, nth) => `{\n"title": ${yaml(`通车 ${m}`)},\n"from": "https://harbour.example/i${nth}",\n"author": [${yaml(m)}, {"name": 1}],\n"tags": ${yaml(m)},\n"__proto__": {"x": ${yaml(m)}}\n}\n\n${prose}\n\n${m}\n`,
  "hexo.md": (m, nth) => `title: ${yaml(`通车 ${m}`)}\ndate: 2024-06-20\nfrom: https://harbour.example/e${nth}\ntags:\n  - ${yaml(m)}\n---\n\n${prose}\n\n{% raw %}${m}{% endraw %}\n`,
  "digest.md": (m, nth) => `# 每日新闻 ${line(m)}\n\n## 1. 通车 ${line(m)}\n\n- 来源：${line(m)}\n- 时间：2024-06-20\n- 链接：https://harbour.example/d${nth}\n\n### 摘要\n\n${m}\n\n### 正文\n\n${prose}${m}\n\n## 2. 停航\n\n- 来源：${line(m)}\n- 时间：2024-06-21\n- 链接：${line(m)}\n\n${prose}\n`,
  "pandoc.md": (m, nth) => `**大桥${nth}**是[海港](../Page/${encodeURIComponent(line(m).toWellFormed())}.md "wikilink")的一座桥。${prose}\n\n[${line(m)}](../Page/x.md "wikilink")\n\n![${line(m)}](x.jpg "fig:${line(m)}")\n\n${m}\n\n[Category:${line(m)}](../Category/x.md "wikilink")\n`,
  "atom.xml": (m, nth) => `<?xml version="1.0"?><?xml-stylesheet href="//marker.example/x.xsl"?><!DOCTYPE feed [<!ENTITY x SYSTEM "file:///etc/passwd"><!ENTITY % y SYSTEM "https://marker.example/y.dtd">]><feed xmlns="http://www.w3.org/2005/Atom" xml:base="https://marker.example/"><title>${xml(m)}</title><link rel="self" href="${attribute(m)}"/><entry><title type="html">通车 ${xml(xml(m))}</title><id>${xml(m)}</id><link href="https://harbour.example/a${nth}"/><link rel="enclosure" type="image/png" href="${attribute(m)}"/><author><name>${xml(m)}</name><uri>${xml(m)}</uri></author><category term="${attribute(m)}" label="${attribute(m)}"/><summary>${xml(m)}&x;</summary><content type="xhtml"><div xmlns="http://www.w3.org/1999/xhtml"><p>${prose}</p><script>marked=1</script><x:script xmlns:x="http://www.w3.org/1999/xhtml">marked=1</x:script>${xml(m)}</div></content><updated>2024-06-20T08:00:00Z</updated></entry></feed>`,
  "items.xml": (m, nth) => `<rss version="2.0" xmlns:content="http://purl.org/rss/1.0/modules/content/" xmlns:media="http://search.yahoo.com/mrss/"><channel><title>海港</title><link>${xml(m)}</link><item><title><![CDATA[通车 ${m.replaceAll("]]>", "")}]]></title><link>https://harbour.example/c${nth}</link><guid>${xml(m)}</guid><source url="${attribute(m)}">${xml(m)}</source><enclosure url="${attribute(m)}" type="image/png"/><media:content url="${attribute(m)}" medium="image"><media:description>${xml(m)}</media:description></media:content><content:encoded><![CDATA[<p>${prose}</p>${m.replaceAll("]]>", "")}]]></content:encoded></item></channel></rss>`,
  "dump.xml": (m, nth) => `<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" xml:lang="zh"><siteinfo><sitename>${xml(m)}</sitename><base>https://zh.wikipedia.org/wiki/${attribute(m)}</base></siteinfo><page><title>大桥${nth} ${xml(m)}</title><ns>0</ns><id>1</id><revision><id>2</id><timestamp>${xml(m)}</timestamp><contributor><username>${xml(m)}</username></contributor><comment>${xml(m)}</comment><text xml:space="preserve">${xml(carriers["page.txt"]?.(m, nth) ?? "")}</text></revision></page></mediawiki>`,
  "opml.xml": (m) => `<opml version="2.0"><head><title>${xml(m)}</title></head><body><outline text="${attribute(m)}" xmlUrl="https://marker.example/feed"/></body></opml>`,
  "answer.json": (m, nth) => JSON.stringify({status: m, articles: [{source: {id: m, name: m}, author: m, title: `通车 ${m}`, description: m, url: `https://harbour.example/u${nth}`, urlToImage: m, publishedAt: m, content: `<p>${prose}</p>${m}`, tags: [m], images: [{url: m, caption: m, credit: m}], [m]: {[m]: m}}]}),
  "records.jsonl": (m, nth) => `${JSON.stringify({title: `通车 ${m}`, text: `${prose}${m}`, url: `https://harbour.example/l${nth}`, byline: m, keywords: m})}\n${JSON.stringify({url: `https://harbour.example/k${nth}`, html: carriers["page.html"]?.(m, 50_000 + nth) ?? ""})}\n${JSON.stringify({title: m, markdown: `${prose}\n\n${m}`, url: m})}\n`,
  "table.csv": (m, nth) => `title,url,author,date,content,${quoted(m)},tags\n${[`通车 ${m}`, `https://harbour.example/v${nth}`, m, m, `<p>${prose}</p>${m}`, m, `['${m}']`].map(quoted).join(",")}\n`,
  "notes.xml": (m, nth) => `<en-export><note><title>通车 ${xml(m)}</title><content><![CDATA[<en-note title="${attribute(m)}"><p>${prose}</p>${m.replaceAll("]]>", "")}</en-note>]]></content><created>${xml(m)}</created><tag>${xml(m)}</tag><note-attributes><author>${xml(m)}</author><source-url>https://harbour.example/b${nth}</source-url></note-attributes><resource><mime>${xml(m)}</mime></resource></note></en-export>`,
  "crawl.warc": (m, nth) => webRecord(`https://harbour.example/x${nth}`, m, carriers["page.html"]?.(m, 70_000 + nth) ?? "") + webRecord(m, line(m), `<!doctype html><title>通车 ${m}</title><article><h1>通车 ${m}</h1><p>${prose}</p>${m}</article>`),
  "corpus.xml": (m, nth) => `<?xml version="1.0"?><articles ${nth % 2 === 0 ? "" : `x="${attribute(m)}"`}><article id="${attribute(m)}"><title>通车 ${xml(m)}</title><url>https://harbour.example/q${nth}</url><author>${xml(m)}</author><date>${xml(m)}</date><tag>${xml(m)}</tag><text><![CDATA[<p>${prose}</p>${m.replaceAll("]]>", "")}]]></text></article><article><title>停航</title><text><p>${prose}${xml(m)}</p></text><url>${xml(m)}</url></article></articles>`,
  "box.mbox": (m, nth) => `From ${line(m).trim() || "x"} 07:30:00 2024\nFrom: ${line(m)}\nSubject: 通车 ${line(m)}\nDate: Thu, 20 Jun 2024 07:30:00 +0800\nMessage-ID: <${nth}@harbour.example>\nContent-Type: text/html; charset=utf-8\n\n<p>${prose}</p>${m}\n\nFrom x 07:31:00 2024\nSubject: 停航\nX: ${line(m)}\n\n${prose}\n${m}\n`,
  "wiki.json": (m, nth) => JSON.stringify({query: {pages: {1: {ns: 0, title: `大桥${nth} ${m}`, fullurl: m, categories: [{title: m}], revisions: [{timestamp: m, slots: {main: {"*": carriers["page.txt"]?.(m, 80_000 + nth) ?? ""}}}]}, 2: {ns: 0, title: m, extract: `<p>${prose}</p>${m}`}}}}),
  "messages.html": (m) => `<!DOCTYPE html><html><body><div class="page_wrap"><div class="page_header"><div class="text bold">${m}</div></div><div class="history"><div class="message default"><div class="body"><div class="date" title="${attribute(m)}"></div><div class="from_name">${m}</div><div class="media_wrap"><a href="${attribute(m)}"><img src="${attribute(m)}"></a></div><div class="text"><strong>通车 ${xml(m)}</strong><br>${prose}${m}</div></div></div></div></div></body></html>`,
  "result.json": (m) => JSON.stringify({name: m, type: "public_channel", id: 1, messages: [{id: 1, type: "message", date: m, from: m, author: m, text: [{type: "bold", text: `通车 ${m}\n`}, `\n${prose}${m}`, {type: "text_link", text: m, href: m}, {type: "hashtag", text: `#${m}`}]}]}),
  "meta.html": (m, nth) => `<!doctype html><html lang="${attribute(m)}" manifest="//marker.example/m"><head><base href="//marker.example/"><title>通车</title><link rel=canonical href="https://harbour.example/m${nth}">${["og:site_name", "og:image", "article:published_time", "article:tag", "keywords", "source", "twitter:image", "dc.creator", "description"].map((name) => `<meta property="${name}" content="${attribute(m)}">`).join("")}<script type="application/ld+json">${JSON.stringify({"@context": m, "@graph": [{"@type": ["NewsArticle", m], "@id": m, headline: `通车 ${m}`, image: m, author: [{"@id": m, name: m, url: m}], publisher: {name: m, logo: {url: m}}, articleBody: `${prose}${m}`.repeat(4)}]}).replaceAll("<", "\\u003c")}</script></head><body><article><h1>通车</h1><p>${prose}</p><p>图片来源：${m}</p><p>（记者${m}）</p><figure><img src="https://harbour.example/m${nth}.jpg" alt="${attribute(m)}"><figcaption>${m}</figcaption></figure><table><caption>${m}</caption><tr><td>${m}</td><td>${m}</td></tr></table><pre>${m}</pre><ul><li>${m}</ul></article></body></html>`,
};

/** Names that some system takes for a device, a way up or an option. */
const oddNames = ["CON", "nul.txt", "aux.md", "%2e%2e%2fx.txt", "..\\..\\x.txt", "-rf", "--out=x", "x.txt.", "x.txt ", "x.txt:stream", "~", "$HOME", "`id`", "名".repeat(84), "a\nb", "a\rb", "\u202etxt.exe", "\u0007\u001b[2J", "index.html", "manifest.json", "_redirects", "x.11tydata.js", "*?<>|\""];

/** Names of files that a system lets stand, each with a marker in it; a slash cannot be. */
export function fileNames(): readonly string[] {
  return [...markers.map((marker) => line(marker).replaceAll("/", "／")), ...oddNames].filter((name) => name.trim() !== "" && !name.startsWith(".") && Buffer.byteLength(name) <= 255);
}

/** Markers that one seed of a kind for many holds. */
const bunch = 6;

/**
 * Seeds with every marker, by file name: in every kind, or in every fourth, another one for each marker; in bunches in every
 * kind that holds many, or in every second; and in names, or in every second.
 */
export function markedSeeds(which: "all" | "every fourth"): Record<string, string> {
  const isIn = (nth: number, every = 4): boolean => which === "all" || nth % every === 0;
  const kinds = Object.entries(carriers);
  const seeds = markers.flatMap((marker, nth) =>
    kinds.flatMap(([name, write], kind) => (isIn(nth + kind) ? [[`${nth}-${name}`, write(marker, nth * kinds.length + kind)] as const] : [])));
  const bunches = Array.from({length: Math.ceil(markers.length / bunch)}, (_, nth) => markers.slice(nth * bunch, (nth + 1) * bunch).join(" "));
  const many = Object.entries(carriersOfMany).flatMap(([name, write], kind) => bunches.flatMap((all, nth) => (isIn(nth + kind, 2) ? [[`${nth}-${name}`, write(all, 10_000 * (kind + 1) + nth)] as const] : [])));
  const named = fileNames().filter((_, nth) => isIn(nth, 2)).map((name, nth) => [`名/${nth}/${name}`, carriers["fragment.txt"]?.("", 100_000 + nth) ?? ""] as const);
  return Object.fromEntries([...seeds, ...many, ...named]);
}
