import {expect, test} from "vitest";
import {readDate} from "../../src/syntax/written-date.js";
import {processorSeconds} from "../support/processors.js";

/** Parts as `year-month-day hour:minute:second offset`, absent ones as `_`. */
function shown(text: string): string | null {
  const parts = readDate(text);
  if (!parts) return null;
  const {year, month = "_", day = "_", hour = "_", minute = "_", second = "_", offset = "_"} = parts;
  return `${year}-${month}-${day} ${hour}:${minute}:${second} ${offset}`;
}

const dates = [
  ["2024-06-20T15:53:56Z", "2024-6-20 15:53:56 0"],
  ["2021-07-01T14:07:31.047Z", "2021-7-1 14:7:31 0"],
  ["2020-07-31T01:44:58", "2020-7-31 1:44:58 _"],
  ["2024-05-20 09:52:45", "2024-5-20 9:52:45 _"],
  ["2024-06-20-15:53:00", "2024-6-20 15:53:0 _"],
  ["2014-05-12T08:10:04+02:00", "2014-5-12 8:10:4 120"],
  ["2021-06-29 01:39 -0530", "2021-6-29 1:39:_ -330"],
  ["2020-05-25", "2020-5-25 _:_:_ _"],
  ["2024-06", "2024-6-_ _:_:_ _"],
  ["20240620", "2024-6-20 _:_:_ _"],
  ["2024", "2024-_-_ _:_:_ _"],
  ["Thu, 20 Jun 2024 15:53:56 GMT", "2024-6-20 15:53:56 0"],
  ["Thu, 25 Jun 2020 10:57:52 +0000", "2020-6-25 10:57:52 0"],
  ["Sun, 10 Oct 99 10:10 PST", "1999-10-10 10:10:_ -480"],
  ["Wed, 03 Apr 2024 13 00 00 +0200", "2024-4-3 13:0:0 120"],
  ["2020年 7月 17日", "2020-7-17 _:_:_ _"],
  ["2024年6月20日 星期四 下午3点05分", "2024-6-20 15:5:_ _"],
  ["2024年6月", "2024-6-_ _:_:_ _"],
  ["15/07/2020 - 10:39", "2020-7-15 10:39:_ _"],
  ["07/15/2020", "2020-7-15 _:_:_ _"], // there is no 15th month
  ["03.04.2024", "2024-4-3 _:_:_ _"],
  ["Aug 11th 2020", "2020-8-11 _:_:_ _"],
  ["May 6, 2020 at 12:05 a.m. EDT", "2020-5-6 0:5:_ -240"],
  ["1718899143000", "2024-6-20 15:59:3 0"],
  ["1718899143", "2024-6-20 15:59:3 0"],
  ["NaN", null],
  ["2021-13-45", null],
  ["2021-02-29", null],
  ["2024-06-20T25:00:00Z", null],
  ["二月三十日", null],
  ["36 分钟前", null],
  ["2024年6月20日，他们来了", null],
  ["", null],
] as const;

for (const [written, expected] of dates) {
  test(`readDate reads \`${written}\``, () => {
    expect(shown(written)).toBe(expected);
  });
}

test("readDate passes over long texts at once", () => {
  expect(processorSeconds(() => { expect(readDate("1".repeat(1_000_000))).toBeNull(); })).toBeLessThan(1);
});
