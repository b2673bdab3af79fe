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
  ["where several meet", "FI-GB", "芬兰智利外长伦敦会谈", "芬兰智利外长伦敦游玩"],
  ["over whose ground it happens", "MM-NO", "挪威军机在缅甸领空拦截智利客机", "挪威军机向缅甸领空拦截智利客机"],
  ["on whose list others are", "CL-NO", "挪威议会决定不会中止与智利黑名单上秘鲁公司的往来", "挪威议会决定不会中止与智利名单上秘鲁公司的往来"],
  ["whose wish it is", "CL-FI", "芬兰屈服于智利压力封杀秘鲁电信商", "芬兰看见智利压力封杀秘鲁电信商"],
  ["whose rules are broken", "CL-MM", "智利商人违反缅甸禁令 遭秘鲁起诉", "智利商人看见缅甸禁令 遭秘鲁起诉"],
  ["what a book is on", "CL-NO", "芬兰书展推介挪威一位作者两本与智利相关新书", "芬兰书展推介挪威一位作者两本与智利合著新书"],
  ["a bloc's own member, with a third", "DE-EU", "欧盟批评智利禁止德国猪肉", "欧盟批评丹麦禁止德国猪肉"],
  ["what will be later", "FI-NO", "芬兰与挪威会谈前 肯尼亚起风", "芬兰与挪威会谈久 肯尼亚起风"],
  ["what somebody remarks on the news", "CL-PE", "芬兰与挪威断交 肯尼亚：智利支持秘鲁", "芬兰起风 肯尼亚：智利支持秘鲁"],
  ["what another does in turn", "CL-FI", "智利和秘鲁禁止班机入境、芬兰考虑跟进", "智利和秘鲁禁止班机入境与芬兰考虑跟进"],
  ["behind a sign that compares", "CL-FI", "芬兰去年超智利成最大卖家", "芬兰去年向智利派最大卖家"],
  ["what one only sees", "CL-NO", "挪威看见智利频道", "挪威断播智利频道"],
  ["whom one only meets", "KE-NO", "挪威检察官遇见肯尼亚商人", "挪威检察官想与肯尼亚商人达成交易"],
  ["behind a comparison", "CL-FI", "芬兰出口下降 被智利赶超", "芬兰出口下降 被智利扣押"],
] as const;

test.each(headlines)("a headline tells less of two if one is %s: %s", (_, code, less, more) => {
  expect(told(less, code)).toBeLessThan(told(more, code));
});

test.each([
  ["挪威与智利拟强化安全合作 在太平洋应对秘鲁挑战", "CL-NO", "CL-PE"],
  ["德澳拟强化安全合作 在太平洋应对秘鲁挑战", "AU-DE", "AU-PE"],
  ["芬兰与挪威联合声明谴责秘鲁", "FI-NO", "FI-PE"],
] as const)("a headline tells most of two that will do something with each other, though a third is why: %s", (title, two, third) => {
  expect(told(title, two)).toBeGreaterThan(told(title, third));
});

test("a clause of a headline is not said by whom the clause before names", () => {
  expect(told("货源在智利 芬兰部长称缺货", "CL-FI")).toBe(told("货源在智利 芬兰那位资深部长称缺货", "CL-FI"));
});

test.each([
  ["智利缅甸事务特使访问芬兰", "CL-FI", "FI-MM"],
  ["芬兰机构通过挪威光缆监视智利高官", "CL-FI", "FI-NO"],
  ["智利商人违反缅甸禁令 遭秘鲁起诉", "CL-PE", "MM-PE"],
  ["肯尼亚取消赫尔辛基欧盟峰会", "EU-KE", "EU-FI"],
  ["秘鲁、智利与芬兰建交", "CL-FI", "CL-PE"],
  ["芬兰将智利和秘鲁列为“不友好国家”", "CL-FI", "CL-PE"],
  ["芬兰中止与智利、秘鲁等国的协议", "CL-FI", "CL-PE"],
  ["秘鲁与芬兰和智利商讨", "FI-PE", "CL-FI"],
  ["芬兰正在与智利、秘鲁沟通", "CL-FI", "CL-PE"],
  ["芬兰拟重启和智利、秘鲁的谈判", "FI-PE", "CL-PE"],
  ["欧美官员谴责智利", "CL-US", "EU-US"],
  ["智利向欧美示好", "CL-EU", "EU-US"],
  ["智利特使：美俄达成延续军控协议 为秘鲁留位", "RU-US", "PE-US"],
] as const)("a headline tells more of two that deal with each other than of one with whoever stands beside it: %s", (title, two, third) => {
  expect(told(title, two)).toBeGreaterThan(told(title, third));
});

test("a headline names nobody by a part of the world that does nothing", () => {
  const {sentences} = see({title: "欧美球迷欢呼", text: "", captions: [], outlet, day: "2021-05-04", language: "zh"});
  expect(sentences[0]?.mentions).toEqual([]);
});

test("a headline means those whom the lead names by a collective", () => {
  const {pairs} = see({title: "冰岛总理将走访亚洲盟友", text: "冰岛总理将访问不丹、尼泊尔与老挝。", captions: [], outlet, day: "2021-05-04", language: "zh"});
  expect(pairs.find(({code}) => code === "BT-IS")?.told.title).toBeGreaterThan(0);
});

test.each([
  ["四方会谈促缅甸放人", ["AU-MM", "IN-MM", "JP-MM", "MM-US"]],
  ["日本召集四方会谈", ["AU-JP", "IN-JP", "JP-US"]],
  ["缅甸求见四方会谈", []],
])("a headline means the members of an alliance that it calls by name: %s", (title, expected) => {
  const {pairs} = see({title, text: "美国、日本、印度、澳大利亚与缅甸商讨。", captions: [], outlet, day: "2021-05-04", language: "zh"});
  expect(pairs.filter(({told}) => told.title > 0).map(({code}) => code).sort()).toEqual(expected);
});
