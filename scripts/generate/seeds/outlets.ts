import type {Language} from "./prose.js";

/** Where an article may come from: an outlet that `src/data/outlets.ts` knows, or one that is invented. */
export type Origin = {readonly host: string; readonly language: Language; readonly weight: number; readonly isKnown: boolean};

type Row = readonly [language: Language, weight: number, ...hosts: string[]];

const known: readonly Row[] = [
  ["zh", 70, "www.voachinese.com/a", "www.dw.com/zh"],
  ["zh", 40, "www.bbc.com/zhongwen/simp", "www.rfi.fr/cn", "www.chinanews.com.cn/gn", "www.xinhuanet.com/world"],
  ["zh", 15, "cn.nytimes.com/world", "www.zaobao.com/news", "sputniknews.cn", "www.guancha.cn", "www.thepaper.cn"],
  ["zh-Hant", 40, "www.rfa.org/cantonese", "www.cna.com.tw/news", "udn.com/news"],
  ["zh-Hant", 15, "news.mingpao.com", "news.rthk.hk", "www.storm.mg/article"],
  ["en", 9, "www.reuters.com/world", "apnews.com/article"],
  ["de", 5, "www.tagesschau.de/ausland"],
  ["vi", 5, "vtv.vn/the-gioi"],
  ["ru", 5, "tass.ru"],
  ["ja", 5, "www3.nhk.or.jp/news"],
];

const invented: readonly Row[] = [
  ["zh", 12, "news.harbour.example", "www.tide.example/cn", "morning.lantern.example", "wind.example/post"],
  ["zh-Hant", 12, "bay.lantern.example/hk", "www.ferry.example/tw"],
  ["en", 4, "island-notes.example"],
  ["ar", 5, "www.minaret.example/ar"],
  ["ru", 3, "bereg.example"],
];

/**
 * A list of its own, so that a row that comes to the table of outlets changes no synthetic seed; a test holds that the
 * table knows those that are said to be known.
 */
export const origins: readonly Origin[] = [...known.flatMap((row) => originsOf(row, true)), ...invented.flatMap((row) => originsOf(row, false))];

function originsOf([language, weight, ...hosts]: Row, isKnown: boolean): Origin[] {
  return hosts.map((host) => ({host, language, weight, isKnown}));
}
