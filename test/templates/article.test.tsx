import {expect, test} from "vitest";
import Article from "../../templates/pages/article.11ty.js";
import {anArticleView, laos, peru, render} from "./views.js";

test("an article shows its headline, outlet, authors and date, each in its language", () => {
  const $ = render(Article, anArticleView({lang: "zh-Hant"}, {title: "海港通車", authors: ["林一", "陳二"]}));
  expect($("h1 bdi[lang=zh-Hant]").text()).toBe("海港通車");
  expect($(".byline").text()).toBe("海港日报林一、陳二");
  expect($(".dateline time").first().attr("datetime")).toBe("2024-06-20");
  expect($(".dateline").text()).toBe("2024年6月20日世界协调时 08:00据文中的 time 元素");
  expect($(".dateline a").attr("href")).toBe("../../date/2024/06/20/");
});

test("a headline keeps its text where it is broken by sense", () => {
  const $ = render(Article, anArticleView({}, {title: "老挝总统出访秘鲁 双方签署协议，另有安排"}));
  expect($("h1").text()).toBe("老挝总统出访秘鲁 双方签署协议，另有安排");
  expect($("h1 .phrase")).toHaveLength(2);
});

test("an article known to the month leads to the month", () => {
  const facts = {published: "2024-06", day: null, publishedPrecision: "month", publishedFrom: "text"} as const;
  const $ = render(Article, anArticleView({}, facts), {language: "en"});
  expect($(".dateline").text()).toBe("June 2024from the text");
  expect($(".dateline a").attr("href")).toBe("../../date/2024/06/");
});

test("an article without a date leads to the undated", () => {
  const facts = {published: null, day: null, publishedPrecision: "none", publishedFrom: null} as const;
  const $ = render(Article, anArticleView({dates: []}, facts));
  expect($(".dateline a").attr("href")).toBe("../../date/undated/");
  expect($(".dateline time")).toHaveLength(0);
});

test("an article's body is set as it was rebuilt", () => {
  const $ = render(Article, anArticleView(), {body: "<p>第一段</p><p>第二段</p>"});
  expect($(".body[lang=zh-Hans] > p")).toHaveLength(2);
});

test("an article lists its sections from three on", () => {
  const sections = (count: number) => Array.from({length: count}, (_, index) => ({id: `section-${index}`, title: "节", level: 2}));
  const body = [0, 1, 2].map((index) => `<h2 id="section-${index}">节</h2>`).join("");
  expect(render(Article, anArticleView({}, {sections: sections(2)}))(".contents")).toHaveLength(0);
  expect(render(Article, anArticleView({}, {sections: sections(3)}), {body})(".contents a")).toHaveLength(3);
});

test("an article says why it is filed under a pair, and names what it merely mentions", () => {
  const $ = render(Article, anArticleView());
  expect($(".place h2").first().text()).toBe("国家/地区对及依据");
  expect($(".place .evidence bdi[lang=zh-Hans]").first().text()).toBe("老挝访秘");
  expect($(".place .evidence a").attr("href")).toBe("#line-1:~:text=老挝,-总理访问秘鲁");
  expect($(".place .hint").first().text()).toBe("主要 · 得分 0.97");
  expect($(".mentions").text()).toBe("另外提到 秘鲁 ×1");
  expect($(".neutrality")).toHaveLength(1);
});

test("an article shows where its original stands and where a web archive may have it", () => {
  const $ = render(Article, anArticleView({}, {sourceUrl: "https://harbour.example/a?b=1"}));
  const links = $(".original a").toArray().map(({attribs}) => attribs);
  expect(links.map(({href}) => href)).toEqual([
    "https://harbour.example/a?b=1",
    "https://web.archive.org/web/*/https://harbour.example/a?b=1",
  ]);
  for (const {rel} of links) expect(rel).toContain("noreferrer");
  expect($(".original").text()).toContain("harbour.example");
});

