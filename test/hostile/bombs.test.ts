import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {defaults} from "../../src/model/settings.js";
import {openSeeds} from "../../src/read/read.js";
import {openStore} from "../../src/store/seed-store.js";
import {limits, timeFor} from "../../src/workers/limits.js";
import {createReaders, type Readers} from "../../src/workers/readers.js";
import {aFolder, aFragment, writeFiles} from "../support/command.js";
import {bombs, fileNameOf} from "./bombs/bombs.js";

// Every night all of them (`HOSTILE_ALL`); otherwise each kind of cmark's once, and of the others every twentieth.
const chosen = bombs.filter(({name}, nth) => process.env["HOSTILE_ALL"] !== undefined || name.startsWith("cmark: ") || nth % 20 === 0);

test("the limits let no file take more than ten seconds of a processor, nor a process more than 1 GB", () => {
  // once as what it is, once plainly
  expect(2 * timeFor(Infinity, limits)).toBeLessThanOrEqual(10_000);
  expect(limits.megabytes).toBeLessThanOrEqual(1000);
});

test("no two bombs are called alike", () => {
  expect(new Set(bombs.map(fileNameOf)).size).toBe(bombs.length);
});

describe("a folder of bombs", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let readers: Readers;
  const place = () => ({folder: join(folder.path, "cache"), version: "1"});

  beforeAll(async () => {
    folder = await aFolder();
    readers = createReaders(1);
  });
  afterAll(async () => {
    await readers.close();
    await folder.remove();
  });

  for (const bomb of chosen) {
    test(`${bomb.name}: becomes articles, or is refused with a reason, and harms no other`, async () => {
      const seeds = join(folder.path, `seeds-${fileNameOf(bomb)}`);
      await writeFiles(seeds, {[`a-${fileNameOf(bomb)}`]: bomb.text(), "z.txt": aFragment("z", "渡轮停航", "最后一班渡轮今晚停航。")});
      const {found} = await openSeeds([seeds]);
      const outcomes: string[] = [];
      await readers.read({files: found, settings: defaults, place: place()}, (nth, {seed}) => {
        const {messages} = openStore(place()).shelves.findings(seed.remarks.shelf);
        const refused = messages.find(({severity, rule}) => severity === "error" && rule !== "reading-failed");
        outcomes[nth] = seed.articles.length > 0 ? "articles" : refused ? "refused" : messages.map(({reason}) => reason).join();
      });
      expect(outcomes[0]).toMatch(/^(?:articles|refused)$/);
      expect(outcomes[1]).toBe("articles");
    }, 120_000);
  }
});
