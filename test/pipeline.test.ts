import {writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {ReadSeed} from "../src/model/archive.js";
import type {Article} from "../src/model/article.js";
import type {Format} from "../src/model/format.js";
import {Findings} from "../src/model/message.js";
import {defaults} from "../src/model/settings.js";
import {createParser, createReader, type ParsedSeed} from "../src/pipeline.js";
import {openSeeds, readSeed} from "../src/read/read.js";
import {storeInMemory} from "../src/store/seed-store.js";
import {tables} from "../src/tables.js";
import {aFolder, writeFiles} from "./support/command.js";

const page = (i: number): string => `<page>\r
<title>渡船第${i}号 &amp; 港口</title><ns>${i % 3 === 0 ? 1 : 0}</ns>\r
<revision><timestamp>2001-02-03T04:05:06Z</timestamp><text xml:space="preserve">'''渡船第${i}号'''是一艘船。&lt;ref&gt;甲 &amp;amp; 乙&#x1f600;&lt;/ref&gt;\r
\r
{{未知模板|😀}}，往来于越南与俄罗斯之间。\r[[Category:船]]</text></revision>\r
</page>\r
`;
const dump = `<mediawiki>\r\n<siteinfo><base>https://a.example/wiki/Main</base></siteinfo>\r\n${Array.from({length: 30}, (_, i) => page(i)).join("")}</mediawiki>\r\n`;

describe("createParser", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  beforeEach(async () => {
    folder = await aFolder();
  });
  afterEach(() => folder.remove());

  async function read(name: string, content: string, whole: number, piece: number): Promise<ParsedSeed<Article>> {
    await writeFile(join(folder.path, name), content);
    const [found] = (await openSeeds([folder.path], name)).found;
    if (!found) throw new Error("Nothing was found");
    return createParser(defaults, tables)(await readSeed(found, {whole, piece}), (article) => article);
  }

  test("makes the same of a dump that is too large to be held, wherever its pieces are cut", async () => {
    const whole = await read("dump.xml", dump, Infinity, 1);
    expect(whole.articles).toHaveLength(20);
    expect(whole.dropped.filter(({rule}) => rule === "namespace")).toHaveLength(10);
    for (const size of [5, 64, 4096]) expect(await read("dump.xml", dump, 1000, size)).toEqual(whole);
  });

  test("tells of every byte of a dump that is too large to be held", async () => {
    await writeFile(join(folder.path, "dump.xml"), dump);
    const {found} = await openSeeds([folder.path], "dump.xml");
    let read = 0;
    for (const file of found) await createParser(defaults, tables, {sign: (bytes = 0) => void (read += bytes), isLate: () => false})(await readSeed(file, {whole: 1000, piece: 64}), () => null);
    // a line end of two bytes is read as one
    expect(read).toBe(Buffer.byteLength(dump.replace(/\r\n/g, "\n")));
  });

  test("leaves out what comes too late in a file of many articles, and says from where on", async () => {
    const file = {path: "dump.xml", sha256: "", text: dump, findings: new Findings()};
    const {articles, messages} = await createParser(defaults, tables, {sign: () => undefined, isLate: (read) => read >= 5})(file, ({record}) => record.title);
    expect(articles).toEqual((await read("dump.xml", dump, Infinity, 1)).articles.slice(0, 5).map(({record}) => record.title));
    const late = messages.filter(({rule}) => rule === "took-too-long");
    expect(late).toMatchObject([{severity: "warning", line: expect.any(Number) as number}]);
    expect(late[0]?.reason).toBe("The first `5` articles took more time than as many may, so what follows was left out; expected less; `--clean` reads it again");
  });

  test("names the entry that each thing dropped stood in where the file holds several", async () => {
    const item = (nth: number): string => `<item><title>渡船第${nth}号</title><description>&lt;p&gt;停航。&lt;/p&gt;&lt;form&gt;订阅第${nth}期&lt;/form&gt;</description></item>`;
    const feed = (...items: readonly string[]): string => `<rss version="2.0"><channel><title>海港</title>${items.join("")}</channel></rss>`;
    const several = await read("feed.xml", feed(item(1), item(2)), Infinity, 64);
    expect(several.entries).toBe(2);
    expect(several.dropped.map(({text, entry}) => [text, entry])).toEqual([["海港", undefined], ["订阅第1期", 0], ["订阅第2期", 1]]);
    const one = await read("feed.xml", feed(item(1)), Infinity, 64);
    expect([one.entries, one.dropped.map(({text, entry}) => [text, entry])]).toEqual([undefined, [["海港", undefined], ["订阅第1期", undefined]]]);
  });

  test("leaves out what follows thousands of refused entries, and says so", async () => {
    const feed = `<rss version="2.0"><channel><item><title>渡船</title></item>\n${"<item/>".repeat(100_000)}</channel></rss>`;
    const {articles, messages} = await read("feed.xml", feed, Infinity, 64);
    expect(articles).toHaveLength(1);
    expect(messages.filter(({rule}) => rule === "too-large")).toMatchObject([{severity: "warning", reason: "`5000` entries were refused, so what follows was left out; expected articles"}]);
    expect(messages.filter(({rule}) => rule === "empty-article")).toHaveLength(5000);
  });

  test("does not repeat in every article what is wrong with its file", async () => {
    const broken = (nth: number): string => `<page><title>讨论${nth}</title><ns>1</ns>`;
    const pages = Array.from({length: 50}, (_, nth) => broken(nth)).join("");
    const {articles, messages} = await read("dump.xml", dump.replace("<page>", `${pages}<page>`), Infinity, 64);
    expect(messages.filter(({rule}) => rule === "bad-dump").length).toBeGreaterThanOrEqual(50);
    expect(articles.slice(1).map(({record}) => record.messages.filter(({rule}) => rule === "bad-dump").length)).toEqual(articles.slice(1).map(() => 3));
  });

  test("is never late with the first article of a file", async () => {
    const file = {path: "dump.xml", sha256: "", text: dump, findings: new Findings()};
    const {articles} = await createParser(defaults, tables, {sign: () => undefined, isLate: () => true})(file, () => null);
    expect(articles).toHaveLength(1);
  });

  test("refuses a file that is too large to be held and of no format that may be, and says so", async () => {
    const feed = `<rss version="2.0"><channel><item><title>甲</title><description>${"一句话。".repeat(300)}</description></item></channel></rss>`;
    expect(await read("feed.xml", feed, Infinity, 64)).toMatchObject({format: "rss", articles: [{}]});
    const refused = await read("feed.xml", feed, 1000, 64);
    expect(refused).toMatchObject({format: null, articles: [], messages: [{rule: "too-large", severity: "error"}]});
    expect(refused.messages[0]?.reason).toBe(`Found \`${Buffer.byteLength(feed)}\` bytes that begin with \`<rss version="2.0"><channel><item><title\`; expected at most \`33554432\`, or a format that may be larger: \`warc\`, \`mediawiki-xml\`, \`json-lines\`, \`csv\``);
  });
});

