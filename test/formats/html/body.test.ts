import {expect, test} from "vitest";
import {readPageBody} from "../../../src/formats/html/body.js";
import {parsePage, visibleText} from "../../../src/formats/html/visible.js";
import {Findings} from "../../../src/model/message.js";
import {squeeze, textOf} from "../../../src/syntax/nodes.js";

const sentence = "渡船今天早上重新开航，船上坐满了人。";

function read(html: string, titles: readonly string[] = []) {
  const findings = new Findings();
  const {body, heading} = readPageBody(parsePage(html, {line: 1, column: 1}, findings), titles, findings);
  return {text: squeeze(textOf(body)), heading: heading?.value ?? null, dropped: findings.dropped.map(({rule, text}) => `${rule}: ${text}`)};
}

const chrome = [
  ["<nav>首页</nav>", "page-navigation: 首页"],
  ['<div class="site-footer">版权</div>', "page-footer: 版权"],
  ['<div class="ContentItem-actions">赞同 12，收藏</div>', "page-sharing: 赞同 12，收藏"],
  ['<div id="leftSidebar">天气，晴。</div>', "page-sidebar: 天气，晴。"],
  ['<div class="related_news">别的新闻，也很长。</div>', "page-related: 别的新闻，也很长。"],
  ['<ul class="comment-list"><li><article>读者说，好。</article></li></ul>', "page-comments: 读者说，好。"],
  ['<p style="display: none">看不见。</p>', "page-hidden: 看不见。"],
  ["<header>今天，晴。</header>", "page-header: 今天，晴。"],
  ['<div role="search">找什么？</div>', "page-forms: 找什么？"],
] as const;

for (const [html, dropped] of chrome) {
  test(`readPageBody drops ${html}`, () => {
    expect(read(`<body>${html}<article><h1>渡船</h1><p>${sentence}</p></article></body>`)).toEqual({text: sentence, heading: "渡船", dropped: [dropped, "page-heading: 渡船"]});
  });
}

const kept = [
  `<body class="with-sidebar"><article><p>${sentence}</p></article></body>`,
  `<div class="has-comments"><p>${sentence}</p></div>`,
  `<div class="nav-page"><main><p>${sentence}</p></main></div>`,
  `<div><div><div><p>${sentence}</p></div></div></div>`,
  `<table><tr><td><a href="/">首页</a></td></tr><tr><td><p>${sentence}</p></td></tr></table>`,
  `<p>${sentence}`,
];

for (const html of kept) {
  test(`readPageBody keeps the text of ${html.slice(0, 50)}`, () => expect(read(html).text).toContain(sentence));
}

test("readPageBody loses no visible word", () => {
  const words = ["甲壹", "乙贰。", "丙叁", "丁肆，", "戊伍", "己陆", "庚柒"];
  const [a, b, c, d, e, f, g] = words;
  const html = `<div>${a}</div>${b}<h1>${c}</h1><div><span>${d}</span><p>${sentence}</p></div><nav><b>${e}</b></nav><table><tr><td>${f}</table><noscript><i>${g}</i></noscript>`;
  const {text, heading, dropped} = read(html);
  const all = [text, heading, ...dropped].join("\n");
  for (const word of [...words, sentence]) expect(all).toContain(word);
});

test("readPageBody finds a headline without a heading by the title of the page", () => {
  expect(read(`<p><font>渡船重新开航</font></p><p>2024-06-20</p><div><p>${sentence}</p><p>${sentence}</p></div>`, ["渡船重新开航_海港网"]).heading).toBe("渡船重新开航");
});

test("visibleText parts words of neighbours and passes over what nobody sees", () => {
  const $ = parsePage("<p>甲</p><p>乙</p><script>丙</script><style>丁</style>", {line: 1, column: 1}, new Findings());
  expect(visibleText($.root().children().toArray())).toBe("甲 乙");
});

test("readPageBody keeps pictures and a second headline that stand beside a byline", () => {
  const {text, dropped} = read(`<div><h1>渡船</h1><div class="meta"><p>作者：林海</p><figure><img src="a.jpg"><figcaption>第一班。 图源：林海</figcaption></figure></div><h2>停了两年</h2></div><div class="article-body"><p>${sentence}</p><p>${sentence}</p></div>`);
  expect(text).toBe(`第一班。 图源：林海停了两年${sentence}${sentence}`);
  expect(dropped).toContain("page-byline: 作者：林海");
});

