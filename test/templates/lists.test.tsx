import {expect, test} from "vitest";
import Front from "../../templates/pages/front.11ty.js";
import Listing from "../../templates/pages/listing.11ty.js";
import Overview from "../../templates/pages/overview.11ty.js";
import Report from "../../templates/pages/report.11ty.js";
import type {CheerioAPI} from "cheerio";
import {aCard, aFront, aListing, anOverview, aReport, pair, render} from "./views.js";

test("the front page says what it holds", () => {
  const $ = render(Front, aFront({sizes: {outlets: 7, countries: 1, pairs: 30, stories: 0}}));
  expect($(".holdings span").toArray().map((fact) => $(fact).text())).toEqual([
    "1,200 篇文章",
    "7 家媒体",
    "2021年6月29日至2024年6月20日",
  ]);
  expect($(".all a").toArray().map((door) => $(door).text())).toEqual(["全部 30 项", "全部 7 项"]);
});

test("the front page leads to the calendar, and tells the script which days there are", () => {
  const $ = render(Front, aFront({almanac: [{year: "2024", days: "8f"}, {year: "2021", days: "01"}]}));
  expect($("[data-almanac]").attr("data-almanac")).toBe("2024:8f 2021:01");
  expect($("[data-almanac] a").attr("href")).toBe("date/");
  expect(render(Front, aFront({almanac: []}))("[data-almanac]")).toHaveLength(0);
});

test.each([[1, 0, 0, 0], [3, 2, 0, 0], [5, 2, 2, 0], [11, 2, 2, 6]])("the front page sets %i articles", (count, second, below, more) => {
  const newest = Array.from({length: count}, (_, index) => aCard({id: `id${index}`}));
  const $ = render(Front, aFront({newest}));
  expect($(".first-story .card")).toHaveLength(1);
  expect($(".second-stories .card")).toHaveLength(second);
  expect($(".below-first .card")).toHaveLength(below);
  expect($(".more-stories .card")).toHaveLength(more);
});

test("an empty archive says how it is filled", () => {
  const $ = render(Front, aFront({newest: [], outlets: [], years: [], countries: [], pairs: [], months: [], first: null, last: null}));
  expect($(".empty").text()).toContain("这里还没有文章。");
  expect($("svg")).toHaveLength(0);
});

test("a listing groups its articles by day, the undated last", () => {
  const cards = [
    aCard({id: "a"}),
    aCard({id: "b"}),
    aCard({id: "c", day: null, published: "2024-05", precision: "month"}),
    aCard({id: "d", day: null, published: null, precision: "none"}),
  ];
  const $ = render(Listing, aListing({subject: "outlet", heading: {type: "text", text: "海港日报"}, cards}));
  expect($(".day-name").toArray().map((name) => $(name).text())).toEqual(["2024年6月20日", "2024年5月", "日期不详"]);
  expect($(".day").first().find(".card")).toHaveLength(2);
});

test("the listing of a day does not repeat its date", () => {
  const $ = render(Listing, aListing({subject: "day", heading: {type: "date", date: "2024-06-20"}}));
  expect($(".day-name")).toHaveLength(0);
  expect($("h3.headline")).toHaveLength(2);
});

test("a listing of a pair shows why each article stands in it, and that this is no view on sovereignty", () => {
  const $ = render(Listing, aListing());
  expect($("h1").text()).toBe("老挝—秘鲁");
  expect($(".card").first().find(".evidence bdi[lang=zh-Hans]").text()).toBe("老挝访秘");
  expect($(".neutrality a").attr("href")).toBe("../../about/#neutrality");
});

const doors = ($: CheerioAPI) => $(".pager a").toArray().map((door) => [$(door).text(), $(door).attr("href")]);

test("an older page of a listing leads to newer and older ones and to both ends, and counts nothing", () => {
  const part = {number: 4, newest: "pair/LA-PE/", newer: "pair/LA-PE/page/6/", older: "pair/LA-PE/page/4/", oldest: "pair/LA-PE/page/2/"};
  const cards = [aCard({id: "a"}), aCard({id: "b", day: "2024-05-31"})];
  const $ = render(Listing, aListing({path: "pair/LA-PE/page/5/", part, cards, total: null, months: [], ways: []}));
  expect(doors($)).toEqual([["最新", "../../"], ["较新", "../6/"], ["较旧", "../4/"], ["最旧", "../2/"]]);
  expect([$("a[rel=prev]").text(), $("a[rel=next]").text()]).toEqual(["较新", "较旧"]);
  expect($(".holdings > span").toArray().map((fact) => $(fact).text().trim())).toEqual(["第 4 页，从最旧的数起", "2024年5月31日至2024年6月20日", "在这些文章中搜索"]);
  expect($("head > title").text()).toBe("老挝—秘鲁 · 第 4 页，从最旧的数起 · 海港档案");
});

