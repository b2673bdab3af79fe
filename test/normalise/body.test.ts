import {describe, expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import type {Outlet} from "../../src/model/outlet.js";
import type {Settings} from "../../src/model/settings.js";
import {normaliseBody} from "../../src/normalise/body.js";
import type {Body} from "../../src/normalise/body.js";
import {fromMarkdown} from "../../src/syntax/markdown.js";

const outlet: Outlet = {id: "bao", name: "某报", hosts: ["bao.example"], country: null, language: "zh", timeZone: "UTC"};

type Result = Body & {readonly findings: Findings};

/** A body of HTML; `source` is the address of the article. */
function body(html: string, images: Settings["images"] = "load", source: string | null = "https://bao.example/a/1.html"): Result {
  const findings = new Findings();
  // An HTML block of Markdown ends at an empty line, so the tests have none.
  const root = fromMarkdown(`<div>${html}</div>`);
  return {...normaliseBody(root, {source, outlet, title: "总统访问邻国", images, findings}), findings};
}

function dropped({findings}: Result): string[] {
  return findings.dropped.map(({rule, text}) => `${rule}: ${text}`);
}

const link = 'rel="noopener noreferrer nofollow"';

const paragraphs: readonly (readonly [string, string, string])[] = [
  ["parts a paragraph at two breaks", "<p>甲。<br><br>乙。<br />\n<br/>丙。</p>", "<p>甲。</p><p>乙。</p><p>丙。</p>"],
  ["keeps the lines of a listing, whatever parts them", "<pre>甲  1<br>乙  2<br><br><b>丙</b>  3</pre><pre><code><div>if</div><div>  so</div>on</code></pre>", "<pre>甲  1\n乙  2\n\n丙  3</pre><pre>if\n  so\non</pre>"],
  ["decodes what was encoded twice, but in code", "<p>甲&amp;nbsp;乙&amp;ldquo;丙&amp;rdquo;<code>&amp;nbsp;</code></p>", "<p>甲 乙“丙”<code>&#x26;nbsp;</code></p>"],
  ["keeps a single break", "<p>甲<br>乙</p>", "<p>甲<br>乙</p>"],
  ["takes breaks off the ends", "<p><br>甲<br></p>", "<p>甲</p>"],
  ["parts emphasis that spans two paragraphs", "<p><b>甲<br><br>乙</b></p>", "<p><b>甲</b></p><p><b>乙</b></p>"],
  ["makes paragraphs of boxes", "<div><div>甲</div><section>乙</section></div>", "<p>甲</p><p>乙</p>"],
  ["makes a paragraph of stray text", "甲<p>乙</p>丙", "<p>甲</p><p>乙</p><p>丙</p>"],
  ["unfolds paragraphs within paragraphs", "<p>甲<p>乙</p></p>", "<p>甲</p><p>乙</p>"],
  ["dissolves what an editor left", '<p><font color="red"><span style="x">甲</span></font><o:p></o:p>乙</p>', "<p>甲乙</p>"],
  ["dissolves a table of one cell", "<table><tr><td><p>甲</p><p>乙</p></td></tr></table>", "<p>甲</p><p>乙</p>"],
  ["keeps a table", '<table class="x"><tr><td colspan="2">甲</td></tr><tr><td>乙</td><td></td></tr></table>',
    '<div class="scroll" role="group" tabindex="0"><table><tbody><tr><td colspan="2">甲</td></tr><tr><td>乙</td><td></td></tr></tbody></table></div>'],
  ["makes items of what stands loose in a list", "<ul>甲<li><p>乙</p></li></ul>", "<ul><li>甲</li><li>乙</li></ul>"],
  ["closes gaps where a line was broken between Han characters", "<p>甲方\n乙方<b>\n丙</b>\n。abc\ndef</p>", "<p>甲方乙方<b>丙</b>。abc def</p>"],
  ["keeps a space that was written", "<p>在 克里姆林宫</p>", "<p>在 克里姆林宫</p>"],
  ["takes out characters that no one sees", "<p>\u200B甲\uFEFF\u202E乙</p>", "<p>甲乙</p>"],
];

describe("normaliseBody", () => {
  for (const [title, html, expected] of paragraphs) {
    test(title, () => {
      expect(body(html).html).toBe(expected);
    });
  }

  test("lists empty elements once a line, and empty links by their address", () => {
    const result = body('<p> </p><p></p><span></span><a href="/a/9.html"></a><p>甲</p>');
    expect(result.html).toBe("<p>甲</p>");
    expect(dropped(result).sort()).toEqual(["empty-element: <p> × 2", "empty-element: <span>", "empty-link: https://bao.example/a/9.html"]);
  });

  test("makes links whole and keeps the words of those that lead nowhere", () => {
    const result = body('<p><a href="/b?x=1#y" onclick="z()" id="k">甲</a><a href="javascript:alert(1)">乙</a><a href="#n">丙</a>' +
      '<a href="https://u:p@bao.example/">丁</a><a href="mailto:a@bao.example">戊</a></p>');
    expect(result.html).toBe(`<p><a href="https://bao.example/b?x=1#y" ${link}>甲</a>乙丙丁戊</p>`);
    expect(result.links).toEqual([{href: "https://bao.example/b?x=1#y", text: "甲"}]);
    expect(dropped(result)).toEqual(["unsafe-link: javascript:alert(1)", "unsafe-link: https://u:p@bao.example/", "unsafe-link: mailto:a@bao.example"]);
  });

  test("cannot make a link whole without the article's address", () => {
    expect(dropped(body('<p><a href="/b">甲</a></p>', "load", null))).toEqual(["unsafe-link: /b"]);
  });

  test("levels headings below the title, gives them ids and lists them", () => {
    const result = body('<h1 id="evil">第一节</h1><p>甲</p><h4>第二节</h4><p>乙</p>');
    expect(result.html).toBe('<h2 id="section-1">第一节</h2><p>甲</p><h3 id="section-2">第二节</h3><p>乙</p>');
    expect(result.sections).toEqual([{id: "section-1", title: "第一节", level: 2}, {id: "section-2", title: "第二节", level: 3}]);
  });

  test("takes out a heading that repeats the title", () => {
    const result = body("<h1>总统访问邻国 </h1><p>甲</p>");
    expect(result.html).toBe("<p>甲</p>");
    expect(dropped(result)).toEqual(["repeated-title: 总统访问邻国"]);
  });

  test("lists whatever it cannot show", () => {
    const result = body('<script>alert(1)</script><style>p{}</style><form><button>订阅</button></form><svg><text>图</text></svg>' +
      '<iframe src="https://ads.example/x"></iframe><nav>首页</nav><p>甲</p>');
    expect(result.html).toBe("<p>甲</p>");
    expect(dropped(result)).toEqual(["script: <script>", "style: <style>", "form: 订阅", "svg: 图", "frame: https://ads.example/x", "navigation: 首页"]);
  });

  test("makes a link of a player's video", () => {
    const {html} = body('<iframe src="https://www.youtube.com/embed/abcdefghijk?feature=oembed"></iframe>');
    expect(html).toBe(`<p><a href="https://www.youtube.com/watch?v=abcdefghijk" ${link}>https://www.youtube.com/watch?v=abcdefghijk</a></p>`);
  });

  test("takes out a feed's footer, and the rule that parted it from the article", () => {
    const result = body('<p>甲</p><br><hr><div>获取更多RSS：<br><a href="https://feedx.net">https://feedx.net</a> <br><a href="https://feedx.run">https://feedx.run</a><br></div>');
    expect(result.html).toBe("<p>甲</p>");
    expect(dropped(result)).toEqual(["feed-footer: 获取更多RSS：", "feed-footer: https://feedx.net", "feed-footer: https://feedx.run"]);
  });

  test("takes out a line of boilerplate and keeps the others of its paragraph", () => {
    const result = body("<p>甲<br>Feed enhanced by Better Feed from Ozh<br>乙</p>");
    expect(result.html).toBe("<p>甲<br>乙</p>");
    expect(dropped(result)).toEqual(["feed-footer: Feed enhanced by Better Feed from Ozh"]);
  });

  test("keeps a sentence that only speaks of such things", () => {
    expect(body("<p>他说广告太多，The post office appeared empty.</p>").text).toBe("他说广告太多，The post office appeared empty.");
  });

  test("takes out an advertiser's shell with all that is in it", () => {
    expect(dropped(body('<section data-e2e="advertisement"><p>买一送一</p></section><p>甲</p>'))).toEqual(["advertisement: 买一送一"]);
  });

  test("writes text a paragraph a line, with captions, numbers and cells", () => {
    const {text} = body("<h2>节</h2><p>甲<br>乙</p><ol start=3><li>丙<ul><li>丁</li></ul></li></ol><table><tr><td>戊</td><td><p>己</p><p>庚</p></td></tr></table>" +
      '<figure><img src="/i.jpg"><figcaption>辛</figcaption></figure><blockquote>壬</blockquote><pre>癸\n 子</pre>');
    expect(text).toBe("节\n甲 乙\n3. 丙\n丁\n戊\t己 庚\n辛\n壬\n癸\n 子");
  });

  test("gives the rows of a table within a cell lines of their own", () => {
    const inner = "<table><tr><td>丙</td><td>丁</td></tr><tr><td>戊</td><td>己</td></tr></table>";
    const {text} = body(`<table><tr><td>甲</td><td>乙</td><td>${inner}</td><td>庚</td></tr><tr><td>辛</td><td>壬</td></tr></table>`);
    expect(text).toBe("甲\t乙\n丙\t丁\n戊\t己\n庚\n辛\t壬");
  });
});

const attacks: readonly string[] = [
  "<img src=x onerror=alert(1)>",
  '<a href="java&#10;script:alert(1)">甲</a>',
  '<a href=" data:text/html,<script>alert(1)</script>">甲</a>',
  "<svg><style><img src=x onerror=alert(1)></style></svg>",
  "<math><mtext><table><mglyph><style><!--</style><img title=\"--&gt;&lt;img src=1 onerror=alert(1)&gt;\">",
  "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
  '<p id="section-1" class="picture" style="position:fixed" data-picture data-pagefind-body>甲</p>',
  '<form action="//evil.example"><input name="attributes"></form>',
  '<template><script>alert(1)</script></template><base href="//evil.example/"><meta http-equiv="refresh" content="0;url=//evil.example">',
  '<iframe srcdoc="<script>alert(1)</script>"></iframe><object data="x.swf"></object><embed src="x.swf">',
  "{{ constructor }} <% alert(1) %> ${alert(1)}",
];

describe("normaliseBody, given an attack", () => {
  for (const attack of attacks) {
    test(`lets nothing of it live: ${attack.slice(0, 50)}`, () => {
      const {html} = body(attack, "ask");
      expect(html).not.toMatch(/<(script|style|svg|math|form|input|iframe|object|embed|template|base|meta|link)\b/i);
      expect(html).not.toMatch(/\son\w+=|javascript:|data:|srcdoc|style=|data-pagefind|evil\.example/i);
    });
  }

  test("survives elements within each other without end", () => {
    const deep = {type: "root" as const, children: [] as never[]};
    let inner: {children: unknown[]} = deep;
    for (let i = 0; i < 20_000; i++) {
      const next = {type: "element", tagName: "div", properties: {}, children: []};
      inner.children.push(next);
      inner = next;
    }
    inner.children.push({type: "text", value: "底"});
    const findings = new Findings();
    expect(normaliseBody(deep, {source: null, outlet, title: "", images: "ask", findings}).text).toBe("底");
    expect(findings.messages.map(({rule}) => rule)).toEqual(["too-deep"]);
  });

  test("says that a text was too heavy to be parsed", () => {
    const findings = new Findings();
    normaliseBody(fromMarkdown("[".repeat(5000)), {source: null, outlet, title: "", images: "ask", findings});
    expect(findings.messages.map(({rule}) => rule)).toEqual(["too-complex"]);
  });
});

const teased = "Die neue Brücke im Hafen ist seit heute offen. Der Bau hat sieben Jahre gedauert";
const teasers: readonly (readonly [string, string, number])[] = [
  ["at the beginning of a later paragraph", `<p>${teased} ...</p><p>Zuerst.</p><p>${teased} und viel gekostet.</p>`, 2],
  ["within one, in other letters", `<p>${teased.normalize("NFD")} …</p><p>Zuerst: ${teased.replace("Die neue", "die <b>Neue</b>")} und viel gekostet.</p>`, 1],
  ["over two paragraphs", `<p>${teased} ...</p><p>Die neue Brücke im Hafen ist seit heute offen.</p><p>Der Bau hat sieben Jahre gedauert und viel gekostet.</p>`, 2],
];
for (const [where, html, left] of teasers) {
  test(`normaliseBody drops a teaser that stands once more ${where}`, () => {
    const result = body(html);
    expect(result.html.match(/<p>/g)).toHaveLength(left);
    expect(dropped(result).filter((line) => line.startsWith("repeated-summary"))).toHaveLength(1);
  });
}

test("normaliseBody keeps a first paragraph that says more than the rest", () => {
  expect(body(`<p>${teased}, wie es heißt ...</p><p>${teased} und viel gekostet.</p>`).html.match(/<p>/g)).toHaveLength(2);
});
