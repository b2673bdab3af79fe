import {describe, expect, test} from "vitest";
import {seedReportOf} from "../../src/archive/records.js";
import {pagesOf} from "../../src/archive/views/views.js";
import {monthCounts} from "../../src/archive/views/cards.js";
import type {Archive} from "../../src/model/archive.js";
import type {Article} from "../../src/model/article.js";
import type {Country} from "../../src/model/country.js";
import type {Outlet} from "../../src/model/outlet.js";
import type {PlannedPage} from "../../src/model/planned-page.js";
import type {ListingView, ReportView, View} from "../../src/model/view.js";
import {anArchive, shelved, type TestSeed} from "../support/archives.js";
import {anArticle} from "../support/articles.js";

const names = (name: string) => ({"zh-Hans": name, "zh-Hant": name, en: name});
const countries: readonly Country[] = [{code: "AA", names: names("甲国")}, {code: "BB", names: names("乙国")}];
const pair = {code: "AA-BB", main: true, score: 0.9, evidence: ["甲乙 ×2"]};

function article(index: number, day: string) {
  const id = `a${String(index).padStart(9, "0").replace(/\d/g, (digit) => "bcdefghijk"[Number(digit)] ?? "")}`;
  return anArticle({id, day, published: `${day}T00:00:00Z`, pairs: [pair], countries: [{code: "AA", score: 1, evidence: ["甲国 ×3"]}]});
}

const some = (count: number): Article[] =>
  Array.from({length: count}, (_, index) => article(index, `2024-0${1 + (index % 2)}-0${1 + (index % 9)}`));

const archiveOf = (articles: readonly Article[]): Archive => anArchive(articles.map((one) => ({path: one.record.seed.path, articles: [one]})));

const plan = (archive: Archive): PlannedPage[] => pagesOf(archive, {countries, outlets: []});
const viewsFor = (count: number): View[] => plan(archiveOf(some(count))).map((page) => page.view());
const listing = (views: readonly View[], path: string): ListingView | undefined =>
  views.find((view): view is ListingView => view.kind === "listing" && view.path === path);

