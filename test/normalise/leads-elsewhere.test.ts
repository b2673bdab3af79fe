import {describe, expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import type {Outlet} from "../../src/model/outlet.js";
import {normaliseBody} from "../../src/normalise/body.js";
import {asSeen, shownHosts} from "../../src/normalise/shown-hosts.js";
import {fromMarkdown} from "../../src/syntax/markdown.js";

const outlet: Outlet = {id: "bao", name: "某报", hosts: ["bao.example"], country: null, language: "zh", timeZone: "UTC"};

function body(html: string) {
  const findings = new Findings();
  return {...normaliseBody(fromMarkdown(`<div>${html}</div>`), {source: "https://bao.example/a", outlet, title: "通车", images: "ask", findings}), findings};
}

const shown: readonly (readonly [string, readonly string[]])[] = [
  ["https://www.bbc.com/zhongwen", ["www.bbc.com"]],
  ["见www.bbc.com的报道", ["www.bbc.com"]],
  ["WWW.BBC.COM、voa.example：rfi.fr。", ["www.bbc.com", "voa.example", "rfi.fr"]],
  ["https://www.bbc.com@evil.example/", ["www.bbc.com", "evil.example"]],
  ["https://user:pw@evil.example/", ["user", "evil.example"]],
  ["https://evil.example/?to=https://www.bbc.com/", ["evil.example"]],
  ["https:\\\\www.bbc.com\\x", ["www.bbc.com"]],
  ["https://www.bbc.com⁄login.evil.example/", ["www.bbc.com", "login.evil.example"]],
  ["www․bbc．com", ["www.bbc.com"]],
  ["www。bbc。com", ["www.bbc.com"]],
  ["𝗯𝗯𝗰.𝗰𝗼𝗺 ｂｂｃ.ｃｏｍ", ["bbc.com", "bbc.com"]],
  ["bb\u200bc.c\u00adom", ["bbc.com"]],
  ["bbс.com", ["bbс.com"]], // с is Cyrillic
  ["bbc.сом", ["bbc.сом"]],
  ["苹果.com 例子.中国", ["苹果.com", "例子.中国"]],
  ["http://192.0.2.1/ 192.0.2.1 http://bbc/", ["192.0.2.1", "192.0.2.1", "bbc"]],
  ["文件files.https://bbc.com/", ["bbc.com"]],
  ["bbc.com和voa.example.他说", ["bbc.com", "voa.example"]],
  ["info@bbc.com", ["bbc.com"]],
  ["1.5亿 v1.2.3 U.S. p.m. 3.新闻 report.pdf Mr.Smith said.He 等等...完 node.js г.Москва 0700.HK 道琼斯.DJI //转发者:", []],
  ["没有地址。也没有点", []],
];

describe("shownHosts", () => {
  for (const [words, hosts] of shown) {
    test(`reads ${words}`, () => {
      expect(shownHosts(asSeen(words)).map(({host}) => host)).toEqual(hosts);
    });
  }
});

/** Words of a body around the host of a link, and whether the link says where it leads. */
const bodies: readonly (readonly [string, string, string])[] = [
  ["the host itself", '<a href="https://www.bbc.com/x">https://bbc.com/x</a>', "https://bbc.com/x"],
  ["a host above its own", '<a href="https://news.bbc.com/x">bbc.com</a>', "bbc.com"],
  ["no host", '<a href="https://evil.example/">英国广播公司</a>', "英国广播公司"],
  ["an address", '<a href="https://evil.example/">https://bbc.com</a>', "https://bbc.com [evil.example]"],
  ["a host that its own begins with", '<a href="https://www.bbc.com.evil.example/">www.bbc.com</a>', "www.bbc.com [www.bbc.com.evil.example]"],
  ["a host that its own ends with", '<a href="https://evilbbc.com/">bbc.com</a>', "bbc.com [evilbbc.com]"],
  ["a user's name before its own", '<a href="https://evil.example/">https://www.bbc.com@evil.example/</a>', "https://www.bbc.com@evil.example/ [evil.example]"],
  ["letters of another script, although it leads there", '<a href="https://bbс.com/">bbс.com</a>', "bbс.com [xn--bb-pmc.com]"],
  ["a host in parts", '<a href="https://evil.example/"><b>b</b>bc<i>.com</i></a>', "bbc.com [evil.example]"],
  ["a host that ends behind it", '<a href="https://evil.example/">bbc</a>.com', "bbc [evil.example].com"],
  ["a host that begins before it", 'https://www.bbc.com<a href="https://evil.example/">/zhongwen</a>', "https://www.bbc.com/zhongwen [evil.example]"],
  ["a host beside another link's", '<a href="https://bbc.com/">bbc.com</a> <a href="https://evil.example/">甲</a>', "bbc.com 甲"],
  ["a reading above the words", '<a href="https://evil.example/"><ruby>bbc<rt>读</rt></ruby>.com</a>', "bbc读.com [evil.example]"],
  ["a host with a port", '<a href="https://evil.example:8443/">bbc.com</a>', "bbc.com [evil.example:8443]"],
  ["a host as its own mark", '<a href="https://evil.example/">bbc.com [bbc.com]</a>', "bbc.com [bbc.com] [evil.example]"],
  ["a host within a list and a table", '<ul><li><a href="https://evil.example/">bbc.com</a></li></ul>', "bbc.com [evil.example]"],
  ["a picture's words", '<img src="https://evil.example/a.jpg" alt="https://bbc.com/">', "https://bbc.com/ [evil.example]"],
  ["a picture's words, turned around", '<img src="https://evil.example/a.jpg" alt="\u202emoc.cbb">', "moc.cbb [evil.example]"],
];

describe("a link that shows", () => {
  for (const [what, html, expected] of bodies) {
    test(what, () => {
      const result = body(`<p>据报道，${html}。</p>`);
      expect(result.html.replace(/<[^<>]*>/g, " ").replace(/\s+/g, "").replace("据报道，", "").replace("。", "")).toBe(expected.replace(/\s+/g, ""));
    });
  }

  test("another host is noticed, and its own words stay what they were", () => {
    const {findings, links, text} = body('<p><a href="https://evil.example/1">bbc.com</a>和<a href="https://evil.example/2">voa.example</a></p>');
    expect(findings.messages).toEqual([{
      rule: "link-elsewhere", severity: "note", line: null, column: null,
      reason: "Links show another host than the one that they lead to: `2`, first `bbc.com` for `evil.example`; where they lead was added to them",
    }]);
    expect(links.map((link) => link.text)).toEqual(["bbc.com", "voa.example"]);
    expect(text).toBe("bbc.com和voa.example");
  });
});
