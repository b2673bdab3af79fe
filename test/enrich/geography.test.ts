import {describe, expect, test} from "vitest";
import {aliases} from "../../src/data/countries/aliases.js";
import {countries} from "../../src/data/countries/names.js";
import {createGeographer, type Reading} from "../../src/enrich/geography.js";
import {withPairSides} from "../../src/enrich/pair-sides.js";
import {UnitSet} from "../../src/enrich/unit-set.js";
import type {Alias, AliasTables, PairSides} from "../../src/model/country.js";
import type {Outlet} from "../../src/model/outlet.js";

const outlet: Outlet = {id: "abendblatt", name: "柏林晚报", hosts: [], country: "DE", language: "zh", timeZone: "UTC"};
const geographer = createGeographer({countries, aliases});

function article(title: string, text: string, more: Partial<Reading> = {}): Reading {
  return {title, text, captions: [], outlet, day: "2021-05-04", language: "zh", ...more};
}

const read = (title: string, text: string, more: Partial<Reading> = {}) => geographer(article(title, text, more));
const codes = (found: readonly {readonly code: string}[]): readonly string[] => found.map(({code}) => code);

/** How often a text is looked at for a word or a sign, with which all matching begins; throws when that is too often. */
function looksAt(text: string, most = Infinity): number {
  const has = Reflect.get<UnitSet, "has">(UnitSet.prototype, "has");
  let looks = 0;
  UnitSet.prototype.has = function (unit) {
    if (++looks > most) throw new Error("Too many looks");
    return has.call(this, unit);
  };
  try {
    read("中国", text);
  } finally {
    UnitSet.prototype.has = has;
  }
  return looks;
}

