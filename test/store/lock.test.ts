import {readdir, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import {lock} from "../../src/store/lock.js";
import {aFolder} from "../support/command.js";

let own: Awaited<ReturnType<typeof aFolder>>;
beforeEach(async () => {
  own = await aFolder();
});
afterEach(() => own.remove());

describe("lock", () => {
  test("lets one build at a time write a folder, and other folders be", async () => {
    const unlock = await lock("/site", [own.path]);
    await expect(lock("/site", [own.path])).rejects.toThrow(/is building `\/site`; expected one build at a time/);
    await (await lock("/other", [own.path]))();
    await unlock();
    await (await lock("/site", [own.path]))();
    expect(await readdir(own.path)).toEqual([]);
  });

  test("lies in the next folder when one cannot be written, and is seen there", async () => {
    await writeFile(join(own.path, "closed"), "");
    const folders = [join(own.path, "closed"), join(own.path, "cache")];
    const unlock = await lock("/site", folders);
    expect(await readdir(join(own.path, "cache"))).toHaveLength(1);
    await expect(lock("/site", folders)).rejects.toThrow(/expected one build at a time/);
    await unlock();
  });

  test("says what the system said when no folder can be written", async () => {
    await writeFile(join(own.path, "closed"), "");
    await expect(lock("/site", [join(own.path, "closed")])).rejects.toThrow(/ENOTDIR|EEXIST/);
  });

  test("takes over from a build that is gone", async () => {
    await lock("/site", [own.path]);
    const [name = ""] = await readdir(own.path);
    // no process has so high a number
    await writeFile(join(own.path, name), "99999999");
    await expect(lock("/site", [own.path])).resolves.toBeTypeOf("function");
  });
});
