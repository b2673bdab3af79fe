import {expect, test} from "vitest";
import {withPictures} from "../../src/archive/pictures.js";
import {Findings} from "../../src/model/message.js";
import type {KeptImages} from "../../src/model/kept-image.js";
import {normaliseBody} from "../../src/normalise/body.js";
import {fromMarkdown} from "../../src/syntax/markdown.js";

const outlet = {id: "bao", name: "某报", hosts: ["bao.example"], country: null, language: "zh", timeZone: "UTC"};
const source = "https://bao.example/a/1.html";

/** Every picture of that address is kept, in one copy. */
const images: KeptImages = {
  version: "1",
  of: (src) => (src === "https://img.bao.example/quay.png" ? {sha256: "00", width: 80, height: 60, copies: [{type: "webp", width: 80, name: "00/quay-80.webp", bytes: 9, sha256: "11"}]} : null),
  contentOf: () => Buffer.alloc(0),
};

function shown(html: string): string {
  const {html: body} = normaliseBody(fromMarkdown(`<div>${html}</div>`), {source, outlet, title: "码头", images: "never", findings: new Findings()});
  return withPictures(body, "article/aaaaaaaaaa/", images);
}

test("a kept picture stands in place of the link to it, with its words", () => {
  const html = shown(`<p>甲</p><img src="https://img.bao.example/quay.png" alt="清晨的码头"><p>乙</p>`);
  expect(html).toMatch(/<a class="kept-picture"[^>]*><picture><img [^>]*width="80" height="60" alt="清晨的码头"/);
});

test("so it does when its words name another host, by which a link would say where it leads", () => {
  const html = shown(`<p>甲</p><img src="https://img.bao.example/quay.png" alt="来自 www.other.example 的照片"><p>乙</p>`);
  expect(html).toMatch(/<a class="kept-picture"[^>]*><picture><img [^>]*alt="来自 www\.other\.example 的照片"/);
  expect(html).not.toContain("leads-to");
});

test("a picture that is not kept stays a link", () => {
  expect(shown(`<p>甲</p><img src="https://img.bao.example/gone.png" alt="旧照">`)).toContain(`<a class="picture" href="https://img.bao.example/gone.png"`);
});