describe("geographer", () => {
  test("names the pair, its countries, and what speaks for them in the article's words", () => {
    const found = read("俄越簽署協議", "俄羅斯外長訪問越南，與越南總理會談。\n俄越關係良好。");
    expect(codes(found.pairs)).toEqual(["RU-VN"]);
    expect(found.pairs[0]).toMatchObject({main: true, evidence: ["俄越簽署協議", "俄越 ×2", "簽署 ×1", "訪問 ×1", "關係 ×1"]});
    expect(found.countries.find(({code}) => code === "VN")?.evidence).toEqual(["越 ×2", "越南 ×2"]);
  });

  test("knows an abbreviation behind a verb that only a country follows, where a word begins with it", () => {
    expect(codes(read("共机扰台大减", "国防部公布数字。").countries)).toEqual(["TW", "CN"]);
  });

  test("counts a name once that Latin letters in brackets repeat", () => {
    const text = "波兰总理图斯克（Donald Tusk）星期一访问明斯克（Minsk）。";
    const {countries: about, mentions} = read("图斯克出访", text);
    const counts = [...about.map(({code, evidence}) => [code, evidence]), ...mentions.map(({code, count}) => [code, count])];
    expect(counts).toEqual([["PL", ["图斯克 ×1", "总理图斯克 ×1", "波兰 ×1"]], ["BY", 1]]);
  });

  test.each([
    ["Meloni meets Malian minister", ["IT", "ML"]],
    ["Takaichi calls Pashinyan", ["AM", "JP"]],
    ["Sheinbaum rejects Salvadoran offer", ["MX", "SV"]],
  ])("knows leaders and peoples of English headlines: %s", (title, expected) => {
    const {countries: about, mentions} = read(title, "", {day: "2025-11-03", language: "en"});
    expect([...codes(about), ...codes(mentions)].sort()).toEqual(expected);
  });

  test.each([
    ["秘鲁称彭博驻利马记者遭驱逐", ["PE", "US"]],
    ["彭博：秘鲁铜价持稳", ["PE"]],
    ["秘鲁铜价持稳 彭博记者报道", ["PE"]],
  ])("counts a medium only where something is done to it: %s", (title, expected) => {
    const {countries: about, mentions} = read(title, "消息在星期一公布。");
    expect([...codes(about), ...codes(mentions)].sort()).toEqual(expected);
  });

  test.each([
    ["以哈同意停火", "以色列与哈马斯星期一同意停火。哈马斯说，停火从星期二开始。", ["IL", "PS"]],
    ["台帛重启航班", "台湾与帕劳星期一重启航班。帛琉旅行社说，座位已满。", ["PW", "TW"]],
    ["秘玻边境开放", "秘鲁与玻利维亚星期一开放边境。", ["BO", "PE"]],
  ])("knows an abbreviation of a state that is seldom in the news: %s", (title, text, expected) => {
    expect([...codes(read(title, text).countries)].sort()).toEqual(expected);
  });

  test.each([
    ["哈马德国王出席庆典", []],
    ["哈马德国际机场扩建", []],
    ["索马里总统马哈茂德总统任期延长", ["SO"]],
    ["赛义德总统连任", ["TN"]],
  ])("does not see Germany in a name that ends like its abbreviation: %s", (title, expected) => {
    expect(codes(read(title, "庆典在星期一举行。").countries)).toEqual(expected);
  });

  describe("finds an abbreviation inside a headline's clause", () => {
    const lead = "拉普兰的渔民昨天说，今年的天气比往年冷得多，湖面要到五月底才会化开，因此捕鱼的季节也要晚一些才能开始，村里的老人说从来没有见过这样长的冬天，年轻人则盼着早日出海，把船修好，把网补好，再等风停下来。\n";
    const naming = (times: number) => lead + "渔民提到了美国。\n".repeat(times);

    test("where the text names its country in full", () => {
      expect(codes(read("芬兰渔会拟报复美起诉", naming(3)).countries)).toEqual(["US", "FI"]);
    });

    test("but not where it hardly does", () => {
      expect(codes(read("芬兰渔会拟报复美起诉", naming(2)).countries)).toEqual(["FI"]);
    });

    test("nor where it belongs to a word", () => {
      expect(codes(read("芬兰选手退出美网赛事", naming(3)).countries)).toEqual(["FI"]);
    });
  });

  test("gives no pair to a programme of several stories", () => {
    const text = "今天焦点：马里与乍得签署协议；海地大选。\n马里总统访问乍得，与乍得总统签署协议。";
    expect(codes(read("马里乍得签协议 海地选举生变", text).pairs)).toEqual(["ML-TD"]);
    expect(read("【新闻看点】马里乍得签协议 海地选举生变", text).pairs).toEqual([]);
  });

  test("gives scores between 0 and 1, with two decimals", () => {
    const {countries, pairs} = read("中俄签署协议", "中国与俄罗斯签署协议。\n美国批评中国与俄罗斯的协议。");
    for (const {score} of [...countries, ...pairs]) {
      expect(score).toBeGreaterThan(0);
      expect(score).toBeLessThanOrEqual(1);
      expect(score).toBe(Number(score.toFixed(2)));
    }
  });

  test("keeps countries that are merely named apart", () => {
    const found = read("尼泊尔与不丹开放边境", "尼泊尔与不丹签署协议，开放边境。\n尼泊尔总理访问不丹。\n这样的协议在海地也有。");
    expect(codes(found.countries)).toEqual(["NP", "BT"]);
    expect(found.mentions).toEqual([{code: "HT", count: 1}]);
  });

  test("puts Hong Kong and Tibet among the places, with their country", () => {
    const found = read("香港与西藏的学生会面", "香港学生到访西藏。\n西藏的老师欢迎香港学生。");
    expect(found.places).toEqual(["CN-XZ", "HK"]);
    expect(codes(found.countries)).toEqual(["CN"]);
    expect(found.pairs).toEqual([]);
  });

  test.each([
    ["议会8日、9日审议预算", "议会8日、9日审议预算。"],
    ["两架军机拦截飞越领空客机", "两架军机拦截飞越领空客机。"],
    ["船长更果敢 渔民更小心", "船长说，新船让他们更果敢。"],
  ])("sees no country in the words of `%s`", (title, text) => {
    expect(read(title, text)).toMatchObject({countries: [], mentions: []});
  });

  test("knows the island in the middle of a longer word", () => {
    const found = read("台海洋学者落水 获越南渔船救起", "三名台湾海洋学者落水，被一艘越南渔船救起。\n台湾感谢越南渔民。");
    expect(codes(found.pairs)).toEqual(["TW-VN"]);
  });

  test("gives Crimea to no side", () => {
    const found = read("克里米亚桥关闭", "克里米亚桥因大风关闭。");
    expect(found).toMatchObject({places: ["UA-43"], countries: [], pairs: []});
  });

  test("keeps organisations out of the pairs", () => {
    const found = read("北约秘书长访问冰岛", "北约秘书长访问冰岛，与冰岛总理会谈。\n北约感谢冰岛。");
    expect(found).toMatchObject({organisations: ["NATO"], pairs: []});
    expect(codes(found.countries)).toEqual(["IS"]);
  });

  test("counts the EU as a country only where it is a side", () => {
    const side = read("欧盟与墨西哥签署贸易协定", "欧盟与墨西哥签署贸易协定。\n墨西哥将对欧盟降低关税。");
    expect(codes(side.pairs)).toEqual(["EU-MX"]);
    const frame = read("墨西哥出口增长", "墨西哥出口增长，买家也来自欧盟。\n墨西哥经济部长很满意。");
    expect(codes(frame.countries)).toEqual(["MX"]);
    expect(frame.organisations).toEqual(["EU"]);
  });

  test("never counts the outlet's own name", () => {
    const found = read("柏林晚报：牛奶涨价", "柏林晚报记者报道，牛奶涨价。\n农民对柏林晚报说，饲料贵了。");
    expect(found).toMatchObject({countries: [], mentions: []});
  });

  test("reads `我国` as the outlet's country", () => {
    expect(codes(read("我国与丹麦签署协定", "我国与丹麦签署渔业协定。\n丹麦大臣访问我国。").pairs)).toEqual(["DE-DK"]);
  });

  test("reads an office by its name alone as the outlet's own, where a clause of the headline begins with it", () => {
    const own: Outlet = {...outlet, id: "wanbao", name: "晚报", country: "TW"};
    const title = "智利前总统过世 外交部表达哀悼";
    expect(codes(read(title, "智利前总统过世。", {outlet: own}).countries)).toEqual(["CL", "TW"]);
    expect(codes(read(title, "智利前总统过世。").countries)).toEqual(["CL"]);
    expect(codes(read("智利外交部表达哀悼", "智利前总统过世。", {outlet: own}).countries)).toEqual(["CL"]);
    expect(codes(read("智利前总统过世", "外交部表达哀悼。", {outlet: own}).countries)).toEqual(["CL"]);
  });

  test("leaves out what stands in a dateline or a credit", () => {
    const found = read("咖啡涨价", "（中央社華盛頓8日電）咖啡又涨价了。\n路透东京7月8日电 豆子少了。\n卖家发愁。（编译：法国组）");
    expect(found).toMatchObject({countries: [], mentions: []});
  });

  test("lets a leader out of office count for less", () => {
    const at = (day: string) => read("马克龙讲话", "西班牙首相听完马克龙讲话。", {day}).countries.find(({code}) => code === "FR")?.score;
    expect(at("2021-05-04")).toBe(1);
    expect(codes(read("马克龙讲话", "西班牙首相听完马克龙讲话。西班牙人鼓掌。", {day: "2001-05-04"}).countries)[0]).toBe("ES");
  });

  test.each(["一周要闻：中俄签署协议", "通讯社年度十大新闻 中俄签署协议居首"])("gives no main pair to a roundup: %s", (title) => {
    expect(read(title, "中国与俄罗斯签署协议。").pairs).toEqual([]);
  });

  test("gives no main pair to a programme that begins with a list, unless its headline names two", () => {
    const text = "欢迎收看。今日焦点：中国与俄罗斯签署协议；物价上涨。\n中国与俄罗斯签署协议。中俄关系良好。";
    expect(read("俄罗斯人买菜", text.replace("今日焦点", "昨天")).pairs).not.toEqual([]);
    expect(read("俄罗斯人买菜", text).pairs).toEqual([]);
    expect(codes(read("中俄签署协议", text).pairs)).toEqual(["CN-RU"]);
  });

  test.each([
    ["", ""],
    ["", "\n\n"],
    ["、、：，", "（（（（"],
  ])("finds nothing in nothing: %j, %j", (title, text) => {
    expect(read(title, text)).toEqual({countries: [], pairs: [], mentions: [], places: [], organisations: []});
  });

  test.each(["中国美国俄罗斯", "中、美、", "在北京在平壤", "（电）", "法国，", "US, UK and "])("stays linear on `%s`", (part) => {
    const few = looksAt(part.repeat(300));
    expect(few).toBeGreaterThan(300);
    // Eight times the text with eight times the looks at it, where a square would take sixty-four.
    expect(looksAt(part.repeat(2400), 9 * few)).toBeGreaterThan(few);
  });
});