test("the newest page of a listing bears its name alone, and names a door once", () => {
  const part = {number: 2, newest: null, newer: null, older: "pair/LA-PE/page/2/", oldest: "pair/LA-PE/page/2/"};
  const $ = render(Listing, aListing({part, total: 100}));
  expect(doors($)).toEqual([["较旧", "page/2/"]]);
  expect($(".holdings > span").toArray().map((fact) => $(fact).text())).toEqual(["100 篇文章", "最新一页，共 2 页", "2024年6月20日", "在这些文章中搜索"]);
  expect($("head > title").text()).toBe("老挝—秘鲁 · 海港档案");
});

test("a listing leads to the search that is narrowed to it, but for days", () => {
  const doorOf = (facts: Parameters<typeof aListing>[0]) => render(Listing, aListing(facts))(".search-these a").attr("href");
  expect(doorOf({subject: "pair", path: "pair/LA-PE/page/2/"})).toBe("../../../../search/?pair=LA-PE");
  expect(doorOf({subject: "outlet", path: "outlet/bay/"})).toBe("../../search/?outlet=bay");
  expect(doorOf({subject: "year", path: "date/2024/", heading: {type: "date", date: "2024"}})).toBe("../../search/?year=2024");
  expect(doorOf({subject: "month", path: "date/2024/06/", heading: {type: "date", date: "2024-06"}})).toBe("../../../search/?month=2024-06");
  expect(doorOf({subject: "day", path: "date/2024/06/20/", heading: {type: "date", date: "2024-06-20"}})).toBeUndefined();
});

test("the part of a rule says what the rule means, in each language of the interface", () => {
  const scope = {type: "rule", rule: "bad-date", means: "A date cannot be read; the others decide.", severity: "warning"} as const;
  const $ = render(Report, aReport({path: "report/bad-date/", scope}));
  expect($(".standfirst > p").text()).toBe("有一个日期读不出来；由其余的日期决定。");
  expect($(".standfirst > template").toArray().map((other) => [other.attribs["data-prose"], $(other).html()])).toEqual([
    ["zh-Hant", "<p>有一個日期讀不出來；由其餘的日期決定。</p>"],
    ["en", "<p>A date cannot be read; the others decide.</p>"],
  ]);
});

test("a middle page of the report leads back, on, and to both ends", () => {
  const $ = render(Report, aReport({path: "report/page/5/", page: 5, pages: 12, totals: null}));
  expect($("a[rel=prev]").attr("href")).toBe("../4/");
  expect($("a[rel=next]").attr("href")).toBe("../6/");
  expect($(".pager ol a").toArray().map((door) => $(door).text())).toEqual(["1", "3", "4", "5", "6", "7", "12"]);
  expect($(".pager ol a").first().attr("href")).toBe("../../");
  expect($(".pager .after-gap")).toHaveLength(2);
  expect($(".pager [aria-current=page]").text()).toBe("5");
  expect($(".totals, .report-ways")).toHaveLength(0);
});

test("a chart leads to what was counted and says the same in a table", () => {
  const $ = render(Listing, aListing());
  expect($("svg > title").text()).toBe("文章与时间");
  expect($("svg > desc").text()).toBe("2024年5月至2024年6月每月的文章数，最多的一个月有 3 篇。");
  expect($("svg a").toArray().map(({attribs}) => [attribs["href"], attribs["aria-label"]])).toEqual([
    ["../../search/?pair=LA-PE&month=2024-06", "2024年6月：3 篇"],
  ]);
  expect($(".chart tbody tr").text()).toBe("2024年6月3");
});

test("an outlet that nothing names is said in the reader's language, not in the record's word", () => {
  const nameless = {id: "unknown", name: "unknown", path: "outlet/unknown/"};
  const $ = render(Listing, aListing({subject: "outlet", heading: {type: "no-outlet"}, cards: [aCard({outlet: nameless})]}));
  expect($("h1").text()).toBe("媒体不详");
  const card = render(Front, aFront({newest: [aCard({outlet: nameless})]}))(".card .source a");
  expect([card.text(), card.find("[lang]").length]).toEqual(["媒体不详", 0]);
});

test("an overview gives each door its number", () => {
  const $ = render(Overview, anOverview());
  expect($(".ways li").text()).toBe("老挝—秘鲁 1,200");
  expect($(".ways a").attr("href")).toBe("LA-PE/");
});

