import {expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createReader} from "../../src/enrich/geography.js";
import type {Outlet} from "../../src/model/outlet.js";

const outlet: Outlet = {id: "abendblatt", name: "柏林晚报", hosts: [], country: "DE", language: "zh", timeZone: "UTC"};
const see = createReader({countries, aliases});

/** How much a headline alone tells of a pair. */
function told(title: string, code: string): number {
  const {pairs} = see({title, text: "", captions: [], outlet, day: "2021-05-04", language: "zh"});
  return pairs.find((pair) => pair.code === code)?.told.title ?? 0;
}

const headlines = [
  ["what another wants of them", "BO-DK", "秘鲁要求丹麦取消访问玻利维亚", "秘鲁看到丹麦取消访问玻利维亚"],
  ["what was before", "FI-NO", "芬兰与挪威会谈后 肯尼亚起风", "芬兰与挪威会谈久 肯尼亚起风"],
  ["whither goods were going", "CL-CU", "智利扣押缅甸运往古巴的油轮", "智利扣押缅甸运煤古巴的油轮"],
  ["by whom another is struck", "CL-MM", "智利悬赏缅甸民兵攻击古巴", "智利看见缅甸民兵攻击古巴"],
  ["who studies it", "NO-UG", "肯尼亚军机侵扰乌干达 挪威学者：会持续", "肯尼亚军机侵扰乌干达 挪威总理：会持续"],
  ["where it happens", "DE-VN", "越南企业在慕尼黑开会", "越南企业在慕尼黑设点"],
] as const;

test.each(headlines)("a headline tells less of two if one is %s: %s", (_, code, less, more) => {
  expect(told(less, code)).toBeLessThan(told(more, code));
});

test.each([
  ["挪威与智利拟强化安全合作 在太平洋应对秘鲁挑战", "CL-NO", "CL-PE"],
  ["德澳拟强化安全合作 在太平洋应对秘鲁挑战", "AU-DE", "AU-PE"],
] as const)("a headline tells most of two that will do something with each other, though a third is why: %s", (title, two, third) => {
  expect(told(title, two)).toBeGreaterThan(told(title, third));
});
