import {describe, expect, test} from "vitest";
import {outlets} from "../../src/data/outlets.js";
import {Findings} from "../../src/model/message.js";
import {readAuthors} from "../../src/normalise/authors.js";
import {findOutlet} from "../../src/normalise/outlets.js";

function find(source: string | null, names: readonly string[] = [], publisher?: string) {
  const findings = new Findings();
  const authors = names.map((value) => ({value}));
  const outlet = findOutlet({source, authors, ...(publisher !== undefined && {publisher: {value: publisher}})}, outlets, "UTC", findings);
  return {...outlet, rules: findings.messages.map(({rule}) => rule)};
}

const addresses = [
  ["https://www.voachinese.com/a/1.html", "voa", "美国之音"],
  ["https://www.bbc.com/zhongwen/simp/world-1", "bbc-zhongwen", "BBC 中文"],
  ["http://www.bbc.co.uk//zhongwen/trad/1", "bbc-zhongwen", "BBC 中文"],
  ["https://www.bbc.com/zhongwenish", "bbc", "BBC"],
  ["https://www.bbc.com/news/world-1", "bbc", "BBC"],
  ["https://cn.nytimes.com/world/1/", "nytimes-zh", "纽约时报中文网"],
  ["https://m.cn.nytimes.com/world/1/", "nytimes-zh", "纽约时报中文网"],
  ["https://www.nytimes.com/2021/1.html", "nytimes", "The New York Times"],
  ["https://zh.wikipedia.org/wiki/甲", "wikipedia-zh", "维基百科"],
  ["https://www.dw.com/zh/a-1", "dw-zh", "德国之声"],
  ["https://www.dw.com/en/a-1", "dw", "Deutsche Welle"],
] as const;

describe("findOutlet", () => {
  for (const [source, id, name] of addresses) {
    test(`finds ${name} by ${source}`, () => {
      expect(find(source)).toMatchObject({id, name, rules: []});
    });
  }

  const strangers = [
    ["https://www.bbc.com.evil.example/zhongwen", "bbc-com-evil-example"],
    ["https://notvoachinese.com/a", "notvoachinese-com"],
    ["https://www.bbс.com/zhongwen", "xn-bb-pmc-com"], // a Cyrillic letter
    ["http://voa/a", "host-voa"],
  ] as const;

  for (const [source, id] of strangers) {
    test(`takes ${source} for nobody it knows, and says so`, () => {
      const outlet = find(source);
      expect(outlet).toMatchObject({country: null, rules: ["unknown-outlet"]});
      expect(outlet.id).toBe(id);
    });
  }

  test("gives a long host an id that a folder may be called", () => {
    const id = find(`https://${"a-".repeat(30)}a.${"a-".repeat(30)}a.${"a-".repeat(30)}a.${"a-".repeat(30)}a.example/`).id;
    expect(id).toMatch(/^host-[0-9a-f]{10}$/);
  });

  test("goes by a name where there is no address", () => {
    expect(find(null, ["someone", "美國之音"])).toMatchObject({id: "voa", rules: []});
    expect(find(null, ["bbc"])).toMatchObject({id: "bbc"});
    expect(find(null, ["someone"])).toMatchObject({id: "unknown", name: "unknown", rules: ["unknown-outlet"]});
  });

  const published = [
    // no address: the name of a row, in either script, comes before authors who are outlets
    [null, "美國之音", {id: "voa", rules: []}],
    [null, "海港日报", {id: "unknown", name: "海港日报", rules: ["unknown-outlet"]}],
    // an aggregator says nothing of the outlet, its address is all the same no other's
    ["https://news.google.com/rss/articles/CBMi?oc=5", "Reuters", {id: "reuters", rules: []}],
    ["https://news.google.com/rss/articles/CBMi?oc=5", "Harbour Daily", {id: "news-google-com", name: "Harbour Daily", rules: ["unknown-outlet"]}],
    ["https://news.google.com/rss/articles/CBMi?oc=5", undefined, {id: "news-google-com", name: "news.google.com", rules: ["unknown-outlet"]}],
    ["https://mp.weixin.qq.com/s/1", "人民日报", {id: "people", rules: []}],
    // any other host is the outlet: it may print what others wrote
    ["https://harbour.example/1", "Reuters", {id: "harbour-example", name: "harbour.example", rules: ["unknown-outlet"]}],
    ["https://www.voachinese.com/a/1.html", "Reuters", {id: "voa", rules: []}],
  ] as const;

  for (const [source, publisher, expected] of published) {
    test(`reads ${publisher ?? "no name"} at ${source ?? "no address"} as ${expected.id}`, () => {
      expect(find(source, ["BBC"].slice(publisher === "美國之音" ? 0 : 1), publisher)).toMatchObject(expected);
    });
  }
});