test("the report lists twenty of a seed's articles, messages and dropped texts, and says where the others stand", () => {
  const many = <Item,>(item: Item): Item[] => Array.from({length: 1250}, () => item);
  const seed = {
    path: "dump.xml", outcome: "articles", articles: Array.from({length: 1250}, (_, nth) => `a${String(nth).padStart(9, "0")}`), format: "mediawiki-xml", because: "rules",
    messages: many({rule: "no-date", severity: "note", line: 3, column: 1, reason: "Found no date; expected one"} as const), dropped: many({rule: "script", text: "1", line: 3}),
  } as const;
  const $ = render(Report, aReport({seeds: [seed]}));
  expect($("tbody .messages .reason")).toHaveLength(20);
  expect($("tbody .dropped-text")).toHaveLength(20);
  expect($(`tbody a[href^="../article/"]`)).toHaveLength(20);
  const rest = $(`tbody a[href="../data/report.json"]`);
  expect(rest.toArray().map((one) => $(one).text())).toEqual(many("另有 1,230 处，载于报告的数据文件").slice(0, 3));
});

test("the report has a row for every seed, its outcome, messages and what was dropped", () => {
  const seeds = [
    {
      path: "a.txt", outcome: "articles", articles: ["aaaaaaaaaa", "bbbbbbbbbb"], format: "digest", because: "rules",
      messages: [], entries: 2, dropped: [{rule: "advertisement", text: "广".repeat(300), line: 3, entry: 1}],
    },
    {
      path: "b.bin", outcome: "refused", articles: [], format: null, because: null,
      messages: [{rule: "binary", severity: "error", line: 1, column: 1, reason: "Found `0x00`; expected text"}], dropped: [],
    },
  ] as const;
  const titles = {aaaaaaaaaa: {title: "老挝<b>", lang: "zh-Hans"}, bbbbbbbbbb: {title: "Peru"}};
  const $ = render(Report, aReport({seeds, titles}));
  expect($("table[data-report] tbody tr").toArray().map(({attribs}) => attribs["data-outcome"])).toEqual(["articles", "refused"]);
  expect($("[data-outcome=articles] a").toArray().map(({attribs}) => attribs["href"])).toEqual([
    "../article/aaaaaaaaaa/",
    "../article/bbbbbbbbbb/",
  ]);
  expect($("[data-outcome=articles] a bdi").toArray().map((title) => [$(title).text(), $(title).attr("lang")])).toEqual([["老挝<b>", "zh-Hans"], ["Peru", undefined]]);
  expect($("[data-outcome=articles] .dropped-text").text()).toBe(`${"广".repeat(200)}…`);
  expect($("[data-outcome=articles] .where").text()).toBe("第 2 条 第 3 行 advertisement");
  expect($("[data-outcome=refused] .where").text()).toBe("b.bin:1:1 binary");
  expect($("[data-total-of=seeds] dd").text()).toBe("1,205");
});

test("the report sorts its rules by how much they matter, and folds away all but the first of them", () => {
  const rule = (name: string, severity: "error" | "note" | "dropped") =>
    ({path: `report/${name}/`, count: 2, scope: {type: "rule", rule: name, means: "", severity}}) as const;
  const outcomes = [{path: "report/refused/", count: 1, scope: {type: "outcome", outcome: "refused"}}] as const;
  const $ = render(Report, aReport({outcomes, rules: [rule("binary", "error"), rule("odd-date", "note"), rule("script", "dropped"), rule("frame", "dropped")]}));
  expect($(".report-ways details").toArray().map((part) => [$(part).find("summary").text(), "open" in part.attribs, $(part).find("code").length])).toEqual([
    ["错误与警告 1", true, 1],
    ["说明 1", false, 1],
    ["剔除 2", false, 2],
  ]);
});

test("a card whose title speaks for it does not say the title twice, even where it was cut", () => {
  const evidenceOf = (title: string, ...evidence: readonly string[]) => {
    const $ = render(Listing, aListing({cards: [aCard({title, evidence})]}));
    return $(".evidence li").toArray().map((item) => $(item).text());
  };
  expect(evidenceOf("老挝访秘", "老挝访秘", "协议 ×2")).toEqual(["依据", "标题", "协议 ×2"]);
  expect(evidenceOf("老挝访秘并签协议", "老挝访秘…")).toEqual(["依据", "标题"]);
  expect(evidenceOf("老挝访秘并签协议", "老挝访秘")).toEqual(["依据", "老挝访秘"]);
});

test("the list of a pair leaves the pair out of its cards, and names any other", () => {
  const other = {...pair, code: "CN-PE"};
  const $ = render(Listing, aListing({cards: [aCard({id: "a"}), aCard({id: "b", mainPair: other})]}));
  expect($(".card .kicker")).toHaveLength(1);
  expect($(".card").last().find(".kicker")).toHaveLength(1);
});
