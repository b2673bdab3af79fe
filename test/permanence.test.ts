import {readFileSync} from "node:fs";
import {rm} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../src/model/article.js";
import {Findings} from "../src/model/message.js";
import {defaults} from "../src/model/settings.js";
import {createParser} from "../src/pipeline.js";
import {tables} from "../src/tables.js";
import {aFolder, dateline, writeFiles} from "./support/command.js";
import {postExports, wikiExports, type Export, type Post} from "./support/exports.js";

const paragraphs = ["新桥今天上午通车，市民步行过海，渡轮将继续开行。", "市长说，大桥的建造用了六年，比计划早了三个月。"];
const aPost = (title: string, address: string): Post => ({title, address, published: new Date(Date.UTC(2024, 5, 20, 8)), paragraphs});

const parse = createParser(defaults, tables);

type Told = {readonly file: string; readonly format: string | null; readonly title: string | undefined; readonly keys: readonly string[]};

/** What is read from a post in each of some forms. */
function tell(post: Post, forms: readonly Export[], name: string): Promise<readonly Told[]> {
  return Promise.all(forms.map(async ({file, write}) => {
    const {format, articles} = await parse({path: name + file, sha256: "", text: write(post), findings: new Findings()}, (article) => article);
    return {file, format, title: articles[0]?.record.title, keys: articles.map(({key}) => key)};
  }));
}

/** Ways to write the address of a page, with what they have in common. */
const addresses: readonly (readonly [written: string, key: string])[] = [
  ["https://harbour.example/news/2024/06/bridge", "https://harbour.example/news/2024/06/bridge"],
  ["http://www.harbour.example/news/2024/06/bridge/?utm_source=rss&utm_medium=feed#top", "https://harbour.example/news/2024/06/bridge"],
  ["https://HARBOUR.example:443//news/2024/06/bridge?fbclid=x", "https://harbour.example/news/2024/06/bridge"],
  ["https://www.google.com/url?q=https%3A%2F%2Fharbour.example%2Fnews%2F2024%2F06%2Fbridge&sa=U", "https://harbour.example/news/2024/06/bridge"],
  ["https://harbour.example/新闻/大桥通车", "https://harbour.example/新闻/大桥通车"],
  ["https://harbour.example/%E6%96%B0%E9%97%BB/%e5%a4%a7%e6%a1%a5%e9%80%9a%e8%bd%a6", "https://harbour.example/新闻/大桥通车"],
  ["https://harbour.example/show.php?id=17&page=2", "https://harbour.example/show.php?id=17&page=2"],
  ["https://harbour.example/show.php?page=2&id=17&gclid=x", "https://harbour.example/show.php?id=17&page=2"],
  ["https://harbour.example/show.php?id=17&amp;page=2", "https://harbour.example/show.php?id=17&page=2"],
  ["https://harbour.example/桥_(海港)_*_~1", "https://harbour.example/桥_(海港)_*_~1"],
  ["https://harbour.example/%E6%A1%A5_%28%E6%B5%B7%E6%B8%AF%29_*_~1", "https://harbour.example/桥_(海港)_*_~1"],
  ["https://harbour.example/H%26M;b,c!d$e@f'g", "https://harbour.example/H&M;b,c!d$e@f'g"],
  ["https://harbour.example/?p=17", "https://harbour.example?p=17"],
  ["https://harbour.example/%B4%F3%C7%C5.htm", "https://harbour.example/%B4%F3%C7%C5.htm"],
];

describe("a post has one key in every form, wherever its address is written:", () => {
  for (const [address, key] of addresses) {
    test(address, async () => {
      const told = await tell(aPost("海港大桥今日通车", address), postExports, "bridge");
      expect(told).toEqual(postExports.map(({file, format}) => ({file, format, title: "海港大桥今日通车", keys: [key]})));
    });
  }
});

describe("a page of a wiki has one key in every form:", () => {
  for (const title of ["海港大桥", "海港大桥 (建筑)", "H&M公司", "C++语言", "通车?", "海港's 大桥", "海港/大桥", "100%海港"]) {
    test(title, async () => {
      const name = title.replaceAll(" ", "_");
      const address = `https://zh.wikipedia.org/wiki/${encodeURIComponent(name).replaceAll("%2F", "/")}`;
      const told = await tell(aPost(title, address), wikiExports, `Page/${title.replaceAll("%", "%25").replaceAll("/", "%2F")}`);
      const key = `https://zh.wikipedia.org/wiki/${name.replaceAll("%", "%25").replaceAll("?", "%3F")}`;
      expect(told.map(({file, format, keys}) => ({file, format, keys}))).toEqual(wikiExports.map(({file, format}) => ({file, format, keys: [key]})));
    });
  }
});

