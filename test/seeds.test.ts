import {createHash} from "node:crypto";
import {readdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {Ajv2020} from "ajv/dist/2020.js";
import {describe, expect, test} from "vitest";
import {articleSchema} from "../src/export/schema.js";
import type {ArticleRecord} from "../src/model/article.js";
import {defaults} from "../src/model/settings.js";
import {plainReading} from "../src/pipeline.js";
import {readArchive} from "../src/read-archive.js";
import {openSeeds} from "../src/read/read.js";
import {tables} from "../src/tables.js";
import {recordsOf} from "./support/archives.js";

const folder = join(import.meta.dirname, "../seeds");
const {archive} = await readArchive(await openSeeds([folder]), plainReading(defaults, tables));

const records = recordsOf(archive);

const startsWith = (number: string) => ({seed: {path}}: {readonly seed: {readonly path: string}}): boolean => path.startsWith(number);

function recordOf(number: string): ArticleRecord {
  const found = records.find(startsWith(number));
  if (!found) throw new Error(`No article from seed ${number}`);
  return found;
}

const htmlOf = (number: string): string => archive.shelves.html(archive.articles.find(startsWith(number))?.shelf ?? "");
const droppedOf = (number: string): string[] => {
  const seed = archive.report.seeds.find(({path}) => path.startsWith(number));
  return archive.shelves.findings(seed?.remarks.shelf ?? "").dropped.map(({rule}) => rule);
};

// frozen: an address that changes is a link that breaks
const ids = [
  ["000", "gm6ebdlsuj", "https://voachinese.com/a/putin-signs-deals-with-vietnam-in-bid-to-shore-up-ties-in-asia-20240620/7663238.html"],
  ["001", "cqdeomcli2", "https://zh.wikipedia.org/wiki/俄越关系"],
  ["002", "dujko56w2x", "https://voachinese.com/a/Putin-xi-jinping-friendship-treaty-Biden-20210628/5946342.html"],
  ["003", "tpfrxgnaxr", "https://bbc.com/zhongwen/simp/world-69131209"],
  ["004", "m54gy7yw6q", "https://cn.nytimes.com/world/20240520/putin-xi-china-russia-military-ties"],
] as const;

/** RFC 4648 base32, small, written here once more so that the test does not repeat the code that it judges. */
function base32(bytes: Buffer): string {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, "0")).join("");
  return (bits.match(/.{5}/g) ?? []).map((five) => "abcdefghijklmnopqrstuvwxyz234567"[parseInt(five, 2)]).join("");
}

