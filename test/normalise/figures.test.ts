import {describe, expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import type {Outlet} from "../../src/model/outlet.js";
import type {Settings} from "../../src/model/settings.js";
import {normaliseBody} from "../../src/normalise/body.js";
import {fromMarkdown} from "../../src/syntax/markdown.js";

const outlet: Outlet = {id: "bao", name: "某报", hosts: ["bao.example"], country: null, language: "zh", timeZone: "UTC"};

function body(html: string, images: Settings["images"] = "load") {
  const findings = new Findings();
  const context = {source: "https://bao.example/a/1.html", outlet, title: "", images, findings};
  return {...normaliseBody(fromMarkdown(`<div>${html}</div>`), context), dropped: findings.dropped.map(({rule, text}) => `${rule}: ${text}`)};
}

const src = "https://img.example/p.jpg";
const image = `<img src="${src}">`;

/** Markup, then caption and credit. */
const conventions: readonly (readonly [string, string, string | null, string | null])[] = [
  ["a small text in a box after the image", `${image}<div><small style="color: #999;">握手</small></div><p>正文</p>`, "握手", null],
  ["a small text beside the image", `<p>${image}<small>握手</small></p><p>正文</p>`, "握手", null],
  ["a figure with a caption and a credit", `<figure>${image}<figcaption>握手 <cite>某社</cite></figcaption></figure><p>正文</p>`, "握手", "某社"],
  ["a caption that stands before its image", `<figure><figcaption>握手</figcaption>${image}</figure><p>正文</p>`, "握手", null],
  ["a text with a label and a credit", `<div><div>${image}<p role="text"><span>图像来源，</span><span>某社</span></p></div></div><p>正文</p>`, null, "某社"],
  ["labels in one box and a caption in another",
    `<div><span>${image}<br><span class="off-screen">图片版权</span><span class="story-image-copyright">某社</span></span>` +
      '<figcaption><span>Image caption</span><span class="media-caption__text">握手</span></figcaption></div><p>正文</p>', "握手", "某社"],
  ["a credit behind an English label in a part of its own", `<figure>${image}<figcaption><p>握手</p><span>Photo: Ann Shore/Harbour Post</span></figcaption></figure><p>正文</p>`, "握手", "Ann Shore/Harbour Post"],
  ["a caption by its class", `<div class="wp-caption"><a href="/i/1">${image}</a><p class="wp-caption-text">握手</p></div><p>正文</p>`, "握手", null],
  ["a caption and a credit by their classes", `<div>${image}</div><p class="cap caption">握手</p><p class="photo-credit">某社</p><p>正文</p>`, "握手", "某社"],
  ["a credit that is said twice", `<figure>${image}<figcaption>握手 <cite>某社</cite><small><cite>某社</cite></small></figcaption></figure><p>正文</p>`, "握手", "某社"],
  ["a labelled credit in one text", `<p>${image}</p><p>图片来源：某社</p><p>正文</p>`, null, "某社"],
  ["a photographer behind the end of a sentence", `<p>${image}</p><p>双方签字。新城社记者 林满 摄</p><p>正文</p>`, "双方签字。", "新城社记者 林满 摄"],
  ["a photographer behind a stroke", `<figure>${image}<figcaption>車站人潮。記者林海／攝影</figcaption></figure><p>正文</p>`, "車站人潮。", "記者林海／攝影"],
  ["a giver behind the end of a sentence", `<p>${image}</p><p>夜里的吊机。受访者供图</p><p>正文</p>`, "夜里的吊机。", "受访者供图"],
  ["an English credit behind the end of a sentence", `<center>${image}<div>首班渡轮离港。Photo: VCG</div></center><p>正文</p>`, "首班渡轮离港。", "Photo: VCG"],
  ["a description by its class", `<div class="img_wrapper">${image}<span class="img_descr">海城港的夜班</span></div><p>正文</p>`, "海城港的夜班", null],
  ["a caption in emphasis with its credit", `<p>${image}</p><p><strong>▲漁港夜市。（圖／記者林小海攝）</strong></p><p>正文</p>`, "▲漁港夜市。", "圖／記者林小海攝"],
  ["a gallery of definitions", `<dl class="gallery-item"><dt class="gallery-icon"><a href="/1">${image}</a></dt><dd class="wp-caption-text gallery-caption">握手</dd></dl><p>正文</p>`, "握手", null],
  ["no caption where an article's paragraph follows", `${image}<p>正文</p>`, null, null],
];

describe("buildFigures", () => {
  for (const [name, html, caption, credit] of conventions) {
    test(`reads ${name}`, () => {
      const result = body(html);
      expect(result.images).toEqual([{src, proxied: null, alt: null, caption, credit}]);
      expect(result.html).toMatch(/^<figure><img [^>]*>(<figcaption>(?:(?!<p>).)*<\/figcaption>)?<\/figure><p>正文<\/p>$/);
      expect(result.text.endsWith("\n正文") || result.text === "正文").toBe(true);
    });
  }

  test("keeps the words of a label where they are seen", () => {
    const {html, text} = body(`${image}<p role="text"><span>图像来源，</span><span>某社</span></p>`);
    expect(html).toContain('<figcaption><span class="label">图像来源，</span><cite>某社</cite></figcaption>');
    expect(text).toBe("图像来源，某社");
  });

  test("parts a paragraph around an image", () => {
    expect(body(`<p>前<b>甲${image}乙</b>后</p>`).html).toMatch(/^<p>前<b>甲<\/b><\/p><figure>.*<\/figure><p><b>乙<\/b>后<\/p>$/);
  });

  test("never takes the place of a list's item", () => {
    expect(body(`<ul><li>${image}</li><li>乙</li></ul>`).html).toMatch(/^<ul><li><figure>.*<\/figure><\/li><li>乙<\/li><\/ul>$/);
  });

  test("lists the link around an image", () => {
    expect(body(`<a href="/i/1">${image}</a>`).dropped).toEqual(["image-link: https://bao.example/i/1"]);
  });
});

describe("resolvePictures", () => {
  const sources: readonly (readonly [string, string, string, string | null])[] = [
    ["a proxy", '<img src="https://images.weserv.nl?url=img.example/p.jpg">', src, "https://images.weserv.nl?url=img.example/p.jpg"],
    ["an address without a scheme", '<img src="//img.example/p.jpg">', src, null],
    ["http", '<img src="http://img.example/p.jpg">', src, null],
    ["a relative address", '<img src="/p.jpg">', "https://bao.example/p.jpg", null],
    ["an image kept for later", `<img src="data:image/gif;base64,R0" data-src="${src}">`, src, null],
    ["the widest of a list", '<img srcset="https://img.example/s.jpg 240w, https://img.example/p.jpg 800w">', src, null],
    ["a source beside the image", `<picture><source srcset="${src} 2x"><img></picture>`, src, null],
  ];
  for (const [name, html, expected, proxied] of sources) {
    test(`finds the image of ${name}`, () => {
      expect(body(html).images).toEqual([{src: expected, proxied, alt: null, caption: null, credit: null}]);
    });
  }

  test("takes out and lists images without an address, of one pixel, and shown before", () => {
    const result = body(`<img src="data:image/png;base64,AA"><img src="https://t.example/x" width="1" height="1">${image}<noscript>${image}</noscript>`);
    expect(result.images.map((one) => one.src)).toEqual([src]);
    expect(result.dropped).toEqual(["image-without-address: data:image/png;base64,AA", "tracking-pixel: https://t.example/x", `repeated-image: ${src}`]);
  });

  test("puts the character in the place of its picture", () => {
    expect(body('<p>好<img src="https://s.w.org/images/core/emoji/13/72x72/1f600.png" alt="😀"></p>').html).toBe("<p>好😀</p>");
  });
});

describe("finish", () => {
  const sized = `<img src="${src}" alt="握手" width="640" height="480">`;

  test("loads images late and without a referrer when they may be loaded", () => {
    expect(body(sized, "load").html).toBe(`<figure><img src="${src}" alt="握手" width="640" height="480" loading="lazy" decoding="async" referrerpolicy="no-referrer"></figure>`);
  });

  test("offers images as links when the reader is asked", () => {
    expect(body(sized, "ask").html).toBe(`<figure><a class="picture" href="${src}" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer" ` +
      'data-picture="" data-width="640" data-height="480">握手</a></figure>');
  });

  test("leaves links alone when images are never loaded, named by their host for want of words", () => {
    expect(body(image, "never").html).toBe(`<figure><a class="picture" href="${src}" rel="noopener noreferrer nofollow" referrerpolicy="no-referrer">img.example</a></figure>`);
  });
});
