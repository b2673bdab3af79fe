import {gzipSync} from "node:zlib";
import {describe, expect, test} from "vitest";
import {namesWithRoom} from "../../templates/charts/map-names.js";
import Listing from "../../templates/pages/listing.11ty.js";
import Overview from "../../templates/pages/overview.11ty.js";
import {aCard, aListing, anOverview, laos, pair, peru, render} from "./views.js";

test("the overview of dates has a row of twelve months for each year that has articles", () => {
  const months = [{month: "2023-12", count: 0}, {month: "2024-05", count: 2}, {month: "2024-06", count: 8}];
  const years = [{path: "date/2024/", label: {type: "date", date: "2024"}, count: 1210}] as const;
  const undated = {path: "date/undated/", label: {type: "undated"}, count: 5} as const;
  const $ = render(Overview, anOverview({subject: "dates", path: "date/", months, ways: [...years, undated]}));
  expect($(".year h2").text()).toBe("2024年 1,210");
  expect($(".year-months > li")).toHaveLength(12);
  expect($(".year a").toArray().map(({attribs}) => [attribs.href, attribs.title, attribs.class])).toEqual([
    ["2024/", undefined, undefined],
    ["2024/05/", "2024年5月：2 篇", "heat heat-2"], // half of the greatest by its square root
    ["2024/06/", "2024年6月：8 篇", "heat heat-4"],
  ]);
  expect($(".index .ways").text()).toBe("日期不详 5");
});

const days = [{day: "2024-06-20", count: 9}, {day: "2024-06-02", count: 1}];

test("a month is a sheet of a calendar, Monday first, its days doors with their numbers", () => {
  const $ = render(Listing, aListing({subject: "month", path: "date/2024/06/", heading: {type: "date", date: "2024-06"}, days}));
  expect($("table.sheet").attr("aria-label")).toBe("2024年6月");
  expect($(".sheet th").toArray().map((head) => [$(head).text(), head.attribs.abbr])[0]).toEqual(["一", "星期一"]);
  expect($(".sheet tbody tr").first().text()).toBe("12 1"); // Saturday the 1st, Sunday the 2nd with one article
  expect($(".sheet a").toArray().map(({attribs}) => [attribs.href, attribs.title])).toEqual([
    ["02/", "2024年6月2日：1 篇"],
    ["20/", "2024年6月20日：9 篇"],
  ]);
  expect($("svg")).toHaveLength(0);
});

test("a year is twelve sheets; what is known to the month alone is counted beside its name", () => {
  const $ = render(Listing, aListing({subject: "year", path: "date/2024/", heading: {type: "date", date: "2024"}, days, months: [{month: "2024-05", count: 0}, {month: "2024-06", count: 11}]}));
  expect($(".year-sheet table")).toHaveLength(12);
  expect($(".month-name a").toArray().map(({attribs}) => attribs.href)).toEqual(["06/"]);
  expect($(".month-name").eq(5).text()).toBe("6月 11");
  expect($(".year-month.bare")).toHaveLength(11);
  expect($(".sheet a").toArray().map(({attribs}) => [attribs.href, attribs.title])).toEqual([
    ["06/02/", "2024年6月2日：1 篇"],
    ["06/20/", "2024年6月20日：9 篇"],
  ]);
});

test("a day is set by outlet, the one with most articles first, with the days before and after", () => {
  const bay = {id: "bay", name: "海湾时报", path: "outlet/bay/"};
  const cards = [aCard({id: "a"}), aCard({id: "b", outlet: bay}), aCard({id: "c", outlet: bay})];
  const previous = {path: "date/2024/06/02/", label: {type: "date", date: "2024-06-02"}} as const;
  const $ = render(Listing, aListing({subject: "day", path: "date/2024/06/20/", heading: {type: "date", date: "2024-06-20"}, cards, previous}));
  expect($(".front-of").toArray().map((front) => [$(front).find("h2").text(), $(front).find("h3").length])).toEqual([["海湾时报", 2], ["海港日报", 1]]);
  expect($(".front-of .source")).toHaveLength(0);
  expect($(".neighbours a").toArray().map((door) => [$(door).text(), door.attribs.href])).toEqual([["2024年6月2日", "../02/"]]);
});

