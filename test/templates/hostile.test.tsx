import {expect, test} from "vitest";
import {textFragment} from "../../src/text/text-fragment.js";
import Article from "../../templates/pages/article.11ty.js";
import Front from "../../templates/pages/front.11ty.js";
import Listing from "../../templates/pages/listing.11ty.js";
import Report from "../../templates/pages/report.11ty.js";
import {aCard, aFront, aListing, anArticleView, aReport, render} from "./views.js";

const evil = "</title></bdi><img src=x onerror=alert(1)>\"'><script>alert(2)</script>{{ 7 * 7 }}";
const outlet = {id: "evil", name: evil};

const article = anArticleView(
  {
    outlet: {...outlet, path: "outlet/evil/"},
    pairs: [{...anArticleView().pairs[0], evidence: [{words: evil, place: textFragment(evil, 0, evil.length)}]} as never],
    dropped: [{rule: "script", text: evil, line: 1}],
    because: evil,
  },
  {
    title: evil,
    outlet,
    authors: [evil],
    tags: [evil],
    lead: evil,
    sections: [1, 2, 3].map((number) => ({id: `section-${number}`, title: evil, level: 2})),
    dates: [{from: "text", value: null, written: evil}],
    seed: {path: evil, sha256: "0", entry: 0},
    messages: [{rule: "bad-date", severity: "warning", line: 1, column: 1, reason: evil}],
  },
);
const card = aCard({title: evil, lead: evil, outlet: {...outlet, path: "outlet/evil/"}, evidence: [evil]});
const seed = {
  path: evil, outcome: "refused", articles: [], format: null, because: null,
  messages: article.record.messages, dropped: article.dropped,
} as const;

const pages = [
  ["front page", render(Front, aFront({newest: [card]}))],
  ["article", render(Article, article)],
  ["listing", render(Listing, aListing({heading: {type: "text", text: evil}, cards: [card]}))],
  ["report", render(Report, aReport({seeds: [seed]}))],
] as const;

test.each(pages)("the %s shows markup of a seed as text", (_name, $) => {
  expect($("img, script:not([src], [type='application/ld+json']), [onerror]")).toHaveLength(0);
  expect($("main").text()).toContain("<script>alert(2)</script>{{ 7 * 7 }}");
});

test.each(pages.slice(0, 3))("the linked data of the %s holds markup of a seed, and no tag of it", (_name, $) => {
  const block = $("script[type='application/ld+json']");
  expect(block).toHaveLength(1);
  expect(block.text()).not.toMatch(/[<>&]/);
  expect(() => JSON.parse(block.text()) as unknown).not.toThrow();
});

test("a title's control and direction characters stay out of the window's title", () => {
  const $ = render(Article, anArticleView({}, {title: "海港\u202E通\u0007车\u2066"}));
  expect($("head > title").text()).toBe("海港 通 车 · 海港档案");
  expect($("h1").text()).toBe("海港\u202E通\u0007车\u2066");
});

test("an address that is no web address is not linked", () => {
  const $ = render(Article, anArticleView({}, {sourceUrl: "javascript:alert(1)"}));
  expect($("a[href*=javascript]")).toHaveLength(0);
  expect($(".original").text()).toBe("来源网址不详");
});

test("a file's control and direction characters are shown, wherever its name stands", () => {
  const path = "a\u202Egnp.txt\nb\u2066";
  const messages = [{rule: "bad-date", severity: "warning", line: 1, column: 1, reason: "Found `\u202Ex`"}] as const;
  const article = render(Article, anArticleView({}, {seed: {path, sha256: "0", entry: 0}, duplicates: [path], messages}));
  const report = render(Report, aReport({seeds: [{...seed, path, messages}]}));
  for (const $ of [article, report]) {
    expect($("body").text()).toContain("a\\u202egnp.txt\\u000ab\\u2066");
    expect($("body").text()).not.toMatch(/[\u202a-\u202e\u2066-\u2069]/);
  }
});