describe("outlets", () => {
  test("have one row for each id, name and host, and zones that exist", () => {
    const ids = outlets.map(({id}) => id);
    const hosts = outlets.flatMap((outlet) => outlet.hosts);
    expect(new Set(ids).size).toBe(ids.length);
    expect(new Set(hosts).size).toBe(hosts.length);
    for (const {id, timeZone} of outlets) {
      expect(id).toMatch(/^[a-z0-9-]+$/);
      expect(() => new Intl.DateTimeFormat("en", {timeZone})).not.toThrow();
    }
  });

  test("are found by their own home", () => {
    for (const {id, home} of outlets) if (home !== undefined) expect([home, find(home).id]).toEqual([home, id]);
  });
});

const authors = [
  [["DAVID PIERSON"], ["David Pierson"]],
  [["JOHN MCEXAMPLE, AMY O'SAMPLE-DOE"], ["John McExample", "Amy O'Sample-Doe"]],
  [["张三、李四", "张三"], ["张三", "李四"]],
  [["美国之音"], []],
  [["法新社", "Reuters", "王五"], ["王五"]],
  [["unknown"], []],
  [["null 邹一"], ["邹一"]],
  [["文山（综合报道）"], ["文山"]],
  [["By Jane Doe and John Roe"], ["Jane Doe", "John Roe"]],
  [["Reported by Jane Doe with John Roe, Jr."], ["Jane Doe", "John Roe, Jr."]],
  [["desk@bay.example (Jane Doe)"], ["Jane Doe"]],
  [["Jane Doe (Reuters)"], ["Jane Doe"]],
  [["記者 周星辰／綜合報導"], ["周星辰"]],
  [["〔記者周星辰、林渡／台北報導〕"], ["周星辰", "林渡"]],
  [["記者周星辰台北報導"], ["周星辰"]],
  [["本报驻京记者 林渡 周星"], ["林渡", "周星"]],
  [["采访记者： Jane Doe"], ["Jane Doe"]],
  [["文山（摘译）", "洪沙 （采访记者）"], ["文山", "洪沙"]],
  [["文/林渡 图/周星"], ["林渡"]],
  [["林渡/周星 发自河口"], ["林渡", "周星"]],
  [["译者：林渡"], []],
  [["林渡 2021-03-10"], ["林渡"]],
  [["林渡等"], ["林渡"]],
  // what someone is, and the outlet's name between the signs of a title
  [["林渡，海港大学中文系教授"], ["林渡"]],
  [["林渡 实习生 周星"], ["林渡", "周星"]],
  [["海港评论员"], ["海港评论员"]],
  [["《美国之音》"], []],
  [["渡口人 渡/口"], ["渡口人 渡/口"]],
  [["WHO"], ["WHO"]],
  [["van der Berg"], ["van der Berg"]],
] as const;

for (const [written, expected] of authors) {
  test(`readAuthors reads ${written.join("; ")}`, () => {
    const voa = outlets.find(({id}) => id === "voa");
    if (!voa) throw new Error("No row");
    expect(readAuthors(written.map((value) => ({value})), voa, outlets, new Findings())).toEqual(expected);
  });
}

test("readAuthors takes the name of a channel for one name", () => {
  const youtube = outlets.find(({id}) => id === "youtube");
  if (!youtube) throw new Error("No row");
  expect(readAuthors([{value: "渡口妹&船工哥 Ferry, Daily"}], youtube, outlets, new Findings())).toEqual(["渡口妹&船工哥 Ferry, Daily"]);
});

test("readAuthors keeps a hundred names, and lists the others", () => {
  const findings = new Findings();
  const [voa] = outlets;
  if (!voa) throw new Error("No row");
  const names = Array.from({length: 102}, (_, nth) => `甲乙${nth}`);
  expect(readAuthors([{value: names.join("、")}], voa, outlets, findings)).toEqual(names.slice(0, 100));
  expect(findings.dropped.map(({rule, text}) => [rule, text])).toEqual([["too-many-names", "甲乙100"], ["too-many-names", "甲乙101"]]);
});

test("findOutlet gives the entries of a feed whose host has no row one outlet, and those of another host or name another", () => {
  const at = (source: string, rows = outlets) => findOutlet({source, authors: []}, rows, "UTC", new Findings());
  const [one, same, other, again] = [at("https://harbour.example/1"), at("https://harbour.example/2"), at("https://news.example/1"), at("https://harbour.example/3")];
  expect(same).toBe(one);
  expect(other).toMatchObject({id: "news-example", name: "news.example"});
  expect(again).toEqual(one);
  expect(at("https://harbour.example/4", [])).not.toBe(again);
});
