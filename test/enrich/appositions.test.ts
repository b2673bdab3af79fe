import {describe, expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createReader} from "../../src/enrich/geography.js";
import type {Outlet} from "../../src/model/outlet.js";

const outlet: Outlet = {id: "abendblatt", name: "柏林晚报", hosts: [], country: "DE", language: "zh", timeZone: "UTC"};
const see = createReader({countries, aliases});

/** What a headline names, by codes. */
function named(title: string, text: string): readonly string[] {
  const [heading] = see({title, text, captions: [], outlet, day: "2021-05-04", language: "zh"}).sentences;
  return heading?.mentions.map(({code, start, end}) => `${String(code)} ${heading.text.slice(start, end)}`) ?? [];
}

const introductions = [
  ["a firm", "霍尔姆药业进军秘鲁", "芬兰制药巨擘霍尔姆药业星期一在秘鲁设厂。", ["FI 霍尔姆药业", "PE 秘鲁"]],
  ["a person, in the other script", "羅倫佐訪團抵達", "智利參議員羅倫佐（Lorenzo）率團訪問。", ["CL 羅倫佐"]],
  ["a citizen", "费尔斯特伦在秘鲁被捕", "芬兰异议人士费尔斯特伦星期一在秘鲁被捕。", ["FI 费尔斯特伦", "PE 秘鲁"]],
  ["a name in quotation marks", "北风号搁浅", "挪威货轮“北风号”星期一搁浅。", ["NO 北风号"]],
  ["a known firm in full", "秘鲁起诉苹果", "秘鲁检方起诉苹果公司。", ["PE 秘鲁", "US 苹果"]],
  ["somebody in office by the name alone", "图斯克促秘鲁放人", "波兰总理图斯克星期一致函秘鲁。", ["PL 图斯克", "PE 秘鲁"]],
  ["a name in Latin letters", "Holmix 扩产", "芬兰供应商Holmix计划扩产。", ["FI Holmix"]],
] as const;

const others = [
  ["an envoy by the country of the post", "费尔斯特伦回国", "瑞典驻智利大使费尔斯特伦回国。", []],
  ["two characters that a longer word may have", "表示欢迎", "智利公司表示愿意合作。", []],
  ["a longer word that any text may have", "投资计划受阻", "芬兰企业投资计划受阻。", []],
  ["what begins with a particle", "公布秘鲁的新名单", "芬兰公司的新名单公布。", ["PE 秘鲁"]],
  ["who deals with a country for another", "费尔斯特伦出访", "瑞典的智利事务特使费尔斯特伦出访。", []],
  ["an expert, who acts for no country", "费尔斯特伦谈气候", "瑞典教授费尔斯特伦谈气候。", []],
  ["a part of the name of somebody else", "马丁·霍尔姆获奖", "爱尔兰总理马丁致贺。", []],
  ["what a firm makes", "秘鲁开打强生疫苗", "秘鲁开始接种强生公司的疫苗。", ["PE 秘鲁"]],
  ["a known firm as a means", "作家在苹果发文", "作家通过苹果公司的软件发文。", []],
  ["to whom it is done", "霍尔姆遭调查", "芬兰政府对药厂霍尔姆展开调查。", []],
  ["a part of a longer word of Latin letters", "Holmixed 扩产", "芬兰供应商Holmix计划扩产。", []],
  ["what stands behind another country", "费尔斯特伦回国", "智利与瑞典外长费尔斯特伦会面。", ["SE 费尔斯特伦"]],
] as const;

describe("a headline", () => {
  for (const [what, title, text, expected] of introductions) {
    test(`has the country by which the text introduces ${what}`, () => {
      expect(named(title, text)).toEqual(expected);
    });
  }

  for (const [what, title, text, expected] of others) {
    test(`does not take ${what}`, () => {
      expect(named(title, text)).toEqual(expected);
    });
  }
});
