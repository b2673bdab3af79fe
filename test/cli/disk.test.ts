import {spawnSync} from "node:child_process";
import {mkdirSync, mkdtempSync, rmSync} from "node:fs";
import {readFile, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterAll, afterEach, beforeEach, describe, expect, test} from "vitest";
import {filesBelow, hashOf} from "../../src/store/hash.js";
import {aFragment, dateline, writeFiles, type Ran} from "../support/command.js";

const folder = mkdtempSync(join(tmpdir(), "dateline-disk-"));
const disk = join(folder, "disk");
mkdirSync(disk);

const mount = (...options: readonly string[]): boolean => spawnSync("mount", ["-t", "tmpfs", ...options, "tmpfs", disk]).status === 0;

/** Only the system's keeper may make a small disk, and not everywhere. */
const possible = mount("-o", "size=4m");
if (possible) spawnSync("umount", [disk]);
else console.log("No small disk can be mounted here: what builds do on a full or read-only one is not tested");

afterAll(() => {
  rmSync(folder, {recursive: true, force: true});
});

describe.skipIf(!possible)("a disk that is no longer to be written", () => {
  beforeEach(() => void mount("-o", "size=4m"));
  afterEach(() => void spawnSync("umount", [disk]));

  const build = (title: string, out: string, cache: string): Promise<Ran> =>
    dateline("build", "--quiet", "--seeds", join(folder, "seeds"), "--out", out, "--cache", cache, "--set", `title=${title}`);

  async function site(): Promise<readonly string[]> {
    return Promise.all((await filesBelow(join(disk, "site"))).map(async (path) => `${path} ${hashOf(await readFile(path))}`));
  }

  async function firstSite(): Promise<readonly string[]> {
    await writeFiles(join(folder, "seeds"), {"a.txt": aFragment("a", "海港大桥通车", "新桥今天通车。"), "b.txt": aFragment("b", "渡轮停航", "最后一班渡轮今晚停航。", 21)});
    expect((await build("一", join(disk, "site"), join(folder, "cache"))).code).toBe(0);
    return site();
  }

  const full = (): Promise<void> => writeFile(join(disk, "full"), new Uint8Array(8_000_000)).catch(() => undefined);

  test("that is full keeps the last site, and takes the next when there is room again", async () => {
    const before = await firstSite();
    await full();
    const {code, stderr} = await build("二", join(disk, "site"), join(folder, "cache"));
    expect(stderr).toMatch(/^Ended: the disk is full \(ENOSPC.*\)\. Every file/);
    expect(code).toBe(1);
    expect(await site()).toEqual(before);
    rmSync(join(disk, "full"));
    expect((await build("二", join(disk, "site"), join(folder, "cache"))).code).toBe(0);
    expect(await readFile(join(disk, "site/index.html"), "utf8")).toContain("<title>二");
  });

  test("that is full has no room for a cache, which is said, and costs no seed", async () => {
    await firstSite();
    await full();
    const {code, stderr} = await build("一", join(folder, "other"), join(disk, "cache"));
    expect(stderr).toMatch(/the disk is full/);
    expect(code).toBe(1);
  });

  test("that is read-only keeps the last site, and the build says so before it begins", async () => {
    const before = await firstSite();
    spawnSync("mount", ["-o", "remount,ro", disk]);
    const {code, stderr} = await build("二", join(disk, "site"), join(folder, "cache"));
    expect(stderr).toMatch(/cannot be written \(`EROFS`\); expected a folder that can/);
    expect(code).toBe(2);
    expect(await site()).toEqual(before);
    expect((await build("一", join(disk, "new/site"), join(folder, "cache"))).code).toBe(2);
  });
});