describe("the five seeds", () => {
  test("each become one article", async () => {
    const names = (await readdir(folder)).filter((name) => !name.startsWith(".")).sort();
    expect(names).toHaveLength(5);
    expect(archive.report.seeds.map(({path, outcome}) => [path, outcome])).toEqual(names.map((name) => [name, "article"]));
    for (const record of records) {
      const bytes = await readFile(join(folder, record.seed.path));
      expect(record.seed.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
  });

  test("fit the schema", () => {
    const validate = new Ajv2020({allErrors: true, allowUnionTypes: true}).compile(articleSchema);
    for (const record of records) expect([record.id, validate(record), validate.errors]).toEqual([record.id, true, null]);
    expect(validate({...recordOf("000"), title: ""})).toBe(false);
    expect(validate({...recordOf("000"), colour: "red"})).toBe(false);
  });

  for (const [number, id, key] of ids) {
    test(`keep their ids: ${number} is ${id}`, () => {
      expect(base32(createHash("sha256").update(key).digest()).slice(0, 10)).toBe(id);
      expect(recordOf(number).id).toBe(id);
    });
  }

  const facts = [
    ["000", "普京访越签署一系列合作协议，河内试图在地缘政治敌对国之间施展平衡术", "美国之音", "2024-06-20T15:53:56Z", "2024-06-20", "rfc822-line", "RU-VN"],
    ["001", "俄越关系", "维基百科", null, null, null, "RU-VN"],
    // 01:19 in London is the evening before in Washington
    ["002", "普京与习近平视频会晤 俄中延长合作条约", "美国之音", "2021-06-29T01:19:56Z", "2021-06-28", "rfc822-line", "CN-RU"],
    ["003", "迟到的普京与热情的金正恩——俄罗斯及朝鲜签署新的“全面战略伙伴关系协议”", "BBC 中文", "2024-06-19", "2024-06-19", "time", "KP-RU"],
    // 09:52 in Shanghai
    ["004", "普京访问哈工大，中俄加强军事联系令西方担忧", "纽约时报中文网", "2024-05-20T01:52:45Z", "2024-05-20", "pudate", "CN-RU"],
  ] as const;
  for (const [number, title, outlet, published, day, from, pair] of facts) {
    test(`are read right: ${number}`, () => {
      const record = recordOf(number);
      expect([record.title, record.outlet.name, record.published, record.day, record.publishedFrom]).toEqual([title, outlet, published, day, from]);
      expect(record.pairs.find(({main}) => main)?.code).toBe(pair);
      expect(record.pairs[0]?.evidence.length).toBeGreaterThan(1);
    });
  }

  test("give the author of 004, and no outlet as an author", () => {
    expect(records.flatMap(({authors}) => authors)).toEqual(["David Pierson"]);
  });

  test("show pictures by their original address, with caption and credit", () => {
    const images = records.flatMap(({images}) => images);
    expect(images).toHaveLength(10);
    expect(images.filter(({src}) => src.includes("weserv"))).toEqual([]);
    expect(recordOf("003").images.map(({alt, credit}) => [alt, credit])).toEqual([
      ["普京与金正恩举行会晤", "Reuters"],
      ["朝鲜举行了盛大的欢迎仪式", "KREMLIN POOL/EPA"],
      ["普京和金正恩", "KREMLIN POOL/EPA"],
    ]);
    expect(recordOf("004").images[0]).toMatchObject({
      src: "https://static01.nyt.com/images/2024/05/19/chinese/c20china-russia/c20china-russia-master1050.jpg",
      credit: "Mikhail Metzel/Sputnik",
    });
  });

  test("lose their feed footers and advertisement shells, which are listed", () => {
    for (const record of records) expect(record.text).not.toMatch(/feedx|获取更多RSS|广告/);
    for (const number of ["002", "003", "004"]) expect(droppedOf(number)).toContain("feed-footer");
    expect(droppedOf("003")).toContain("advertisement");
  });

  test("have the sections of 003", () => {
    expect(recordOf("003").sections.map(({title}) => title)).toEqual(["盛大欢迎仪式", "普京对朝鲜的态度转变", "中国的反应"]);
  });
});

describe("the wiki page among them", () => {
  const record = recordOf("001");
  const html = htmlOf("001");

  test("has a derived title and address, and its categories as tags", () => {
    expect(record).toMatchObject({titleDerived: true, sourceDerived: true, tags: ["俄越關係", "俄羅斯雙邊關係", "越南雙邊關係"]});
    expect(decodeURI(record.sourceUrl ?? "")).toBe("https://zh.wikipedia.org/wiki/俄越关系");
  });

  test("has link labels given back", () => {
    const labels = record.links.map(({text}) => text);
    expect(labels).toContain("俄罗斯联邦");
    expect(labels).toContain("蘇聯解體");
    expect(labels.filter((label) => /[和在後等]$/.test(label))).toEqual([]);
    expect(html).toContain(">俄罗斯联邦</a>和<a");
  });

  test("has nineteen notes tied to their references, the empty ones too", () => {
    for (let number = 1; number <= 19; number++) {
      expect(html).toContain(`href="#note-${number}"`);
      expect(html).toMatch(new RegExp(`<li[^>]* id="note-${number}"|<li id="note-${number}"`));
      expect(html).toContain(`href="#note-ref-${number}"`);
    }
  });

  test("keeps both scripts as written, and none of the conversion's debris", () => {
    expect(record.text).toContain("俄越关系，是指俄罗斯联邦和越南社會主義共和國之間的雙邊關係");
    expect(record.script).toBeNull();
    expect(record.text).not.toMatch(/\]\]|\\\]|（，）|（）|wikilink|Category:|\.md/);
  });
});