const words = [
  ["中欧投资协定受阻", "欧盟官员等候。", "EU"],
  ["日本海上保安廳巡查船返航", "雪很大。", "JP"],
  ["菲律宾海警船返航", "雪很大。", "PH"],
  ["渔船靠近钓鱼岛", "雪很大。", "JP"],
  ["漁船靠近釣魚島", "雪很大。", "CN"],
  ["威斯康辛下雪", "雪很大。", "US"],
  ["脱欧后物价上涨", "人很多。", "GB"],
  ["亚马逊裁员", "人很多。", "US"],
  ["访越", "越南总理等候。", "VN"],
  ["俄軍演習", "俄羅斯海軍參加。", "RU"],
  ["匈、波反对预算", "匈牙利与波兰坚持。", "PL"],
  ["驻伊大使馆遇袭", "伊拉克政府道歉。", "IQ"],
  ["驻伊大使馆关闭", "伊朗政府道歉。", "IR"],
  ["乌兰巴托下雪", "雪很大。雪很深。雪很白。", "MN"],
  ["印尼海岸漏油", "油污很多。", "ID"],
  ["内蒙古下雪", "雪很大。", "CN"],
  ["川普演说", "人很多。", "US"],
  ["大陆渔船靠岸", "鱼很多。", "CN"],
  ["美学者演说", "人很多。", "US"],
  ["港特首演说", "人很多。", "CN"],
  ["率团赴陆", "中国大陆官员等候。", "CN"],
  ["尼米茲號抵港", "人很多。", "US"],
  ["食藥署公布名單", "人很多。", "TW"],
  ["富時羅素剔除三股", "股价下跌。", "GB"],
  ["淡水河谷与布坦坦", "人很多。", "BR"],
  ["安特衛普港罷工", "人很多。", "BE"],
  ["泗水下雪", "雪很大。", "ID"],
  ["以巴局势", "以色列与巴勒斯坦。以色列与巴勒斯坦。", "PS"],
  ["寮國水庫完工", "水很深。", "LA"],
  ["老撾水庫完工", "水很深。", "LA"],
] as const;

