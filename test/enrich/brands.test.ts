import {expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createReader} from "../../src/enrich/geography.js";

const see = createReader({countries, aliases});
const outlet = {id: "unknown", name: "unknown", hosts: [], country: null, language: "zh", timeZone: "UTC"};

/** What a headline names, as `CODE word`. */
function named(title: string, text: string): readonly string[] {
  const [heading] = see({title, text, captions: [], outlet, day: "2021-03-05", language: "zh"}).sentences;
  return heading?.mentions.map(({code, start, end}) => `${code ?? ""} ${heading.text.slice(start, end)}`) ?? [];
}

const headlines = [
  ["a firm in full", "秘鲁要求苹果降价", "秘鲁消费者协会星期一要求苹果公司降价。", ["PE 秘鲁", "US 苹果"]],
  ["a longer name of it", "秘魯下架螞蟻軟體", "秘魯星期一下架螞蟻集團的軟體。", ["PE 秘魯", "CN 螞蟻"]],
  ["the name in Latin letters in brackets", "秘鲁要求苹果降价", "秘鲁消费者协会要求苹果（Apple）降价。", ["PE 秘鲁", "US 苹果"]],
  ["a product", "秘鲁要求苹果降价", "秘鲁消费者协会说，iPhone太贵。", ["PE 秘鲁", "US 苹果"]],
  ["nothing: it is a fruit", "秘鲁苹果丰收", "秘鲁农业部说，今年的苹果多了一成。", ["PE 秘鲁"]],
  ["nothing: it is a mountain", "阿里山下雪", "阿里山星期一下雪。", []],
  ["nothing: it is a word", "总统咳嗽引发联想", "秘鲁总统星期一咳嗽，引发民众联想。", []],
] as const;

for (const [shown, title, text, expected] of headlines) {
  test(`a firm with an everyday name counts by what the text shows: ${shown}`, () => {
    expect(named(title, text)).toEqual(expected);
  });
}
