import {readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {readOptions} from "../../src/cli/options.js";
import {silent} from "../../src/cli/progress.js";
import {openReading} from "../../src/cli/reading.js";
import {defaults} from "../../src/model/settings.js";
import {aFolder, aFragment, dateline, writeFiles} from "../support/command.js";

describe("openReading", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  beforeEach(async () => {
    folder = await aFolder();
  });
  afterEach(() => folder.remove());

  const optionsWith = (...more: readonly string[]) =>
    readOptions(["--seeds", join(folder.path, "seeds"), "--out", join(folder.path, "site"), "--cache", join(folder.path, "cache"), ...more]);

  const fragments = (count: number) =>
    Object.fromEntries(Array.from({length: count}, (_, nth) => [`seeds/${nth}.txt`, aFragment(String(nth), `第${nth}号渡船`, `渡船${nth}往来于越南与俄罗斯之间。`)]));

  test("knows without reading what an archive would be made from, once files have rested", async () => {
    await writeFiles(folder.path, fragments(3));
    await wait(3200); // a file that was written a moment ago is read once more
    const inputs = async (...more: readonly string[]) => {
      const reading = await openReading(optionsWith(...more), defaults);
      await reading.close();
      return reading.inputs;
    };
    expect(await inputs()).toBeNull();
    const read = await (await openReading(optionsWith(), defaults)).read(silent);
    expect(await inputs()).toBe(read.inputs);
    expect(await inputs("--clean")).toBeNull();

    await rm(join(folder.path, "seeds/1.txt"));
    expect(await inputs()).not.toBe(read.inputs);
    await writeFiles(folder.path, {"seeds/0.txt": aFragment("0", "改了题目", "渡船停航。")});
    expect(await inputs()).toBeNull();
  });

  test("lets a site alone whose seeds, settings and code are the same", {timeout: 120_000}, async () => {
    await writeFiles(folder.path, fragments(3));
    await wait(3200);
    const build = async (...more: readonly string[]) =>
      (await dateline("build", "--seeds", join(folder.path, "seeds"), "--out", join(folder.path, "site"), "--cache", join(folder.path, "cache"), ...more)).stdout;
    expect(await build()).toMatch(/3 seeds → 3 articles.* [1-9]\d* pages written, 0 unchanged/);
    // whoever does not read the seeds says what stands here
    const last = join(folder.path, "site/.dateline/last-build.json");
    await writeFile(last, (await readFile(last, "utf8")).replace('"articles":3,', '"articles":77,'));
    expect(await build()).toMatch(/→ 77 articles.* 0 pages written, [1-9]\d* unchanged, 0 removed/);
    expect(await build("--set", "title=别的")).toMatch(/→ 3 articles.* [1-9]\d* pages written/);
    await rm(join(folder.path, "seeds/1.txt"));
    expect(await build("--set", "title=别的")).toMatch(/→ 2 articles.* [1-9]\d* removed/);
  });

  test("reads the same by several processes as by one", async () => {
    await writeFiles(folder.path, {...fragments(230), "seeds/broken.txt": "\0\0"});
    const read = async (...more: readonly string[]) => (await openReading(optionsWith("--clean", ...more), defaults)).read(silent);
    const one = await read("--jobs", "1");
    const two = await read("--jobs", "2");
    expect(one.archive.articles).toHaveLength(230);
    expect(JSON.stringify(two)).toBe(JSON.stringify(one));
  });
});