test("where the articles of an outlet may go on in another column, each says whose it is", () => {
  const cards = Array.from({length: 6}, (_, nth) => aCard({id: `a${nth}`}));
  const $ = render(Listing, aListing({subject: "day", path: "date/2024/06/20/", heading: {type: "date", date: "2024-06-20"}, cards}));
  expect($(".front-of .source").toArray().map((source) => $(source).text().trim())).toEqual(Array(6).fill("海港日报"));
});

test("an overview shows the largest against each other, each number a door, and a trend beside each name", () => {
  const [one, other] = [laos, peru].map((country) => ({path: country.path, label: {type: "country", country}} as const));
  const matrix = {columns: [other, one].filter((way) => way !== undefined), rows: one ? [{way: one, cells: [{path: pair.path, count: 1200}, null]}] : []};
  const $ = render(Overview, anOverview({matrix, periods: ["2021", "2024"], ways: [{path: pair.path, label: {type: "pair", pair}, count: 1200, trend: [0, 600, 1, 599]}]}));
  expect($(".matrix thead th").toArray().map((head) => $(head).text())).toEqual(["秘鲁", "老挝"]);
  expect($(".matrix tbody tr").text()).toBe("老挝1,200");
  expect($(".matrix td a").attr()).toMatchObject({href: "LA-PE/", title: "老挝 · 秘鲁", class: "heat heat-4"});
  expect($(".index .hint").text()).toBe("小图：2021年至2024年每年的篇数");
  // pixels: nothing, all, at least one, nearly all
  expect($(".ways svg path").attr("d")).toBe("M4 16v-16h3v16zM8 16v-1h3v1zM12 16v-16h3v16z");
});

test("a map has an arc for each pair whose sides it knows, a door with its number, and the same as a table", () => {
  const unknown = {...peru, code: "ZZ"};
  const ways = [
    {path: pair.path, label: {type: "pair", pair}, count: 400},
    {path: "pair/CN-PE/", label: {type: "pair", pair: {...pair, code: "CN-PE", sides: [{...laos, code: "CN"}, peru]}}, count: 4},
    {path: "pair/LA-ZZ/", label: {type: "pair", pair: {...pair, code: "LA-ZZ", sides: [laos, unknown]}}, count: 900},
  ] as const;
  const $ = render(Overview, anOverview({ways}));
  // the largest is drawn last, above the others
  expect($(".map svg a").toArray().map(({attribs}) => [attribs.href, attribs["aria-label"]])).toEqual([["CN-PE/", "老挝—秘鲁：4 篇"], ["LA-PE/", "老挝—秘鲁：400 篇"]]);
  expect($(".map-arc").toArray().map((arc) => arc.attribs["stroke-width"])).toEqual(["1", "6"]);
  expect($(".map-name").toArray().map((name) => $(name).text())).toContain("老挝");
  for (const arc of $(".map-arc").toArray()) expect(arc.attribs["d"]).toMatch(/^M[-\d,]+Q[-\d,]+$/);
  expect($(".map svg > title").text()).toBe("国家/地区对的地图");
  expect($(".map tbody tr").toArray().map((line) => $(line).text())).toEqual(["老挝—秘鲁400", "老挝—秘鲁4"]);
});

test("a map of countries has a dot for each, its area by its number, and none where there is one country alone", () => {
  const way = (country: typeof laos, count: number) => ({path: country.path, label: {type: "country", country}, count}) as const;
  const ways = [way(laos, 100), way(peru, 25)];
  const $ = render(Overview, anOverview({subject: "countries", path: "country/", ways}));
  expect($(".map-dot").toArray().map(({attribs}) => attribs.r)).toEqual(["14", "7"]);
  // Laos lies in Asia, in the left half of a map with the Pacific in its middle; Peru in the right, south of the equator
  const [lao, peruvian] = $(".map-dot").toArray().map(({attribs}) => [Number(attribs.cx), Number(attribs.cy)]);
  expect((lao?.[0] ?? 0) < 480 && (peruvian?.[0] ?? 0) > 480 && (lao?.[1] ?? 0) < 236 && (peruvian?.[1] ?? 0) > 236).toBe(true);
  expect(render(Overview, anOverview({subject: "countries", path: "country/", ways: ways.slice(0, 1)}))(".map")).toHaveLength(0);
});