describe("pagesOf", () => {
  test("gives every page a path of its own", () => {
    const paths = viewsFor(120).map(({path}) => path);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of ["", "outlet/", "date/", "date/2024/01/01/", "date/undated/", "country/AA/", "pair/AA-BB/", "search/", "report/", "404.html"]) {
      expect(paths).toContain(path);
    }
  });

  test("shows each article of a listing once, the newest first, and counts them on the newest page", () => {
    const views = viewsFor(130);
    const pages = ["pair/AA-BB/", "pair/AA-BB/page/3/", "pair/AA-BB/page/2/"].map((path) => listing(views, path));
    expect(views.filter(({path}) => path.startsWith("pair/AA-BB/"))).toHaveLength(pages.length);
    const days = pages.flatMap((page) => page?.cards.map(({published}) => published ?? "") ?? []);
    expect(days).toEqual([...days].sort().reverse());
    expect(new Set(pages.flatMap((page) => page?.cards.map(({id}) => id) ?? [])).size).toBe(130);
    expect(pages.map((page) => page?.total)).toEqual([130, null, null]);
  });

  test("leads to a story from the front page, from its days, and from what two of its articles are about", () => {
    const told = [article(1, "2024-01-01"), anArticle({...article(2, "2024-01-02").record, outlet: {id: "river", name: "河谷晚报"}}), article(3, "2024-03-03")];
    const archive = archiveOf(told);
    const views = plan({...archive, stories: [{id: told[0]?.record.id ?? "", articles: archive.articles.slice(0, 2)}]}).map((page) => page.view());
    const storiesOn = (path: string): unknown => listing(views, path)?.stories.map(({path: to, outlets, articles}) => [to, outlets, articles]);
    const story = [`story/${told[0]?.record.id ?? ""}/`, 2, 2];
    for (const path of ["date/2024/01/01/", "date/2024/01/02/", "country/AA/", "pair/AA-BB/"]) expect([path, storiesOn(path)]).toEqual([path, [story]]);
    for (const path of ["date/2024/03/03/", "date/2024/01/", "outlet/river/"]) expect([path, storiesOn(path)]).toEqual([path, []]);
    const front = views.find((view) => view.kind === "front");
    expect(front?.stories.map(({told: reports}) => reports.map(({outlet}) => outlet))).toEqual([["海港日报", "河谷晚报"]]);
  });

  test("names the largest pairs of a country, and leads to all where these are not all", () => {
    const pairsOn = (count: number) => {
      const articles = Array.from({length: count}, (_, nth) =>
        anArticle({...article(nth, "2024-01-01").record, pairs: [{...pair, code: `AA-${String.fromCharCode(66 + Math.floor(nth / 26))}${String.fromCharCode(65 + (nth % 26))}`}]}));
      return listing(plan(archiveOf(articles)).map((page) => page.view()), "country/AA/")?.ways.find(({heading}) => heading === "pairs")?.ways ?? [];
    };
    expect(pairsOn(60).map(({label}) => label.type)).toEqual(Array.from({length: 60}, () => "pair"));
    expect(pairsOn(61)).toHaveLength(61);
    expect(pairsOn(61).at(-1)).toEqual({path: "pair/", label: {type: "all-pairs"}});
  });

  test("leaves out a lead that says the headline again", () => {
    const leadOf = (lead: string): unknown => listing(plan(archiveOf([anArticle({...article(1, "2024-01-01").record, title: "海港大桥今天通车", lead})])).map((page) => page.view()), "pair/AA-BB/")?.cards[0]?.lead;
    expect(leadOf("海港大桥今天通车 海港日报")).toBe("海港大桥今天通车 海港日报");
    expect(leadOf("海港大桥今天通车 日报")).toBe("");
    expect(leadOf("海港大桥今天通车，市长致辞。")).toBe("海港大桥今天通车，市长致辞。");
  });

  test("gives Traditional text from Hong Kong the forms of Hong Kong, on its page and in lists", () => {
    const outlets = [{id: "harbour", name: "海港日报", hosts: ["harbour.example"], country: "HK", language: "zh", timeZone: "Asia/Hong_Kong"}] as const;
    const langOf = (script: "Hans" | "Hant", table: readonly Outlet[]): unknown => {
      const views = pagesOf(archiveOf([anArticle({...article(1, "2024-01-01").record, script})]), {countries, outlets: table}).map((page) => page.view());
      return [views.find((view) => view.kind === "article")?.lang, listing(views, "pair/AA-BB/")?.cards[0]?.lang];
    };
    expect(langOf("Hant", outlets)).toEqual(["zh-Hant-HK", "zh-Hant-HK"]);
    expect(langOf("Hans", outlets)).toEqual(["zh-Hans", "zh-Hans"]);
    expect(langOf("Hant", [])).toEqual(["zh-Hant", "zh-Hant"]);
  });

  const staleAfter = (before: readonly Article[], after: readonly Article[]): string[] => {
    const known = new Map(plan(archiveOf(before)).map(({path, shows}) => [path, shows]));
    return plan(archiveOf(after)).filter(({path, shows}) => known.get(path) !== shows).map(({path}) => path).sort();
  };
  const overviews = ["", "about/", "country/", "date/", "outlet/", "pair/", "report/", "report/article/", "search/"];

  test("marks the name of an outlet with its script, where its characters tell", () => {
    const labelOf = (name: string, script: "Hans" | null): unknown => {
      const one = anArticle({outlet: {id: "harbour", name}, script});
      const views = plan(archiveOf([one])).map((page) => page.view());
      return views.flatMap((view) => (view.kind === "overview" && view.subject === "outlets" ? view.ways : []))[0]?.label;
    };
    expect(labelOf("中央通訊社", "Hans")).toEqual({type: "text", text: "中央通訊社", lang: "zh-Hant"});
    expect(labelOf("法国国际广播电台", "Hans")).toEqual({type: "text", text: "法国国际广播电台", lang: "zh-Hans"});
    expect(labelOf("中文", "Hans")).toEqual({type: "text", text: "中文"});
    // of articles in Japanese
    expect(labelOf("朝日新聞", null)).toEqual({type: "text", text: "朝日新聞"});
  });

  test("lets a new article change the pages that show it or count it, and no older page of a listing", () => {
    const shown = ["country/AA/", "date/2024/", "date/2024/02/", "date/2024/02/28/", "outlet/harbour/", "pair/AA-BB/"];
    const beside = ["date/2024/02/09/"]; // the day before leads to the new day
    const seeds = ["report/page/3/", "report/article/page/3/"]; // its seed is the last of both
    const stale = staleAfter(some(230), [...some(230), article(999, "2024-02-28")]);
    expect(stale.filter((path) => !path.startsWith("article/"))).toEqual([...overviews, ...shown, ...beside, ...seeds].sort());
    // its own, and two that offer it as the next one of their pair
    expect(stale.filter((path) => path.startsWith("article/"))).toHaveLength(3);
  });

  test("lets an article of an earlier day change the newest pages, which count it, and few older ones", () => {
    const listings = ["outlet/harbour/", "date/2024/", "country/AA/", "pair/AA-BB/"];
    const pages = plan(archiveOf(some(700))).filter(({path}) => listings.some((first) => path.startsWith(`${first}page/`)));
    expect(pages.length).toBeGreaterThan(50);
    const stale = staleAfter(some(700), [...some(700), article(999, "2024-01-05")]);
    expect(stale).toEqual(expect.arrayContaining(listings));
    // each listing has the same articles here, and ends its pages alike
    const older = listings.map((first) => stale.filter((path) => path.startsWith(`${first}page/`)).length);
    expect(Math.max(...older)).toBeLessThanOrEqual(2);
    expect(Math.min(...older)).toBeGreaterThanOrEqual(1);
  });

  test("lets what changes in an article change its page and its cards", () => {
    const [oldest, ...others] = some(130);
    const changed = anArticle({...oldest?.record, seed: {path: oldest?.record.seed.path ?? "", sha256: "5".repeat(64), entry: 0}});
    const stale = staleAfter(some(130), [changed, ...others]);
    expect(stale).toEqual(expect.arrayContaining([changed.record.path, "pair/AA-BB/page/2/", "date/2024/01/01/"]));
    expect(stale).not.toContain("pair/AA-BB/");
  });

  test("shows on the page of an article what was dropped of it, not of its whole file", () => {
    const dropped = [{rule: "feed-header", text: "海港", line: 1}, {rule: "form", text: "订阅", line: 2, entry: 0}, {rule: "form", text: "下载", line: 3, entry: 1}];
    const archive = anArchive([{path: "feed.xml", articles: some(2), entries: 2, dropped}]);
    const pages = plan(archive).map((page) => page.view()).flatMap((view) => (view.kind === "article" ? [view] : []));
    expect(pages.map(({record, dropped}) => [record.seed.entry, dropped])).toEqual([[0, [{rule: "form", text: "订阅", line: 2}]], [1, [{rule: "form", text: "下载", line: 3}]]]);
    expect(archive.report.seeds.map((seed) => seedReportOf(seed, archive.shelves))).toMatchObject([{path: "feed.xml", entries: 2, dropped}]);
  });

  test("says in listings of countries and pairs why an article is there", () => {
    const views = viewsFor(3);
    expect(listing(views, "pair/AA-BB/")?.cards[0]?.evidence).toEqual(["甲乙 ×2"]);
    expect(listing(views, "country/AA/")?.cards[0]?.evidence).toEqual(["甲国 ×3"]);
    expect(listing(views, "date/2024/")?.cards[0]?.evidence).toBeUndefined();
  });

  test("counts the days of a year and of a month on the newest page of each", () => {
    const views = viewsFor(130);
    const days = listing(views, "date/2024/")?.days ?? [];
    expect(days.slice(0, 2)).toEqual([{day: "2024-02-09", count: 7}, {day: "2024-02-08", count: 7}]);
    expect(days.reduce((sum, {count}) => sum + count, 0)).toBe(130);
    expect(listing(views, "date/2024/02/")?.days).toEqual(days.filter(({day}) => day.startsWith("2024-02")));
    expect(listing(views, "date/2024/page/2/")?.days).toBeUndefined();
    expect(listing(views, "date/2024/02/09/")?.days).toBeUndefined();
  });

  test("leads from a day to the days before and after that have articles", () => {
    const days = listing(viewsFor(4), "date/2024/01/03/");
    expect(days?.previous?.path).toBe("date/2024/01/01/");
    expect(days?.next?.path).toBe("date/2024/02/02/");
  });
});