const columns = [
  ["<div><ul><li><a href=1>甲甲甲甲</a></li><li><a href=2>乙乙乙乙</a></li><li><a href=3>丙丙丙丙</a></li></ul></div>", false],
  ["<div><a href=1><img src=a.jpg></a><a href=2>乙</a><a href=3>丙</a></div>", true],
  ["<div>短句</div>", true],
  ["短句", true],
] as const;

for (const [beside, isKept] of columns) {
  test(`readPageBody ${isKept ? "keeps" : "drops"} ${beside.slice(0, 30)} beside the text`, () => {
    const words = beside.replace(/<[^<>]*>/g, "");
    expect(read(`<div class="article-content"><div><p>${sentence}</p></div>${beside}</div>`).text.includes(words)).toBe(isKept);
  });
}

const boxes = [
  [`<div><b>延伸阅读</b><a href="/1">北桥的票价</a></div>`, false],
  [`<div><h3>相关文章</h3><ul><li><a href="/1">北桥的票价</a></li></ul></div>`, false],
  [`<div><p>Explore more on these topics</p><ul><li><a href="/1">Bridges</a></li></ul></div>`, false],
  [`<div><b>延伸阅读</b>没有链接的书目</div>`, true],
  [`<div><b>书目</b><a href="/1">北桥的票价</a></div>`, true],
  [`<div><b>延伸阅读</b>这一段是正文，它说明为什么。<a href="/1">北桥的票价</a></div>`, true],
] as const;

for (const [box, isKept] of boxes) {
  test(`readPageBody ${isKept ? "keeps" : "drops"} ${box} within the text`, () => {
    const {text, dropped} = read(`<article><p>${sentence}</p>${box}<p>${sentence}</p></article>`);
    expect(text.replaceAll(sentence, "") !== "").toBe(isKept);
    expect(dropped.some((line) => line.startsWith("page-related: "))).toBe(!isKept);
  });
}

const entry = `<div><h3><a href="/n">渡口重新开放</a></h3><p>${sentence}</p></div>`;
const lists = [
  ["five headlines", entry.repeat(5), 5],
  ["four headlines", entry.repeat(4), 0],
  ["a text with headlines below it", `<div>${`<p>${sentence}</p>`.repeat(10)}</div>${entry.repeat(5)}`, 0],
  ["headings that lead within the page", entry.repeat(5).replaceAll("/n", "#n"), 0],
] as const;

for (const [name, html, count] of lists) {
  test(`readPageBody counts ${count} listed articles in ${name}`, () => {
    expect(readPageBody(parsePage(`<main>${html}</main>`, {line: 1, column: 1}, new Findings()), [], new Findings()).listed).toBe(count);
  });
}

test("readPageBody takes the time of no entry for that of a page that reports while something goes on", () => {
  const entry = (time: string): string => `<div class="post"><time datetime="2024-06-20T${time}:00Z">${time}</time><p>${sentence}</p></div>`;
  const datesOf = (html: string) => readPageBody(parsePage(html, {line: 1, column: 1}, new Findings()), [], new Findings()).dates.map(({value}) => value);
  expect(datesOf(`<article><h1>渡船</h1>${["09:20", "08:20", "07:20"].map(entry).join("")}</article>`)).toEqual([]);
  expect(datesOf(`<article><h1>渡船</h1>${entry("09:20")}</article>`)).toEqual(["2024-06-20T09:20:00Z"]);
});

test("readPageBody reads the line above the text of a page without a headline, and none beside or below it", () => {
  const datesOf = (html: string) => readPageBody(parsePage(html, {line: 1, column: 1}, new Findings()), [], new Findings()).dates.map(({value}) => value);
  const box = (above: string, below = ""): string => `<body><div>2024-06-22 星期六</div><div>${above}<div class="post-body">${sentence}${sentence}</div>${below}</div></body>`;
  expect(datesOf(box('<div class="from">2024-06-20 15:20 来自 客户端</div>'))).toEqual(["2024-06-20 15:20"]);
  expect(datesOf(box("", '<div class="from">2024-06-21 15:20</div>'))).toEqual([]);
});

test("readPageBody reads a list above the text item by item", () => {
  const {authors, dates} = readPageBody(parsePage(`<main><h1>渡船</h1><ul class="byline"><li>By ANN SHORE</li><li>Harbour Press</li><li>Jun 20, 2024</li></ul><p>${sentence}</p></main>`, {line: 1, column: 1}, new Findings()), [], new Findings());
  expect([authors, dates].map((list) => list.map(({value}) => value))).toEqual([["ANN SHORE"], ["Jun 20, 2024"]]);
});
