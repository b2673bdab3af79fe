import {expect, test} from "vitest";
import type {DateSource} from "../../src/model/format.js";
import {Findings} from "../../src/model/message.js";
import {datesInNames} from "../../src/normalise/date-hints.js";
import {readDates} from "../../src/normalise/date.js";

function read(dates: readonly (readonly [DateSource, string])[], timeZone = "UTC") {
  const findings = new Findings();
  const written = dates.map(([from, value], index) => ({from, value, place: {line: index + 1, column: 7}}));
  const found = readDates(written, timeZone, findings);
  return {...found, messages: findings.messages.map(({severity, rule, line}) => `${line ?? "-"} ${severity} ${rule}`)};
}

const moments = [
  ["2024-06-20T15:53:56Z", "UTC", "2024-06-20T15:53:56Z", "2024-06-20"],
  ["Tue, 29 Jun 2021 01:19:56 GMT", "America/New_York", "2021-06-29T01:19:56Z", "2021-06-28"], // the evening before
  ["2014-05-01T00:30:00+02:00", "Asia/Shanghai", "2014-04-30T22:30:00Z", "2014-05-01"], // day of the written offset
  ["2024-05-20 09:52:45", "Asia/Shanghai", "2024-05-20T01:52:45Z", "2024-05-20"],
  ["2024-05-20 07:52", "Asia/Shanghai", "2024-05-19T23:52Z", "2024-05-20"],
  ["15/07/2020 - 10:39", "Europe/Paris", "2020-07-15T08:39Z", "2020-07-15"],
  ["15/01/2020 - 10:39", "Europe/Paris", "2020-01-15T09:39Z", "2020-01-15"],
  ["2021-03-28 02:30:00", "Europe/Berlin", "2021-03-28T01:30:00Z", "2021-03-28"], // an hour that no clock showed
  ["2021-10-31 02:30:00", "Europe/Berlin", "2021-10-31T00:30:00Z", "2021-10-31"], // the first of two
  ["Thu, 20 Jun 2024 15:53:56 CST", "Asia/Shanghai", "2024-06-20T07:53:56Z", "2024-06-20"], // China Standard Time
  ["Thu Jun 20 15:53:56 CST 2024", "Asia/Shanghai", "2024-06-20T07:53:56Z", "2024-06-20"], // as Unix and Java write it
  ["Thu, 20 Jun 2024 15:53:56 CST", "America/Chicago", "2024-06-20T21:53:56Z", "2024-06-20"], // Central Standard Time
  ["2020-07-17", "Pacific/Auckland", "2020-07-17", "2020-07-17"],
  ["2020-07", "UTC", "2020-07", null],
  ["2020", "UTC", "2020", null],
  ["1718899143000", "America/New_York", "2024-06-20T15:59:03Z", "2024-06-20"],
] as const;

for (const [written, timeZone, published, day] of moments) {
  test(`readDates reads ${written} in ${timeZone}`, () => {
    expect(read([["front-matter", written]], timeZone)).toMatchObject({published, day, messages: []});
  });
}

const choices: readonly (readonly [DateSource, readonly DateSource[]])[] = [
  ["rfc822-line", ["epoch-comment", "front-matter", "time", "rfc822-line"]],
  ["pudate", ["epoch-comment", "time", "pudate", "text"]],
  ["time", ["epoch-comment", "front-matter", "time"]],
  ["front-matter", ["file-name", "address", "epoch-comment", "front-matter"]],
  ["epoch-comment", ["file-name", "address", "text", "epoch-comment"]],
  ["address", ["file-name", "address"]],
];

for (const [winner, sources] of choices) {
  test(`readDates trusts ${winner} most among ${sources.join(", ")}`, () => {
    const found = read(sources.map((source) => [source, "2024-06-20"] as const));
    expect(found.publishedFrom).toBe(winner);
    expect(found.dates).toHaveLength(sources.length);
  });
}

test("readDates passes on to the next when the most trusted is unreadable, and says where", () => {
  const found = read([["epoch-comment", "1718899143000"], ["front-matter", "二月三十日"]]);
  expect(found).toMatchObject({publishedFrom: "epoch-comment", publishedPrecision: "second", messages: ["2 warning bad-date"]});
  expect(found.dates).toContainEqual({from: "front-matter", value: null, written: "二月三十日"});
});

