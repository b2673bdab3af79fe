import {createHash} from "node:crypto";
import {readFile} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {articleOf} from "../../scripts/generate/seeds/article.js";
import {characters, inTraditional} from "../../scripts/generate/seeds/han.js";
import {origins} from "../../scripts/generate/seeds/outlets.js";
import {byRank, draw, Random, weighted} from "../../scripts/generate/seeds/random.js";
import {formatNames, seedAt} from "../../scripts/generate/seeds/seed.js";
import {writeSeeds} from "../../scripts/generate/seeds/write.js";
import type {Article} from "../../src/model/article.js";
import {defaults} from "../../src/model/settings.js";
import {createParser, type ParsedSeed} from "../../src/pipeline.js";
import {openSeeds, readSeed} from "../../src/read/read.js";
import {filesBelow} from "../../src/store/hash.js";
import {tables} from "../../src/tables.js";
import {aFolder} from "../support/command.js";

const textOf = (count: number, seed = 1): string => JSON.stringify(Array.from({length: count}, (_, file) => seedAt(seed, file)));
const hashOf = (text: string): string => createHash("sha256").update(text).digest("hex").slice(0, 16);

describe("random numbers", () => {
  test("are those of every machine", () => {
    // worked out once more in Python, with whole numbers of any size
    const random = new Random(1, 2, 3);
    expect(Array.from({length: 6}, () => random.below(1000))).toEqual([599, 27, 835, 432, 162, 832]);
  });

  test("differ where a key differs", () => {
    const firsts = [[1, 2], [2, 1], [1, 3], [1], [1, 2, 0]].map((keys) => new Random(...keys).below(2_000_000));
    expect(new Set(firsts).size).toBe(firsts.length);
  });

  test("draw the first of a list most often, and the last at times", () => {
    const list = weighted(["a", "b", "c", "d", "e", "f", "g", "h"], byRank);
    const random = new Random(5);
    const drawn = Array.from({length: 4000}, () => draw(list, random));
    const counts = [..."abcdefgh"].map((item) => drawn.filter((one) => one === item).length);
    expect(counts.toSorted((a, b) => b - a)).toEqual(counts);
    expect(counts.at(-1)).toBeGreaterThan(100);
  });
});

describe("synthetic seeds", () => {
  test("are the same bytes each time, on every machine", () => {
    // frozen: figures of two days can be compared only while the bytes stay these
    expect(hashOf(textOf(60))).toBe("ee04977d8538437e");
  });

  test("are others for another seed", () => {
    expect(seedAt(1, 7).text).not.toBe(seedAt(2, 7).text);
  });

  test("do not change when there are more of them", async () => {
    const [few, many] = [await aFolder(), await aFolder()];
    await writeSeeds(few.path, 40, 3);
    await writeSeeds(many.path, 90, 3);
    const names = (await filesBelow(few.path)).map((file) => file.slice(few.path.length));
    expect(names).toHaveLength(40);
    for (const name of names) expect(await readFile(join(many.path, name))).toEqual(await readFile(join(few.path, name)));
    await Promise.all([few.remove(), many.remove()]);
  });

  test("lie a thousand to a folder", () => {
    expect([0, 999, 1000, 999_999].map((file) => seedAt(1, file).path.split("/")[0])).toEqual(["0000", "0000", "0001", "0999"]);
  });

  test("are about 1,200 characters long in the middle, some of them very long", () => {
    const lengths = Array.from({length: 2000}, (_, file) => articleOf(1, file, 0))
      .filter(({language}) => language.startsWith("zh"))
      .map(({blocks}) => blocks.reduce((sum, block) => sum + (block.kind === "paragraph" ? block.text.length : 0), 0))
      .sort((a, b) => a - b);
    const middle = lengths[lengths.length >> 1] ?? 0;
    expect(middle).toBeGreaterThan(1000);
    expect(middle).toBeLessThan(1500);
    expect(lengths.at(-1)).toBeGreaterThan(10_000);
  });

  test("use outlets that the table knows, and some that it does not", () => {
    const isInTable = (host: string): boolean =>
      tables.outlets.some(({hosts}) => hosts.some((known) => `.${host}/`.includes(`.${known}/`)));
    expect(origins.filter(({host, isKnown}) => isKnown !== isInTable(host)).map(({host}) => host)).toEqual([]);
    expect(new Set(origins.map(({isKnown}) => isKnown)).size).toBe(2);
  });

  test("write common characters, in both scripts", () => {
    expect(characters.length).toBeGreaterThan(3700);
    expect(inTraditional("国学")).toBe("國學");
  });
});

describe("synthetic seeds, read by Dateline", () => {
  const count = 1000;
  let own: Awaited<ReturnType<typeof aFolder>>;
  const seeds: ParsedSeed<Article>[] = [];

  beforeAll(async () => {
    own = await aFolder();
    await writeSeeds(own.path, count, 1);
    const parse = createParser(defaults, tables);
    for (const found of (await openSeeds([own.path])).found) seeds.push(await parse(await readSeed(found), (article) => article));
  });
  afterAll(() => own.remove());

  test("are each of the format that they were written in", () => {
    const written = new Map(Array.from({length: count}, (_, file) => seedAt(1, file)).map(({path, format}) => [path, format]));
    expect(seeds.map(({path}) => path).sort()).toEqual([...written.keys()].sort());
    expect(seeds.filter(({path, format}) => written.get(path) !== format).map(({path, format}) => [path, format])).toEqual([]);
    expect(new Set(written.values())).toEqual(new Set(formatNames));
    expect([...formatNames].sort()).toEqual(tables.formats.map(({name}) => name).sort());
  });

  test("are none refused, and without a warning", () => {
    const told = seeds.flatMap(({path, messages}) => messages.filter(({severity}) => severity !== "note").map(({rule, reason}) => [path, rule, reason]));
    expect(told).toEqual([]);
    expect(seeds.filter(({articles}) => articles.length === 0)).toEqual([]);
  });

  test("hold what an archive is for: pairs, years, languages, articles without a date", () => {
    const records = seeds.flatMap(({articles}) => articles.map(({record}) => record));
    expect(records.length).toBeGreaterThan(count);
    expect(new Set(records.flatMap(({pairs}) => pairs.map(({code}) => code))).size).toBeGreaterThan(50);
    expect(new Set(records.map(({day}) => day?.slice(0, 4))).size).toBeGreaterThan(10);
    expect(records.filter(({day}) => day === null).length).toBeGreaterThan(10);
    for (const language of ["zh", "en", "de", "vi", "ru", "ja"]) expect(records.some((record) => record.language === language), language).toBe(true);
    expect(records.some(({text}) => /\p{Script=Arabic}{3}/u.test(text))).toBe(true);
    expect(new Set(records.map(({script}) => script))).toEqual(new Set(["Hans", "Hant", null]));
  });

  test("bring some articles again, alike and corrected", () => {
    const texts = new Map<string, string[]>();
    for (const {key, record} of seeds.flatMap(({articles}) => articles)) texts.set(key, [...(texts.get(key) ?? []), record.text]);
    const again = [...texts.values()].filter((all) => all.length > 1);
    expect(again.some((all) => new Set(all).size < all.length)).toBe(true);
    expect(again.some((all) => new Set(all).size > 1)).toBe(true);
    expect(again.length).toBeLessThan(count / 10);
  });
});
