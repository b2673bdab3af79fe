import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {createCache} from "../../src/store/cache.js";
import {filesBelow} from "../../src/store/hash.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-cache-"));
});
afterEach(() => rm(folder, {recursive: true}));

describe("createCache", () => {
  test("gives back what was put in, to the same code only", async () => {
    await createCache<string>(folder, "1").set("key", "值");
    expect(await createCache<string>(folder, "1").get("key")).toBe("值");
    expect(await createCache<string>(folder, "2").get("key")).toBeUndefined();
    expect(await createCache<string>(folder, "1").get("other")).toBeUndefined();
  });

  test("treats a damaged file as absent, whichever byte is damaged", async () => {
    const cache = createCache<string>(folder, "1");
    await cache.set("key", "value");
    const [file = ""] = await filesBelow(folder);
    const whole = await readFile(file);
    for (let at = 0; at < whole.length; at++) {
      const damaged = Buffer.from(whole);
      damaged[at] = (damaged[at] ?? 0) ^ 0x01;
      await writeFile(file, damaged);
      expect([undefined, "value"], `byte ${at}`).toContain(await cache.get("key"));
    }
    await writeFile(file, whole.subarray(0, 70));
    expect(await cache.get("key")).toBeUndefined();
  });
});
