import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {ShelfLost} from "../../src/model/shelves.js";
import {filesBelow} from "../../src/store/hash.js";
import {clearShelves, openShelves, shelvesInMemory} from "../../src/store/shelves.js";
import {anArticle} from "../support/articles.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-shelves-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

const place = () => ({folder, version: "1"});
const article = anArticle({title: "渡船“停航”", text: "渡船停航。\n明日再议。\u2028", html: "<p>渡船停航。</p>\n<p>明日再议。\n</p>\n"});
const findings = {because: "a rule line", messages: [], dropped: [{rule: "feed-footer", text: "获取", line: 2}]};

describe("shelves", () => {
  for (const [name, open] of [["in a folder", () => openShelves(place())], ["in memory", shelvesInMemory]] as const) {
    test(`give back what was put on them ${name}`, () => {
      const shelves = open();
      const shelf = shelves.keepArticle(article);
      const {text, related: _, copies: _c, versions: _v, duplicates: _d, ...facts} = article.record;
      expect([shelves.facts(shelf), shelves.text(shelf), shelves.html(shelf)]).toEqual([facts, text, article.html]);
      expect(JSON.parse(shelves.json(shelf).text)).toBe(text);
      const remarks = shelves.keepFindings(findings);
      expect(shelves.findings(remarks)).toEqual(findings);
      // thousands of articles may ask for those of one dump
      expect(shelves.findings(remarks)).toBe(shelves.findings(remarks));
      expect(shelves.has(shelf)).toBe(true);
      expect(() => shelves.text("f".repeat(64))).toThrow(ShelfLost);
    });
  }

  test("call the same by the same name, and anything else by another", () => {
    const shelves = openShelves(place());
    expect(shelves.keepArticle(article)).toBe(shelvesInMemory().keepArticle(article));
    for (const other of [{...article, html: ""}, anArticle({...article.record, text: "另文"}), anArticle({...article.record, lead: "另述"})]) {
      expect(shelves.keepArticle(other)).not.toBe(shelves.keepArticle(article));
    }
  });

  test("find what others put there since they were opened", () => {
    const [one, two] = [openShelves(place()), openShelves(place())];
    expect(two.has("")).toBe(false);
    expect(two.html(one.keepArticle(article))).toBe(article.html);
    expect(openShelves({folder, version: "2"}).has(one.keepArticle(article))).toBe(false);
  });

  test("throw rather than give back what was damaged, whichever byte it is", async () => {
    const shelf = openShelves(place()).keepArticle(article);
    const pack = (await filesBelow(folder)).find((file) => file.endsWith(".pack")) ?? "";
    const whole = await readFile(pack);
    for (let at = 0; at < whole.length; at += 7) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x01;
      await writeFile(pack, damaged);
      expect(() => openShelves(place()).text(shelf), `byte ${at}`).toThrow(ShelfLost);
    }
  });

  test("still give what was deleted after it was first asked for, and no more when they were cleared before", () => {
    const shelf = openShelves(place()).keepArticle(article);
    const [asked, later] = [openShelves(place()), openShelves(place())];
    expect([asked.text(shelf), later.has(shelf)]).toEqual([article.record.text, true]);
    clearShelves(place());
    expect(asked.html(shelf)).toBe(article.html);
    expect(() => later.html(shelf)).toThrow(ShelfLost);
    expect(openShelves(place()).has(shelf)).toBe(false);
  });
});
