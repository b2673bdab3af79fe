import {mkdtemp, readFile, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openBlobs} from "../../src/store/blobs.js";

let folder = "";
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-blobs-"));
});
afterAll(() => rm(folder, {recursive: true}));

describe("blobs", () => {
  test("are given back as they were", async () => {
    const blobs = openBlobs(join(folder, "new"));
    const content = Uint8Array.from({length: 300}, (_, nth) => nth % 256);
    expect([await blobs.has("a"), await blobs.get("a")]).toEqual([false, undefined]);
    await blobs.set("a", content);
    expect(await blobs.has("a")).toBe(true);
    expect(Uint8Array.from((await blobs.get("a")) ?? [])).toEqual(content);
    await blobs.forget("a");
    await blobs.forget("a");
    expect(await blobs.get("a")).toBeUndefined();
  });

  test("count as absent when they are damaged or cut", async () => {
    const blobs = openBlobs(folder);
    await blobs.set("b", Uint8Array.of(1, 2, 3));
    const file = join(folder, "b");
    const whole = await readFile(file);
    for (const damaged of [whole.subarray(0, -1), Buffer.concat([whole, Buffer.of(0)]), Buffer.alloc(0), Buffer.alloc(10)]) {
      await writeFile(file, damaged);
      expect(await blobs.get("b")).toBeUndefined();
    }
  });
});
