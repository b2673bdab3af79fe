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
