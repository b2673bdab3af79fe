import {describe, expect, test} from "vitest";
import {languages} from "../../src/model/language.js";
import {barsOf, ticksOf} from "../../templates/charts/bars.js";
import {monthsOf, shadeOf, weeksOf} from "../../templates/charts/calendar.js";
import {phrasesOf} from "../../templates/components/Headline.js";
import {dateText, shownDate, utcText} from "../../templates/dates.js";
import {counted, label, numberText, plainText} from "../../templates/labels.js";
import {currentAt, link} from "../../templates/layouts/links.js";
import {paginate} from "../../templates/layouts/paginate.js";
import {imageOrigins} from "../../templates/layouts/policy.js";
import {dateSources, words} from "../../templates/words.js";
import {site} from "./views.js";

test("words and dateSources have every row in every language, with the same blanks", () => {
  for (const row of [...Object.values(words), ...Object.values(dateSources)]) {
    const blanks = languages.map((language) => (row[language].match(/\{\w+\}/g) ?? []).sort().join());
    expect(new Set(blanks).size, row.en).toBe(1);
    for (const language of languages) expect(row[language]).not.toBe("");
  }
});

test("label fills in what it is given and leaves other blanks", () => {
  expect(label(site, "part", {number: "4"})).toBe("第 4 页，从最旧的数起");
  expect(label(site, "page-number")).toBe("第 {page} 页");
  expect(label(site, "page-number", {page: "$&"})).toBe("第 $& 页");
});

test("counted knows one from many", () => {
  expect(counted({language: "en"}, "article-count", 1)).toBe("1 article");
  expect(counted({language: "en"}, "article-count", 1200)).toBe("1,200 articles");
});

test.each([[0, "0"], [999, "999"], [1000, "1,000"], [1234567, "1,234,567"]])("numberText groups %i", (count, text) => {
  expect(numberText(count)).toBe(text);
});

test("plainText takes out control and direction characters, and keeps everything else", () => {
  expect(plainText("\u200F海\u0000港\u202D 🚢\n")).toBe("海 港  🚢");
});

const dates = [
  ["zh-Hans", "2024-06-20", "2024年6月20日"],
  ["zh-Hant", "2024-06", "2024年6月"],
  ["zh-Hans", "2024", "2024年"],
  ["en", "2024-06-02", "2 June 2024"],
  ["en", "2024-12", "December 2024"],
  ["en", "2024", "2024"],
  ["en", "2024-06-20T15:53:56Z", "20 June 2024"],
] as const;

test.each(dates)("dateText in %s reads %s as %s", (language, date, text) => {
  expect(dateText(language, date)).toBe(text);
});

test("shownDate prefers the calendar day of the outlet to the day of UTC", () => {
  expect(shownDate({published: "2021-06-29T01:39:02Z", day: "2021-06-28", precision: "second"})).toBe("2021-06-28");
  expect(shownDate({published: "2021-06", day: null, precision: "month"})).toBe("2021-06");
  expect(shownDate({published: "2021", day: null, precision: "year"})).toBe("2021");
  expect(shownDate({published: null, day: null, precision: "none"})).toBeNull();
});

test("utcText shows an instant, and nothing for a day", () => {
  expect(utcText("2024-06-20T15:53:56Z")).toBe("2024-06-20 15:53");
  expect(utcText("2024-06-20")).toBeNull();
  expect(utcText(null)).toBeNull();
});

describe("phrasesOf", () => {
  const headlines = [
    ["老挝总统访问秘鲁，双方签署多项协议", ["老挝总统访问秘鲁，", "双方签署多项协议"]],
    ["快讯：老挝总统访问秘鲁", ["快讯：老挝总统访问秘鲁"]], // too short to stand alone
    ["迟到的客人与热情的主人——老挝“竹子外交！”在行动", ["迟到的客人与热情的主人——", "老挝“竹子外交！”在行动"]],
    ["老挝与秘鲁签署新的“全面伙伴关系协议”", ["老挝与秘鲁签署新的", "“全面伙伴关系协议”"]],
    ["老挝总统出访秘鲁 双方签署协议", ["老挝总统出访秘鲁 ", "双方签署协议"]],
    ["[甲] “竹子外交之父” 老挝总统：新的一页", ["[甲] “竹子外交之父” ", "老挝总统：新的一页"]],
    ["老挝重申“友好” 60年来往来不断", ["老挝重申“友好” ", "60年来往来不断"]],
    ["老挝 12 月出口大增", ["老挝 12 月出口大增"]], // a space that only parts Han and figures
    ["【每日专栏】老挝总统访问秘鲁", ["【每日专栏】", "老挝总统访问秘鲁"]],
    ["海港周刊｜老挝总统访问秘鲁", ["海港周刊｜", "老挝总统访问秘鲁"]],
    ["海港周刊 | 老挝总统访问秘鲁", ["海港周刊 | ", "老挝总统访问秘鲁"]],
    ["海港周刊社评:双方直接往来", ["海港周刊社评:", "双方直接往来"]],
    ["老挝总统访问秘鲁， 双方签署协议", ["老挝总统访问秘鲁， ", "双方签署协议"]],
    ["Laos, Peru sign accords", ["Laos, Peru sign accords"]],
    ["短题", ["短题"]],
    ["，开头有标点的标题一行", ["，开头有标点的标题一行"]],
  ] as const;
  test.each(headlines)("breaks %s where its sense pauses", (text, phrases) => {
    expect(phrasesOf(text)).toEqual(phrases);
  });
  test.each(headlines)("loses nothing of %s", (text) => {
    expect(phrasesOf(text).join("")).toBe(text);
  });
});

