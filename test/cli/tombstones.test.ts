import {existsSync, readFileSync} from "node:fs";
import {rm} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, expect, test} from "vitest";
import type {ArticleRecord} from "../../src/model/article.js";
import {aFolder, aFragment, dateline, writeFiles} from "../support/command.js";

let folder: Awaited<ReturnType<typeof aFolder>>;
beforeAll(async () => void (folder = await aFolder()));
afterAll(() => folder.remove());

const path = (name: string): string => join(folder.path, name);
const page = (name: string): string => readFileSync(path(`site/${name}index.html`), "utf8");

async function build(...set: readonly string[]): Promise<readonly ArticleRecord[]> {
  const {code, stderr} = await dateline("build", "--seeds", path("seeds"), "--out", path("site"), "--cache", path("cache"), ...set);
  if (code !== 0) throw new Error(stderr);
  return readFileSync(path("site/data/articles.jsonl"), "utf8").trim().split("\n").map((line) => JSON.parse(line) as ArticleRecord);
}

test("with `tombstones`, addresses of earlier builds keep a page: what is gone says so, what has moved leads on", async () => {
  const tombstones = ["--set", "tombstones=true"];
  await writeFiles(path("seeds"), {
    "bridge.txt": aFragment("bridge", "海港大桥通车", "新桥今天通车，市民步行过海。"),
    "ferry.txt": aFragment("ferry", "渡轮停航", "最后一班渡轮今晚停航。", 19),
    "light.txt": aFragment("light", "灯塔重新点亮", "修复后的灯塔今晚重新点亮。", 18),
  });
  const pathOf = (records: readonly ArticleRecord[], title: string): string => records.find((record) => record.title === title)?.path ?? "";
  const first = await build(...tombstones);
  const [ferry, light] = [pathOf(first, "渡轮停航"), pathOf(first, "灯塔重新点亮")];
  await rm(path("seeds/ferry.txt"));
  await writeFiles(path("seeds"), {"light.txt": aFragment("lighthouse", "灯塔重新点亮", "修复后的灯塔今晚重新点亮。", 18)});
  const second = await build(...tombstones);
  const lighthouse = pathOf(second, "灯塔重新点亮");
  expect(lighthouse).not.toBe(light);
  expect(page(ferry)).toContain("渡轮停航");
  expect(page(ferry)).toContain('href="https://harbour.example/ferry"');
  expect(page(ferry)).toContain('<meta name="robots" content="noindex"');
  expect(page(light)).toContain(`content="0; url=../${lighthouse.replace("article/", "")}"`);
  const sitemap = readFileSync(path("site/sitemap.xml"), "utf8");
  expect(sitemap).toContain(lighthouse);
  expect(sitemap).not.toContain(ferry);
  expect(sitemap).not.toContain(`${light}<`);

  await writeFiles(path("seeds"), {"more.txt": aFragment("more", "港口扩建", "港口将在明年扩建。", 17)});
  await build(...tombstones);
  expect(page(ferry)).toContain("渡轮停航");

  await writeFiles(path("seeds"), {"ferry.txt": aFragment("ferry", "渡轮停航", "最后一班渡轮今晚停航。", 19)});
  await build(...tombstones);
  expect(page(ferry)).not.toContain("noindex");
  await rm(path("seeds/ferry.txt"));
  await build();
  expect(existsSync(path(`site/${ferry}index.html`))).toBe(false);
  expect(existsSync(path(`site/${light}index.html`))).toBe(false);
}, 120_000);