describe("build", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  beforeAll(async () => void (folder = await aFolder()));
  afterAll(() => folder.remove());

  const path = (name: string): string => join(folder.path, name);

  /** The archive after all seeds were written anew: the nth post in the form `turn` places further on, under another name. */
  async function rebuilt(turn: number, posts: readonly Post[], pages: readonly Post[]): Promise<readonly ArticleRecord[]> {
    const inForm = (forms: readonly Export[], nth: number): Export => forms[(nth + turn) % forms.length] as Export;
    const files = [
      ...posts.map((post, nth) => [`${turn}/export-${nth}${inForm(postExports, nth).file}`, inForm(postExports, nth).write(post)] as const),
      ...pages.map((page, nth) => [`${turn}/Page/${page.title}${inForm(wikiExports, nth).file}`, inForm(wikiExports, nth).write(page)] as const),
    ];
    await rm(path("seeds"), {recursive: true, force: true});
    await writeFiles(path("seeds"), Object.fromEntries(files));
    const {code, stderr} = await dateline("build", "--seeds", path("seeds"), "--out", path("site"), "--cache", path("cache"), "--set", "tombstones=true");
    if (code !== 0) throw new Error(stderr);
    return readFileSync(path("site/data/articles.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as ArticleRecord);
  }

  test("keeps every id and address while seeds are exported in other formats, retitled, redated and renamed", async () => {
    const posts = postExports.map((_, nth) => ({...aPost(`第${nth}座大桥通车`, `https://harbour.example/新闻/bridge_${nth}?id=${nth}&a=1`), paragraphs: [`第${nth}座桥今天上午通车，市民步行过海。`, ...paragraphs]}));
    const pages = wikiExports.map((_, nth) => aPost(`第${nth}座海港大桥`, `https://zh.wikipedia.org/wiki/第${nth}座海港大桥`));
    const first = await rebuilt(0, posts, pages);
    const ids = first.map(({id}) => id).sort();
    expect(new Set(ids).size).toBe(posts.length + pages.length);
    for (const turn of [1, 8]) {
      const changed = posts.map((post, nth) => ({
        ...post,
        title: `更正：${nth}号桥第${turn}次通车`,
        published: new Date(Date.UTC(2020 + turn, 1, 2, 3)),
        address: encodeURI(post.address).replace("https://", turn % 2 === 0 ? "https://www." : "http://").concat("&utm_campaign=x"),
      }));
      const records = await rebuilt(turn, changed, pages);
      expect(records.map(({id}) => id).sort()).toEqual(ids);
      for (const {title, path: address} of records) expect(readFileSync(path(`site/${address}index.html`), "utf8")).toContain(title);
      expect(records.filter(({title}) => title.startsWith("更正：")).length).toBe(posts.length);
      expect(records.filter(({day}) => day?.startsWith(`${2020 + turn}-02-02`)).length).toBeGreaterThan(posts.length / 2);
      expect(JSON.parse(readFileSync(path("site/data/gone.json"), "utf8"))).toEqual({articles: [], outlets: []});
    }
  }, 180_000);

  test("leads on from an article whose seed was written again without its address", async () => {
    const [before] = await rebuilt(0, [aPost("灯塔重新点亮", "https://harbour.example/light")], []);
    await rm(path("seeds"), {recursive: true});
    await writeFiles(path("seeds"), {"light.md": `# 灯塔重新点亮\n\n${paragraphs.join("\n\n")}\n`});
    const {code, stderr} = await dateline("build", "--seeds", path("seeds"), "--out", path("site"), "--cache", path("cache"), "--set", "tombstones=true");
    expect([code, stderr]).toEqual([0, expect.anything()]);
    const now = JSON.parse(readFileSync(path("site/data/articles.jsonl"), "utf8")) as ArticleRecord;
    expect(now.id).not.toBe(before?.id);
    expect(readFileSync(path(`site/${before?.path ?? ""}index.html`), "utf8")).toContain(`content="0; url=../${now.id}/"`);
  }, 180_000);
});
