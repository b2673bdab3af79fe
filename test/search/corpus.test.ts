import {existsSync} from "node:fs";
import {mkdtemp, rm} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../../src/model/article.js";
import {defaults} from "../../src/model/settings.js";
import {plainReading} from "../../src/pipeline.js";
import {readArchive} from "../../src/read-archive.js";
import {openSeeds} from "../../src/read/read.js";
import {tables} from "../../src/tables.js";
import {noBrowser, serveFolder, withBrowser} from "../browser/browser.js";
import {writeSearchSite} from "../browser/search-site.js";
import {recordsOf} from "../support/archives.js";
import {scan} from "./queries.js";

// A folder of real seeds, for machines that have one.
const corpus = process.env.DATELINE_CORPUS ?? join(import.meta.dirname, "../../../shared/corpora/corpus-dev");

const queries = [
  // names
  "普京", "习近平", "特朗普", "拜登", "金正恩", "泽连斯基", "蔡英文", "赵立坚", "方方", "李文亮", "陈秋实", "林郑月娥", "袁隆平", "艾未未",
  // places and words of two characters
  "北京", "香港", "台湾", "武汉", "新疆", "俄罗斯", "越南", "朝鲜", "美国", "德国", "经济", "疫情", "反腐", "人权", "选举", "战争",
  // longer words
  "共产党", "台积电", "中美关系", "新冠病毒", "国家安全法", "言论自由", "世界卫生组织", "人民币",
  // Traditional forms, one character, rare characters
  "俄羅斯", "臺灣", "香港國安法", "經濟", "選舉", "國", "的", "人", "龘", "裏",
  // Latin, mixed, digits and dates, widths
  "nato", "WHO", "covid-19", "Covid", "u.s.", "twitter", "e", "2020年", "2020年7月", "100", "ＣＯＶＩＤ", "5g", "f-35",
  // punctuation, several terms, phrases, exclusions
  "“", "。", "（", "中国，", "中国 美国", "普京 越南", "香港 -国安法", '"香港 国安法"', '"the"', "-的", "美国 -中国 -俄罗斯",
  // nothing
  "火星文明史", "qqqxyz", "",
];

describe.skipIf(noBrowser || !existsSync(corpus))("search over a corpus", () => {
  let folder = "";
  let records: readonly ArticleRecord[] = [];
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), "dateline-corpus-"));
    const {archive} = await readArchive(await openSeeds([corpus]), plainReading(defaults, tables));
    records = recordsOf(archive);
  }, 600_000);
  afterAll(() => rm(folder, {recursive: true}));

  test("finds exactly what a plain scan finds", {timeout: 600_000}, async () => {
    await writeSearchSite(folder, records, tables.countries, {limits: {articles: 150, characters: 500_000}});
    const served = await serveFolder(folder);
    const answers = await withBrowser(async (browser) => {
      const page = await browser.newPage();
      await page.goto(`${served.address}search/`);
      return page.evaluate(
        (all) => Promise.all(all.map(async (query) => [...((await window.archiveSearch?.(query))?.ids ?? ["none"])].sort())),
        queries,
      );
    }).finally(() => served.close());
    const wrong = queries.filter((query, nth) => JSON.stringify(answers[nth]) !== JSON.stringify(scan(records, query)));
    expect(wrong).toEqual([]);
    expect(answers.filter((ids) => ids.length > 0).length).toBeGreaterThan(30);
  });
});