const monthAt = (year: number, at: number) => `${year + Math.floor(at / 12)}-${String((at % 12) + 1).padStart(2, "0")}`;

test("barsOf sums up by year what would be too many months, and keeps the sum", () => {
  const months = Array.from({length: 61}, (_, at) => ({month: monthAt(2018, at), count: 2}));
  expect(barsOf(months.slice(0, 60))).toHaveLength(60);
  const whole = ["2018", "2019", "2020", "2021", "2022"].map((date) => ({date, count: 24}));
  expect(barsOf(months)).toEqual([...whole, {date: "2023", count: 2}]);
});

test("ticksOf labels where a year begins, at most five, and drops a first label that would run into the next", () => {
  const from = (month: number, count: number) =>
    Array.from({length: count}, (_, index) => month + index).map((at) =>
      ({date: monthAt(2020, at), count: 1}));
  expect(ticksOf(from(0, 24))).toEqual([{at: 0, text: "2020"}, {at: 12, text: "2021"}]);
  expect(ticksOf(from(11, 25))).toEqual([{at: 1, text: "2021"}, {at: 13, text: "2022"}]);
  expect(ticksOf(Array.from({length: 30}, (_, index) => ({date: String(1990 + index), count: 1})))).toHaveLength(5);
});

test("link is relative, but from the base on the page that stands for missing ones", () => {
  expect(link({path: "pair/LA-PE/"}, site, "")).toBe("../../");
  expect(link({path: ""}, site, "search/?q=a")).toBe("search/?q=a");
  expect(link({path: "404.html"}, site, "")).toBe("/archive/");
  expect(link({path: "404.html"}, site, "search/")).toBe("/archive/search/");
});

test("currentAt tells the page itself from one below it", () => {
  expect(currentAt({path: "pair/"}, "pair/")).toBe("page");
  expect(currentAt({path: "pair/LA-PE/"}, "pair/")).toBe("true");
  expect(currentAt({path: "pair/LA-PE/"}, "country/")).toBeUndefined();
  expect(currentAt({path: "pair/"}, "")).toBeUndefined();
});

test("paginate writes a view to its path", () => {
  const {pagination, permalink} = paginate("listing");
  expect(pagination).toEqual({data: "rendering.pages.listing", size: 1, alias: "view", addAllPagesToCollections: false});
  expect(permalink({view: {path: "pair/LA-PE/"}})).toBe("pair/LA-PE/index.html");
  expect(permalink({view: {path: "404.html"}})).toBe("404.html");
});

test("imageOrigins lets no address write into the policy", () => {
  const images = ["https://a;script-src *.example/x.jpg", "https://a;sandbox/x.jpg", "data:image/png;base64,", "nonsense", "https://IMG.example/x"]
    .map((src) => ({src}));
  expect(imageOrigins({images: "load"}, images)).toEqual(["https://img.example"]);
});

// length in days, weeks, and the weekday of the first (Monday is 0), as any printed calendar has them
const sheets = [["2024-02", 29, 5, 3], ["2023-02", 28, 5, 2], ["2021-02", 28, 4, 0], ["2000-02", 29, 5, 1], ["1900-02", 28, 5, 3], ["2024-12", 31, 6, 6], ["0099-01", 31, 5, 3]] as const;

test.each(sheets)("weeksOf %s has %i days in %i weeks, the first at %i", (month, length, count, first) => {
  const weeks = weeksOf(month);
  const days = weeks.flat().filter((day) => day !== null);
  expect([days.length, weeks.length, weeks[0]?.findIndex((day) => day !== null)]).toEqual([length, count, first]);
  expect([days[0], days.at(-1)]).toEqual([`${month}-01`, `${month}-${length}`]);
});

test("monthsOf names twelve months", () => {
  expect(monthsOf("2024")).toHaveLength(12);
  expect([monthsOf("2024")[0], monthsOf("2024")[11]]).toEqual(["2024-01", "2024-12"]);
});

test.each([[0, 0, 0], [1, 1, 4], [1, 100, 1], [25, 100, 2], [26, 100, 3], [57, 100, 4], [100, 100, 4]])("shadeOf %i among %i is %i", (count, most, shade) => {
  expect(shadeOf(count, most)).toBe(shade);
});
