import {cp, mkdtemp, readdir, readFile, rm, truncate, writeFile} from "node:fs/promises";
import {spawnSync} from "node:child_process";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {createCache} from "../../src/store/cache.js";
import {filesBelow} from "../../src/store/hash.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-cache-"));
});
afterEach(() => rm(folder, {recursive: true, force: true}));

/** What another process would find. */
const found = (key: string): Promise<string | undefined> => createCache<string>(folder, "1").get(key);

describe("createCache", () => {
  test("gives back what was put in, to the same code only", async () => {
    await createCache<string>(folder, "1").set("key", "值");
    expect(await createCache<string>(folder, "1").get("key")).toBe("值");
    expect(await createCache<string>(folder, "2").get("key")).toBeUndefined();
    expect(await createCache<string>(folder, "1").get("other")).toBeUndefined();
  });

  test("gives back the last of what was put in for a key", async () => {
    const cache = createCache<string>(folder, "1");
    await cache.set("key", "first");
    expect(await cache.get("key")).toBe("first");
    await cache.set("key", "second");
    expect(await cache.get("key")).toBe("second");
    expect(await found("key")).toBe("second");
  });

  test("treats what is damaged as absent, whichever byte of whichever file it is", async () => {
    await createCache<string>(folder, "1").set("key", "value");
    const files = await filesBelow(folder);
    expect(files).toHaveLength(2);
    for (const file of files) {
      const whole = await readFile(file);
      for (let at = 0; at < whole.length; at++) {
        const damaged = Buffer.from(whole);
        damaged[at] = (damaged[at] ?? 0) ^ 0x01;
        await writeFile(file, damaged);
        expect([undefined, "value"], `byte ${at}`).toContain(await found("key"));
      }
      await writeFile(file, whole.subarray(0, whole.length - 3));
      expect(await found("key")).toBeUndefined();
      await writeFile(file, whole);
    }
    expect(await found("key")).toBe("value");
  });

  test("keeps what lies before the place where a process was killed or a copy was cut", async () => {
    const cache = createCache<string>(folder, "1");
    const long = "值".repeat(400_000);
    for (const [key, value] of [["a", "first"], ["b", long], ["c", "last"]] as const) await cache.set(key, value);
    expect(await found("b")).toBe(long);
    const pack = (await filesBelow(folder)).find((file) => file.endsWith(".pack")) ?? "";
    await truncate(pack, 600_000);
    expect([await found("a"), await found("b"), await found("c")]).toEqual(["first", undefined, undefined]);
  });

  test("begins anew where its folder was deleted", async () => {
    await createCache<string>(folder, "1").set("key", "value");
    await rm(folder, {recursive: true});
    expect(await found("key")).toBeUndefined();
    await createCache<string>(folder, "1").set("key", "again");
    expect(await found("key")).toBe("again");
  });

  test("begins anew where its folder was deleted while it is in use", async () => {
    const cache = createCache<string>(folder, "1");
    await cache.set("key", "value");
    await rm(folder, {recursive: true});
    expect(await cache.get("key")).toBeUndefined();
    await cache.set("key", "again");
    expect([await cache.get("key"), await found("key")]).toEqual(["again", "again"]);
  });

  test("makes one of many small packs whose processes have ended", async () => {
    await createCache<string>(folder, "1").set("key", "value");
    const files = await filesBelow(folder);
    const ended = spawnSync(process.execPath, ["--version"]).pid;
    for (let nth = 0; nth < 70; nth++) {
      for (const file of files) await cp(file, file.replace(/-\d+-/, `-${ended}-${nth}`));
    }
    expect(await found("key")).toBe("value");
    expect(await readdir(folder)).toHaveLength(2);
    expect(await found("key")).toBe("value");
  });
});