const notWords = [
  ["[兩岸] 咖啡涨价", "TW"],
  ["[Chinese] 咖啡涨价", "CN"],
  ["云南人大农委会开会", "TW"],
  ["哈萨克族牧民", "KZ"],
  ["朝鲜族学校", "KP"],
  ["脱欧后物价上涨", "EU"],
  ["亚马逊雨林起火", "US"],
  ["民众崇拜习近平", "US"],
  ["其中一人", "KR"],
  ["大陆架上的鱼", "CN"],
  ["金桥镇下雪", "BB"],
  ["约旦裔画家", "JO"],
  ["秘鲁毒株扩散", "PE"],
  ["首相在脸书发文", "US"],
  ["参议员约翰逊演说", "GB"],
  ["着意加入", "CA"],
  ["接种辉瑞疫苗", "US"],
  ["辉瑞/BioNTech疫苗获批", "DE"],
  ["欧美疫情", "EU"],
  ["支持恐怖主义国家", "IT"],
  ["国家安全法草案", "FR"],
  ["出口管制法进入三审", "FR"],
  ["港澳台事务", "AU"],
  ["引人联想", "CN"],
  ["斯特拉斯堡下雪", "GB"],
  ["德里克演说", "IN"],
  ["自贸协定", "TW"],
  ["14日中午", "JP"],
  ["美丽的法律", "US"],
  ["司法改革", "FR"],
  ["可以以后再说", "IL"],
  ["理查德的书", "TD"],
  ["南海地区起风", "HT"],
  ["武汉肺炎病例", "CN"],
  ["印度洋起风", "IN"],
  ["西印度群岛起风", "IN"],
  ["诺鲁孜节起风", "NR"],
  ["南乔治亚岛起风", "GE"],
  ["发展中国家", "CN"],
  ["约旦河水位", "JO"],
  ["he gave us turkey", "TR"],
  ["it is up to us", "US"],
  ["A Usage note", "US"],
] as const;

