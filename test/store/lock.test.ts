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
    const unlock = await lock("/site", own.path);
    await expect(lock("/site", own.path)).rejects.toThrow(/is building `\/site`; expected one build at a time/);
    await (await lock("/other", own.path))();
    await unlock();
    await (await lock("/site", own.path))();
    expect(await readdir(own.path)).toEqual([]);
  });

  test("takes over from a build that is gone", async () => {
    await lock("/site", own.path);
    const [name = ""] = await readdir(own.path);
    // no process has so high a number
    await writeFile(join(own.path, name), "99999999");
    await expect(lock("/site", own.path)).resolves.toBeTypeOf("function");
  });
});
