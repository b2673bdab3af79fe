import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {openStamps} from "../../src/store/stamps.js";
import {aFolder, writeFiles} from "../support/command.js";

const now = 1_700_000_000_000;
const file = (path: string, stamp: string, age = 60_000) => ({path, stamp, changed: now - age});

describe("stamps", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let place: string;
  beforeEach(async () => {
    folder = await aFolder();
    place = join(folder.path, "stamps.json");
  });
  afterEach(() => folder.remove());

  test("know a file again that has not changed", async () => {
    const first = await openStamps(place, now);
    expect(first.keyOf(file("a", "1"))).toBeUndefined();
    first.remember(file("a", "1"), "key");
    await first.save();
    const second = await openStamps(place, now);
    expect(second.keyOf(file("a", "1"))).toBe("key");
    expect(second.keyOf(file("a", "2"))).toBeUndefined();
    expect(second.keyOf(file("b", "1"))).toBeUndefined();
  });

  test("forget files that are gone, and never trust a change of a moment ago or a file without a stamp", async () => {
    const first = await openStamps(place, now);
    first.remember(file("old", "1"), "key");
    await first.save();
    const second = await openStamps(place, now);
    second.remember(file("fresh", "1", 1000), "key");
    second.remember(file("future", "1", -5000), "key");
    second.remember(file("none", ""), "key");
    second.remember(file("__proto__", "1"), "key");
    await second.save();
    const third = await openStamps(place, now);
    expect(["old", "fresh", "future", "__proto__"].map((path) => third.keyOf(file(path, "1")))).toEqual([undefined, undefined, undefined, "key"]);
    expect(third.keyOf(file("none", ""))).toBeUndefined();
    expect(third.keyOf(file("constructor", "1"))).toBeUndefined();
  });

  test("know nothing where the file is damaged", async () => {
    await writeFiles(folder.path, {"stamps.json": '{"a": ["1", "ke'});
    expect((await openStamps(place, now)).keyOf(file("a", "1"))).toBeUndefined();
  });
});