describe("names", () => {
  test.each(words)("finds the country in `%s`", (title, text, code) => {
    const found = read(title, text);
    expect([...codes(found.countries), ...codes(found.mentions)]).toContain(code);
  });

  test.each(notWords)("does not find one in `%s`", (title, code) => {
    const found = read(title, "没有别的。");
    expect([...codes(found.countries), ...codes(found.mentions)]).not.toContain(code);
  });

  test("takes `当中` for a word, and still finds the country that follows", () => {
    expect(codes(read("当中国宣布时", "没有别的。").countries)).toEqual(["CN"]);
  });
});

describe("the sides of pairs", () => {
  const text = "丹麦外交大臣与香港特首签署协定。\n香港将对丹麦开放市场，丹麦感谢香港。";
  const readWith = (sides: PairSides, title: string, body: string) =>
    createGeographer({countries, aliases: withPairSides(aliases, sides)})(article(title, body));

  test("may be a territory's own", () => {
    const found = readWith({HK: "HK"}, "丹麦与香港签署协定", text);
    expect(codes(found.pairs)).toEqual(["DK-HK"]);
    expect(found.places).toEqual([]);
  });

  test("may be nobody", () => {
    const found = readWith({HK: null}, "丹麦与香港签署协定", text);
    expect(found).toMatchObject({pairs: [], places: ["HK"]});
  });

  test("make an organisation of a bloc that is none", () => {
    const [title, body] = ["欧盟与墨西哥签署贸易协定", "欧盟与墨西哥签署贸易协定。\n墨西哥将对欧盟降低关税。"];
    expect(codes(readWith({EU: "EU"}, title, body).pairs)).toEqual(["EU-MX"]);
    expect(readWith({EU: null}, title, body)).toMatchObject({pairs: [], organisations: ["EU"], places: []});
  });
});

describe("tables", () => {
  const own: AliasTables = {
    ...aliases,
    rows: [
      {code: "AA", kind: "name", source: "usage", text: "阿国|Aland"},
      {code: "BB", kind: "name", source: "usage", text: "贝国"},
      {code: "", kind: "blocker", source: "usage", text: "阿国豆"},
    ] satisfies readonly Alias[],
    places: [],
    dependencies: {},
  };

  test("are handed in: a row is an alias", () => {
    const small = createGeographer({countries: [], aliases: own});
    const found = small(article("阿国与贝国签署协定", "阿国总理访问贝国。阿国豆很贵。Aland is far."));
    expect(codes(found.pairs)).toEqual(["AA-BB"]);
    expect(found.countries.find(({code}) => code === "AA")?.evidence).toEqual(["阿国 ×2", "Aland ×1"]);
  });
});
