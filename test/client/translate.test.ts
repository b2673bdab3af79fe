import {describe, expect, test} from "vitest";
import {languages, row} from "../../src/model/language.js";
import {readDate, writeDate} from "../../src/client/language/dates.js";
import {translator} from "../../src/client/language/translate.js";

const rows = {
  "pairs": row("国家/地区对", "國家/地區對", "Country pairs"),
  "article-count": row("{count} 篇文章", "{count} 篇文章", "{count} articles"),
  "article-count-one": row("{count} 篇文章", "{count} 篇文章", "{count} article"),
  "span": row("{first}至{last}", "{first}至{last}", "{first} to {last}"),
  "why": row("为什么归入“{pair}”", "為什麼歸入「{pair}」", "Why it is filed under {pair}"),
  "main": row("主要", "主要", "main"),
  "score": row("得分 {score}", "得分 {score}", "score {score}"),
  "RU": row("俄罗斯", "俄羅斯", "Russia"),
  "VN": row("越南", "越南", "Vietnam"),
};

const said = [
  ["国家/地区对", "Country pairs"],
  ["1 篇文章", "1 article"],
  ["1,234 篇文章", "1,234 articles"],
  ["2021年6月28日至2024年6月20日", "28 June 2021 to 20 June 2024"],
  ["为什么归入“俄罗斯—越南”", "Why it is filed under Russia–Vietnam"],
  ["主要 · 得分 0.97", "main · score 0.97"],
  ["越南 · 2024年", "Vietnam · 2024"],
] as const;

describe("translator", () => {
  const [there, back] = [translator(rows, "zh-Hans", "en"), translator(rows, "en", "zh-Hans")];

  test.each(said)("says %s as %s, and back", (hans, english) => {
    expect(there(hans)).toBe(english);
    expect(back(english)).toBe(hans);
  });

  test.each(["俄罗斯总统访问越南", "从前至今", "1234", "", "海港"])("leaves %s, which is not the interface's", (text) => {
    expect(there(text)).toBeNull();
  });

  test("leaves an English number, which is no year", () => {
    expect(back("2024")).toBeNull();
  });
});

const dates = [{year: "2024"}, {year: "2024", month: 6}, {year: "2024", month: 6, day: 2}, {month: 12}] as const;

test.each(dates.flatMap((date) => languages.map((language) => [language, date] as const)))("readDate in %s reads %o as writeDate writes it", (language, date) => {
  const read = readDate(writeDate(date, language), language);
  if (language === "en" && !("month" in date)) expect(read).toBeNull();
  else expect(read).toEqual({year: undefined, month: undefined, day: undefined, ...date});
});
