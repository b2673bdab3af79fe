import {expect, test} from "vitest";
import {readByline} from "../../../src/formats/html/byline.js";

const read = (line: string) => {
  const byline = readByline(line, {line: 1, column: 1});
  return byline && [byline.dates, byline.publishers, byline.authors].map((list) => list.map(({value}) => value).join("/"));
};

const lines = [
  ["2019-09-04 10:20:31　來源：山城晚報　作者：何漁　【字號：大 小】", ["2019-09-04 10:20:31", "山城晚報", "何漁"]],
  ["发布时间：2023-11-02 18:00 浏览：1204 次", ["2023-11-02 18:00", "", ""]],
  ["2024年6月20日 08:15 记者 林海生", ["2024年6月20日 08:15", "", "林海生"]],
  ["来源：海港日报 责任编辑：王守", ["", "海港日报", ""]],
  ["By Ann Shore | June 21, 2024, 9:05 am", ["June 21, 2024, 9:05 am", "", "Ann Shore"]],
  ["本报记者 林海 《海港日报》（2014年05月01日 第 01 版）", ["2014年05月01日", "海港日报", "林海"]],
  ["21 June 2024", ["21 June 2024", "", ""]],
  ["撰文：林海 出版：2024-06-20 15:20 更新：2024-06-20 18:00", ["2024-06-20 15:20", "", "林海"]],
  ["二〇二四年六月二十日 星期四 下午三点二十分 海港日报", ["二〇二四年六月二十日 星期四 下午三点二十分", "", ""]],
  ["中華民國一一三年六月二十日 來源：海港日報", ["中華民國一一三年六月二十日", "海港日報", ""]],
  ["作者, 林海", ["", "", "林海"]],
  ["Author, Ann Shore", ["", "", "Ann Shore"]],
  ["Role, 海港社记者", ["", "", ""]],
  ["Text by: Ann Shore", ["", "", "Ann Shore"]],
  // how long ago it was
  ["3小时前", ["", "", ""]],
  ["发布于 2 天前", ["", "", ""]],
  ["Updated 20 minutes ago", ["", "", ""]],
  // when a page was changed is not when it was published
  ["2024-06-20 08:00 更新：2024-06-25 09:00", ["2024-06-20 08:00", "", ""]],
] as const;

for (const [line, expected] of lines) {
  test(`readByline reads ${line}`, () => expect(read(line)).toEqual(expected));
}

for (const line of ["", "分享 微博", "首页 > 交通 > 正文", "阅读 10万+ 赞 在看", "2024-13-45", "3小时前离港", "刚刚离港", "作者，他们都来了", `他说${"很长的话".repeat(80)}2024-06-20`]) {
  test(`readByline passes over ${line.slice(0, 20)}`, () => expect(read(line)).toBeNull());
}