describe("namesWithRoom", () => {
  const mark = (name: string, x: number, y: number, radius = 5) => ({country: {...laos, code: name, names: {"zh-Hans": name, "zh-Hant": name, en: name}}, x, y, radius});
  const named = (marks: Parameters<typeof namesWithRoom>[0]) => namesWithRoom(marks, 500).map(({country, x, y, anchor}) => [country.code, x, y, anchor]);

  test("sets a name above its mark, else below it, to its right, to its left", () => {
    const marks = [mark("甲甲甲甲", 120, 100), mark("乙乙", 120, 100), mark("丙丙", 120, 100), mark("丁丁", 120, 100)];
    // four Han characters are 52 units wide, two are 26; a name stands 4 units from its mark
    expect(named(marks)).toEqual([["甲甲甲甲", 120, 91, "middle"], ["乙乙", 120, 120, "middle"], ["丙丙", 129, 104.5, "start"], ["丁丁", 111, 104.5, "end"]]);
  });

  test("leaves a mark without a name where there is room on no side", () => {
    const marks = Array.from({length: 9}, (_, nth) => mark(`甲${String(nth)}`, 100 + (nth % 2), 100));
    expect(named(marks)).toHaveLength(4);
  });

  test("covers no larger mark, and leaves no name outside of the picture", () => {
    expect(named([mark("甲甲", 100, 100, 14), mark("乙乙", 100, 125)])).toEqual([["甲甲", 100, 82, "middle"], ["乙乙", 100, 145, "middle"]]);
    // the second mark lies under the name of the first
    expect(named([mark("甲甲", 100, 100, 0), mark("乙乙", 102, 90, 0)])).toEqual([["甲甲", 100, 96, "middle"]]);
    expect(named([mark("甲甲", 4, 100), mark("乙乙", 498, 100)])).toEqual([["甲甲", 13, 104.5, "start"], ["乙乙", 489, 104.5, "end"]]);
  });

  test("holds room for the longest name of a place, in whatever language it is said", () => {
    const north = {...mark("北甲", 100, 100), country: {...laos, names: {"zh-Hans": "北甲", "zh-Hant": "北甲", en: "North Harbour"}}};
    expect(named([north, mark("乙乙", 150, 100)])[1]).toEqual(["乙乙", 150, 120, "middle"]);
  });
});

test("the overview of five thousand pairs stays below 60 kB", () => {
  const codes = Array.from({length: 100}, (_, nth) => String.fromCharCode(65 + Math.floor(nth / 10), 65 + (nth % 10)));
  const named = (code: string, nth: number) => ({...laos, code, path: `country/${code}/`, names: {...laos.names, "zh-Hans": String.fromCharCode(0x4e00 + nth * 7, 0x5000 + nth * 11, 0x6000 + nth * 13)}});
  const sides = codes.map(named);
  const ways = sides.flatMap((one, nth) => sides.slice(nth + 1).map((other) => {
    const code = `${one.code}-${other.code}`;
    return {path: `pair/${code}/`, label: {type: "pair", pair: {code, path: `pair/${code}/`, sides: [one, other]}}, count: 5000 - nth * 50} as const;
  }));
  expect(ways).toHaveLength(4950);
  const trend = Array.from({length: 96}, (_, nth) => (nth * nth) % 97);
  const {length} = gzipSync(render(Overview, anOverview({ways: ways.map((way, nth) => (nth < 60 ? {...way, trend} : way))})).html());
  expect(length).toBeLessThan(60_000);
});
