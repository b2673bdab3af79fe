import {expect, test} from "vitest";
import type {Outlet} from "../../src/model/outlet.js";
import {bylinesIn} from "../../src/normalise/bylines.js";
import {processorSeconds} from "../support/processors.js";

const outlet: Outlet = {id: "bao", name: "海港社", hosts: ["bao.example"], country: null, language: "zh", timeZone: "UTC", aliases: ["HBC"]};
const agency: Outlet = {...outlet, id: "she", name: "通讯社甲", aliases: ["甲社"]};

const bylines = [
  // a dateline: the place behind the name is no part of it
  ["（海港社記者林小滿台北9日電）大橋今天通車。", ["林小滿"]],
  ["（海港社記者林滿花蓮縣9日電）大橋今天通車。", ["林滿"]],
  ["（海港社記者林小滿、何安布魯塞爾18日專電）各國代表抵達。", ["林小滿", "何安"]],
  ["（海港社台北9日電）大橋今天通車。", []],
  // a reporter in brackets behind a sender
  ["（新城社海城6月20日电）（记者 赵一、钱二）口岸今天恢复通关。", ["赵一", "钱二"]],
  ["新城社海城6月20日电（记者赵一）口岸今天恢复通关。", ["赵一"]],
  ["【本报讯】（记者李四）新修的道路昨天再度下沉。", ["李四"]],
  ["本报讯(记者 高山 通讯员 流水) 河东区昨天开始整治河道。", ["高山"]],
  ["乙报海城6月20日讯（记者赵一）口岸今天恢复通关。", []],
  ["他说（乙报记者赵一）口岸今天恢复通关。", []],
  ["■ 文：李四　编辑：王五", ["李四"]],
  // what an agency sent is its reporter's, whoever prints it; what another paper reports is not
  ["（別社記者林小滿台北9日電）大橋今天通車。", ["林小滿"]],
  ["（別社記者林小滿、何安河口9日綜合電）大橋今天通車。", []],
  ["（海港社記者林海河口20日電）大橋今天通車。", []],
  ["（別報記者林小滿台北9日電）大橋今天通車。", []],
  ["（別社記者林小滿台北9日抵達）大橋今天通車。", []],
  // a place apart from the name needs not be known
  ["（別社記者林海 河口20日電）大橋今天通車。", ["林海"]],
  ["（海港社記者林海、何安 河口20日電）大橋今天通車。", ["林海", "何安"]],
  ["（海港社記者林小滿 何安台北20日電）大橋今天通車。", ["林小滿", "何安"]],
  // a place that nobody knows might be a part of the name
  ["（海港社記者林小滿不知何處9日電）大橋今天通車。", []],
  ["〔記者林小滿／河口報導〕渡輪今天復航。", ["林小滿"]],
  ["撰稿編輯：林小滿", ["林小滿"]],
  ["HBC 档案卡", []],
  ["【文/海港社 林小滿】\n海港一直在扩建。", ["林小滿"]],
  ["【文/渡口日报 林小滿】\n海港一直在扩建。", []],
  ["作者：林小滿 | 编辑：何安\n海港一直在扩建。", ["林小滿"]],
  ["海港社记者 林小滿 实习生 何安", ["林小滿", "何安"]],
  ["Boats return.\nReporting by Ann Shore; Editing by Li Du\nAnn Shore\nHarbour Press\nAnn covers boats.\nShe lives in Hekou.", ["Ann Shore"]],
  ["特约评论员：林小满", ["林小满"]],
  ["作者│林满", ["林满"]],
  ["本文作者：林满", ["林满"]],
  ["文：林小满 / 摄：何安", ["林小满"]],
  ["海港一直在扩建。\n林满/何安（据ARD、渡口日报等）", ["林满", "何安"]],
  ["海港一直在扩建。\n左一/右二（从左至右）", []],
  ["海港一直在扩建。\n林满和何安（渡口日报的读者）", []],
  // reporters
  ["【海港社2021年04月23日讯】（海港社特约记者陈桥、李渡采访报导）从去年到今年，海港一直在扩建。", ["陈桥", "李渡"]],
  ["#记者欧阳渡采访报道#", ["欧阳渡"]],
  ["据海港社记者陈桥报道，海港一直在扩建。", []],
  ["海港一直在扩建。\n海港社记者陈桥 台北报道 责编 李渡 网编 王舟", ["陈桥"]],
  ["海港一直在扩建。\n记者陈桥 责编：李渡 网编：王舟", ["陈桥"]],
  ["海港社记者 陈桥", ["陈桥"]],
  // labels
  ["海港一直在扩建。\n（记者：陈桥 李渡   责编：王舟   网编：周帆）", ["陈桥", "李渡"]],
  ["海港一直在扩建。\n编译 陈桥/李渡；审校 王舟", ["陈桥", "李渡"]],
  ["海港一直在扩建。\n编译/审校 陈桥/李渡", ["陈桥", "李渡"]],
  ["作者：雅克·莫罗\n海港一直在扩建。", ["雅克·莫罗"]],
  ["撰文：Anna Lind、陈桥\n海港一直在扩建。", ["Anna Lind", "陈桥"]],
  ["海港一直在扩建。\n责任编辑：李渡 #", []],
  ["海港一直在扩建。\n译者/李渡", []],
  // the last character of a name is no label
  ["海港一直在扩建。\n（撰稿：李文/责编：王舟）", ["李文"]],
  ["海港一直在扩建。\n来源：海港日报", []],
  ["作者：甲社\n海港一直在扩建。", []],
  // an interview is no byline
  ["记者：是的，大桥已经通车了。\n部长：谢谢。", []],
  ["记者：大桥通车以后会怎样？", []],
  // names beside agencies
  ["海港一直在扩建。\n陈桥 / 李渡（甲社、海港日报等）", ["陈桥", "李渡"]],
  ["海港一直在扩建。\n陈桥（港务局局长）", []],
  // names above the office
  ["雅克·莫罗（Jacques Moreau）、陈桥\nHBC记者 发自东京\n海港一直在扩建。", ["雅克·莫罗", "陈桥"]],
  ["雅克‧莫罗－林（Jacques Moreau-Lin）\nHBC记者，瑞典海港城报道\n海港一直在扩建。", ["雅克‧莫罗－林"]],
  ["莫罗（Jacques Moreau）和林德（Anna Lind）\nHBC事实核查\n海港一直在扩建。", ["莫罗", "林德"]],
  ["雅克· 莫罗(Jacques Moreau)\n自由撰稿人\n海港一直在扩建。", ["雅克·莫罗"]],
  ["雅克·莫罗\n（Jacques Moreau）\n海港一直在扩建。", ["雅克·莫罗"]],
  ["陈小桥\n海港社\n海港一直在扩建。", ["陈小桥"]],
  ["梅·林德和乔治·莫罗（Mai Lind & George Moreau）\nHBC记者\n海港一直在扩建。", ["梅·林德", "乔治·莫罗"]],
  // two places, and what was done from there
  ["海港一直在扩建。\n海港社记者 林小满、何安  华盛顿、台北连线报导 责编 周帆 网编 王舟", ["林小满", "何安"]],
  ["海港一直在扩建。\n记者 林小满；审校 何安", ["林小满"]],
  ["记者：林小满 实习生 何安 / 编辑：周帆\n海港一直在扩建。", ["林小满", "何安"]],
  ["作者：渡口报记者 林小满\n海港一直在扩建。", ["林小满"]],
  ["海港一直在扩建。\n记者遭到打压\n一名记者昨天被带走。\n四。\n五。\n六。", []],
  ["作者：萧律生\n海港一直在扩建。", ["萧律生"]],
  // the outlet's name below a heading makes nobody of it
  ["突发新闻\n海港社\n海港一直在扩建。", []],
  ["大桥通车\nHBC事实核查\n海港一直在扩建。", []],
  ["港务局（Harbour Office）扩建了码头\nHBC事实核查\n海港一直在扩建。", []],
  // where a reporter is, is nobody
  ["HBC记者，瑞典海港城报道\n海港一直在扩建。", []],
  ["海港一直在扩建。\n陈桥/李渡（综合报导）", ["陈桥", "李渡"]],
  ["海港一直在扩建。\n陈桥（据甲社、harbour.example 综合报道）", ["陈桥"]],
  ["海港一直在扩建。\n海港社驻河口特约记者陈桥台北报道。责编：李渡 网编：王舟", ["陈桥"]],
  ["海港一直在扩建。\n记者陈桥 责编李渡、周帆 网编王舟", ["陈桥"]],
  ["海港一直在扩建。\n编译 陈桥/李渡；审校王舟/周帆", ["陈桥", "李渡"]],
  ["海港一直在扩建。\n大桥通车了。\n人们很高兴。\n记者陈桥 责编：李渡 网编：王舟", ["陈桥"]],
  ["记者昨天报道。\n海港一直在扩建。", []],
  ["作者：雅克·莫羅（Jacques Moreau）\n海港一直在擴建。", ["雅克·莫羅"]],
  ["作者 | 渡口网记者 陈桥\n编辑 | 李渡\n海港一直在扩建。", ["陈桥"]],
  ["撰文 | 陈桥 实习生 李渡\n海港一直在扩建。", ["陈桥", "李渡"]],
  // a place behind a stroke, and a line that says whose the reporter is
  ["［記者林海／河口報導］大橋今天通車。", ["林海"]],
  ["［記者林海、何安／河口報導］大橋今天通車。", ["林海", "何安"]],
  ["海港社／ 記者林海／台北即時報導\n大橋今天通車。", ["林海"]],
  ["記者陳橋/李渡报道\n海港一直在扩建。", ["陳橋", "李渡"]],
  ["林海 陳橋 / 澎湖縣報導\n大橋今天通車。", ["林海", "陳橋"]],
  ["綜合／外電報導\n大橋今天通車。", []],
  ["港務局擴建碼頭／居民報導\n大橋今天通車。", []],
  ["海港社记者 林海 发自河口\n大桥今天通车。", ["林海"]],
  ["【海港社】（记者 林小满 见习记者 何安）大桥今天通车。", ["林小满", "何安"]],
  ["海港社 林小滿\n大橋今天通車。", ["林小滿"]],
  ["大橋今天通車。\n（HBC 林小滿）", ["林小滿"]],
  ["海港社 华盛顿\n大桥今天通车。", []],
  ["海港社 编辑部\n大桥今天通车。", []],
  ["文丨林小满\n编辑丨何安\n大桥今天通车。", ["林小满"]],
  // in English
  ["By Ann Shore and Li Du\nThe bridge opened today.", ["Ann Shore", "Li Du"]],
  ["By Ann Shore, Hekou correspondent\nThe bridge opened today.", ["Ann Shore"]],
  ["The bridge opened today.\n(Reporting by Ann Shore; Editing by Mei Lan)", ["Ann Shore"]],
  ["BY THE RIVER\nThe bridge opened today.", []],
  ["By noon the bridge was open\nThe bridge opened today.", []],
  ["The bridge opened today.\nReporting by Ann Shore in Hekou and Li Du in Port City; Editing by Mei Lan", ["Ann Shore", "Li Du"]],
  ["The bridge opened today.\nEditing by Mei Lan", []],
  // in the middle of a text nobody signs
  [`一。\n二。\n三。\n四。\n作者：陈桥\n五。\n六。\n七。\n八。`, []],
] as const;

for (const [text, people] of bylines) {
  test(`bylinesIn finds ${people.join(", ") || "nobody"} in ${JSON.stringify(text.slice(0, 60))}`, () => {
    expect(bylinesIn(text, outlet, [outlet, agency])).toEqual(people);
  });
}

test("bylinesIn takes no long time with a line that could be read in many ways", () => {
  const lines = ["记者".repeat(20_000), `（海港社記者${"林".repeat(60_000)}`, "作者：".repeat(20_000), " 、".repeat(40_000)];
  const seconds = processorSeconds(() => {
    for (const line of lines) expect(bylinesIn(`${line}\n${line}`, outlet, [outlet])).toEqual([]);
  });
  expect(seconds).toBeLessThan(2);
});