test("an article's provenance lists every date and marks the one that was taken", () => {
  const dates = [
    {from: "time", value: "2024-06-20T08:00:00Z", written: "2024-06-20 16:00"},
    {from: "epoch-comment", value: "2024-06-20T09:00:00Z", written: "1718874000000"},
    {from: "text", value: null, written: "二月三十日"},
  ] as const;
  const $ = render(Article, anArticleView({}, {dates}));
  expect($("details.provenance tbody tr")).toHaveLength(3);
  expect($("details.provenance tr.used code").first().text()).toBe("2024-06-20 16:00");
  expect($("details.provenance").text()).toContain("无法读出");
  expect($("details.provenance .dropped").text()).toContain("广告");
});

test("an article's provenance lists a hundred dropped texts, and says where the others stand", () => {
  const dropped = Array.from({length: 101}, (_, nth) => ({rule: "script", text: `第${nth}处`, line: nth}));
  const $ = render(Article, {...anArticleView(), dropped});
  expect($(".dropped .dropped-text")).toHaveLength(100);
  expect($(".dropped li").last().text()).toBe("另有 1 处，载于报告的数据文件");
  expect($(".dropped li a").first().attr("href")).toBe("../../report/script/");
  expect($(".dropped li a").last().attr("href")).toBe("../../data/report.json");
});

test("an article's messages stand with file, line, column, severity and rule", () => {
  const messages = [{rule: "bad-date", severity: "warning", line: 4, column: 7, reason: "Unreadable `二月三十日`"}] as const;
  const $ = render(Article, anArticleView({}, {messages, seed: {path: "a.md", sha256: "0", entry: 0}}));
  expect($(".messages [data-severity], .messages [data-severity=warning]")).toHaveLength(1);
  expect($(".messages .where").text()).toBe("a.md:4:7 bad-date");
  expect($(".messages .reason code").text()).toBe("二月三十日");
});

test("an article of which nothing is known has no empty place", () => {
  const $ = render(Article, anArticleView({pairs: [], countries: [], mentions: [], dates: []}));
  expect($("aside")).toHaveLength(0);
});

test("an article of several pictures offers to show all of them, one of a single picture leaves that to the picture", () => {
  const offer = (...names: readonly string[]) => {
    const images = names.map((name) => ({src: `https://img.example/${name}.jpg`, proxied: null, alt: null, caption: null, credit: null}));
    return render(Article, anArticleView({}, {images}), {images: "ask"})("[data-show-pictures]");
  };
  expect(offer("a", "b").find("button").text()).toBe("显示本文全部 2 张图片");
  expect(offer("a").find("button")).toHaveLength(0);
  expect(offer("a").find("input[type=checkbox]")).toHaveLength(1);
  expect(offer()).toHaveLength(0);
});

test("an article's images may come from their own hosts alone", () => {
  const images = ["https://img.example/a.jpg", "https://img.example/b.jpg", "http://other.example:8080/c.jpg"]
    .map((src) => ({src, proxied: null, alt: null, caption: null, credit: null}));
  const policyOf = (setting: "ask" | "load" | "never") =>
    render(Article, anArticleView({}, {images}), {images: setting})("meta[http-equiv]").attr("content");
  expect(policyOf("ask")).toContain("img-src 'self' http://other.example:8080 https://img.example;");
  expect(policyOf("load")).toBe(policyOf("ask"));
  expect(policyOf("never")).toContain("img-src 'self';");
});

test("an article without countries carries no note about them", () => {
  const $ = render(Article, anArticleView({pairs: [], countries: [], mentions: [{country: peru, count: 1}, {country: laos, count: 2}]}));
  expect($(".neutrality")).toHaveLength(0);
  expect($(".kicker").first().closest(".article-header")).toHaveLength(0);
});

test("many sections are folded away", () => {
  const sections = (count: number) => Array.from({length: count}, (_, nth) => ({id: `section-${nth + 1}`, title: `${nth + 1}`, level: 2}));
  expect(render(Article, anArticleView({}, {sections: sections(12)}))(".contents > ol li")).toHaveLength(12);
  expect(render(Article, anArticleView({}, {sections: sections(13)}))(".contents details li")).toHaveLength(13);
});