describe("reportGroups", () => {
  const message = (rule: string, severity: "error" | "warning" | "note") => ({rule, severity, line: 1, column: 1, reason: "…"});
  const seed = (path: string, facts: Partial<TestSeed>): TestSeed => ({path, articles: [anArticle({id: path})], ...facts});
  const archive = anArchive(
    [
      seed("a", {messages: [message("date-disagreement", "note")]}),
      seed("b", {messages: [message("bad-date", "warning"), message("date-disagreement", "note")], dropped: [{rule: "feed-footer", text: "…", line: 2}]}),
      seed("c", {articles: [], messages: [message("empty-file", "error")]}),
      ...Array.from({length: 250}, (_, index) => seed(`d${String(index).padStart(3, "0")}`, {dropped: [{rule: "feed-footer", text: "…", line: 2}]})),
    ],
  );
  const views = plan(archive).map((page) => page.view()).filter((view): view is ReportView => view.kind === "report");
  const seedsAt = (path: string): string[] => views.find((view) => view.path === path)?.seeds.map((one) => one.path) ?? [];

  const pagesFrom = (first: string): ReportView[] => views.filter((view) => view.first === first);

  test("shows every seed once, and says what there is in all on its first page", () => {
    const pages = pagesFrom("report/");
    expect(pages.flatMap(({seeds}) => seeds)).toEqual(archive.report.seeds.map((one) => seedReportOf(one, archive.shelves)));
    expect(pages.map(({path}) => path).slice(0, 2)).toEqual(["report/", "report/page/2/"]);
    expect(pages.map(({totals}) => totals?.seeds)).toEqual([253, ...pages.slice(1).map(() => undefined)]);
    expect(pages.slice(1).flatMap(({outcomes, rules}) => [...outcomes, ...rules])).toEqual([]);
  });

  test("calls the articles of its seeds by their titles, and hangs on these", () => {
    const titled = (title: string, script: "Hant" | null) => plan(anArchive([seed("a", {articles: [anArticle({id: "a", title, script})]}), seed("b", {})])).find(({path}) => path === "report/");
    const [page, other] = [titled("老撾", "Hant"), titled("Laos", null)];
    expect((page?.view() as ReportView).titles.a).toEqual({title: "老撾", lang: "zh-Hant"});
    expect((other?.view() as ReportView).titles.a).toEqual({title: "Laos"});
    expect(page?.shows).not.toBe(other?.shows);
  });

  test("has a part for each outcome and each rule, what weighs most first", () => {
    expect(seedsAt("report/refused/")).toEqual(["c"]);
    expect(seedsAt("report/date-disagreement/")).toEqual(["a", "b"]);
    expect(views[0]?.rules.map(({path, count}) => [path, count])).toEqual([
      ["report/empty-file/", 1],
      ["report/bad-date/", 1],
      ["report/date-disagreement/", 2],
      ["report/feed-footer/", 251],
    ]);
    expect(views[0]?.outcomes.map(({path, count}) => [path, count])).toEqual([["report/article/", 252], ["report/refused/", 1]]);
    expect(pagesFrom("report/feed-footer/").flatMap(({seeds}) => seeds)).toHaveLength(251);
  });
});

test("monthCounts leaves no gap between the first month and the last", () => {
  const group = (key: string) => ({key, articles: shelved([anArticle().record]).articles});
  expect(monthCounts([group("2024-02"), group("2023-11")])).toEqual([
    {month: "2023-11", count: 1},
    {month: "2023-12", count: 0},
    {month: "2024-01", count: 0},
    {month: "2024-02", count: 1},
  ]);
});
