import {expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {outlets} from "../../src/data/outlets.js";
import {enrich} from "../../src/enrich/enrich.js";
import {createGeographer} from "../../src/enrich/geography.js";
import {digest} from "../../src/formats/digest.js";
import {feedFragment} from "../../src/formats/feed-fragment.js";
import type {Format} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import {normalise} from "../../src/normalise/normalise.js";

const geographer = createGeographer({countries, aliases});

function read(text: string, format: Format = feedFragment) {
  const file = {path: "a.txt", sha256: "", text, findings: new Findings()};
  const [raw] = [...format.parse(file)];
  const found = raw && normalise(raw, file, format.name, {outlets, timeZone: "UTC", images: "ask"});
  if (!found) throw new Error("No article");
  return enrich(found.article, found.outlet, geographer).record;
}

function namedIn({countries, mentions}: ReturnType<typeof read>): string[] {
  return [...countries, ...mentions].map(({code}) => code).sort();
}

const head = "<!--1718870400000-->\n[渔汛提前到来](https://harbour.example/news/season)\n------\n\n";
const related = `<p>延伸阅读</p><p>${Array.from({length: 6}, (_, i) => `<a href="/news/${i}">日本与韩国商定第${i}个渔区</a>`).join("")}</p>`;

test("enrich leaves headlines of other articles out of lead and countries, and keeps them in the text", () => {
  const record = read(`${head}${related}<p>越南的渔汛今年比往年早了两个星期，渔民都说没有见过这样的年景。</p>`);
  expect(namedIn(record)).toEqual(["VN"]);
  expect(record.lead).toMatch(/^越南的渔汛/);
  expect(record.text).toContain("日本与韩国商定第5个渔区");
  expect(record).not.toHaveProperty("apart");
});

test("enrich leaves a title that is said again with other marks out of the lead", () => {
  const text = "<p>渔汛“提前”到来！</p><p>渔汛提前到来两周，渔民说，几十年来没有见过这样的年景。</p>";
  expect(read(`${head}<p>港口消息</p>${text}`).lead).toBe("渔汛提前到来两周，渔民说，几十年来没有见过这样的年景。");
});

test("enrich counts the same headlines where no mark sets them apart", () => {
  const record = read(`${head}<p>渔汛今年比往年早了两个星期。</p>${related.replace("延伸阅读", "六则消息").replaceAll("</a>", "</a>一事；")}`);
  expect(namedIn(record)).toEqual(["JP", "KR"]);
});

test("enrich knows a digest's article by the outlet that an aggregator hands on", () => {
  const entry = (n: number): string => `## ${n}. 渡轮复航\n来源：德国之声\n时间：2024-06-20\n链接：https://news.google.com/rss/articles/${n}\n\n渡轮今天早上七点离开码头。\n\n`;
  expect(read(`# 早报\n\n${entry(1)}${entry(2)}`, digest).outlet).toEqual({id: "dw-zh", name: "德国之声"});
});