test("readDates leaves an article undated when nothing can be read", () => {
  expect(read([["front-matter", "soon"]])).toMatchObject({published: null, day: null, publishedPrecision: "none", publishedFrom: null});
  expect(read([])).toMatchObject({published: null, dates: [], messages: []});
});

test("readDates keeps the page's own date of a piece shown again, and notes the other", () => {
  const found = read([["front-matter", "2021-03-02T10:00:00Z"], ["time", "2018-07-03"]]);
  expect(found).toMatchObject({published: "2018-07-03", messages: ["1 note date-disagreement"]});
});

const agreements = [
  ["2024-06-20T15:53:56Z", "2024-06-21T15:53:55Z", 0],
  ["2024-06-20T15:53:56Z", "2024-06-21T15:53:56Z", 1],
  ["2024-06-20T15:53:56Z", "2024-06-20", 0],
  ["2024-06-20", "2024-06-21", 0],
  ["2024-06-20", "2024-06-22", 1],
  ["2024-06-20", "2024-06", 0],
  ["2024-06-20", "2024-04", 1],
  ["2024-06-20", "2024", 0],
] as const;

for (const [first, second, notes] of agreements) {
  test(`readDates notes ${notes === 0 ? "nothing" : "a disagreement"} between ${first} and ${second}`, () => {
    expect(read([["front-matter", first], ["epoch-comment", second]]).messages).toHaveLength(notes);
  });
}

const names = [
  ["https://www.voachinese.com/a/putin-20240620/7663238.html", "2024-06-20"],
  ["https://www.epochtimes.com/gb/21/7/12/n13082744.htm", "2021-07-12"],
  ["https://paper.example/wissen/wissenschaft-faehre-dpa.urn-newsml-dpa-com-20090101-241103-930-277390", "2024-11-03"],
  ["http://www.bbc.co.uk/zhongwen/simp/world/2014/09/140925_nigeria.shtml", "2014-09-25"],
  ["https://www.rfa.org/mandarin/yataibaodao/gangtai/hcm2-07082021085100.html", "2021-07-08"],
  ["https://www.cna.com.tw/news/firstnews/202008110398.aspx", "2020-08-11"],
  ["https://www.economist.com/united-states/2020/08/11/joe", "2020-08-11"],
  ["https://chinadigitaltimes.net/chinese/2020/06/name/", "2020-06"],
  ["https://www.bbc.com/zhongwen/simp/world-69131209", null],
  ["https://20240620.example/a", null],
  ["https://a.example/20241341/", null],
] as const;

for (const [address, day] of names) {
  test(`datesInNames finds ${day ?? "no date"} in ${address}`, () => {
    expect(datesInNames(address, "a.md")).toEqual(day === null ? [] : [{from: "address", value: day}]);
  });
}

for (const [address, day] of [
  ["https://bao.example/n1/2024/0620/c1001-40194000.html", "2024-06-20"],
  ["https://bao.example/html/2024-06/20/content_1.htm", "2024-06-20"],
  ["https://bao.example/gn/2024/06-20/10178901.shtml", "2024-06-20"],
  ["https://bao.example/news/detail_2012_06/20/13149_0.shtml", "2012-06-20"],
  ["https://bao.example/24/0620/15/ABCDEFGHIJKLMNOP.html", "2024-06-20"],
  // numbers of something else
  ["https://bao.example/24/0620/15/page.html", null],
  ["https://bao.example/1999/9999/a.html", null],
] as const) {
  test(`datesInNames finds ${day ?? "no date"} in the portal's ${address}`, () => expect(datesInNames(address, "a.md").map(({value}) => value)).toEqual(day === null ? [] : [day]));
}

test("datesInNames finds the date that a file name begins with", () => {
  expect(datesInNames(null, "2020-01-01/2021-06-29-name.md")).toEqual([{from: "file-name", value: "2021-06-29"}]);
  expect(datesInNames(null, "004_36505d7a1db77cb2.txt")).toEqual([]);
});