describe("createParser, given more nodes side by side than a call takes arguments,", () => {
  const many = "<wbr>".repeat(140_000);
  const post = (content: string): string => `---\ntitle: 渡船\nfrom: https://a.example/1\n---\n${content}`;
  const seeds = [
    ["a link of a post", post(`<p><a href="#b">${many}渡船停航。</a></p>`), "jekyll"],
    ["a listing of a feed", JSON.stringify({version: "https://jsonfeed.org/version/1.1", title: "甲", items: [{id: "1", content_html: `<pre>${many}渡船停航。</pre>`}]}), "json-feed"],
    ["a page", `<!DOCTYPE html><html><head><title>渡船</title></head><body><article>${many}渡船停航。</article></body></html>`, "html"],
    ["Markdown that is too large to be parsed", post("渡船停航。\n\n".repeat(140_000).padEnd(4_000_001)), "jekyll"],
  ] as const;

  for (const [where, text, format] of seeds) {
    test(`reads them in ${where}`, async () => {
      const seed = await createParser(defaults, tables)({path: "seed.txt", sha256: "", text, findings: new Findings()}, (article) => article);
      expect(seed.format).toBe(format);
      // a page of so many tags is read by its words, of which its title is one
      expect(seed.articles[0]?.record.text).toMatch(/^(?:渡船\n)?渡船停航。/);
    });
  }
});

describe("createReader", () => {
  test("refuses a file that a format fails on, and reads the next", async () => {
    const own = await aFolder();
    const failing: Format = {
      name: "failing",
      recognises: ({path}) => (path === "bad.md" ? "its name" : null),
      parse: () => {
        throw new RangeError("Maximum call stack size exceeded");
      },
    };
    await writeFiles(own.path, {"bad.md": "渡船停航。\n", "good.md": "---\ntitle: 渡船停航\n---\n\n最后一班渡船今晚停航。\n"});
    const seeds: ReadSeed[] = [];
    const {found} = await openSeeds([own.path]);
    const store = storeInMemory();
    await createReader(defaults, {...tables, formats: [failing, ...tables.formats]}, store)(found, (nth, {seed}) => (seeds[nth] = seed));
    await own.remove();
    expect(seeds.map(({path, articles, remarks}) => [path, articles.length, remarks.rules.filter(({severity}) => severity === "error").map(({rule}) => rule)])).toEqual([
      ["bad.md", 0, ["reading-failed"]],
      ["good.md", 1, []],
    ]);
    expect(store.shelves.findings(seeds[0]?.remarks.shelf ?? "").messages[0]?.reason).toMatch(/`RangeError: Maximum call stack size exceeded`.*expected an article/);
  });
});
