import {readFileSync, writeFileSync} from "node:fs";
import {rm} from "node:fs/promises";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {openPromise} from "yauzl";
import {aFolder, aFragment, dateline, datelineIn, writeFiles} from "../support/command.js";

describe("an archive as a zip file", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  const path = (name: string): string => join(folder.path, name);
  const exported = (name: string, zone: string, cache: string) => datelineIn({TZ: zone}, "export", "zip", "--seeds", path("seeds"), "--cache", path(cache), "--out", path(name));
  const verify = async (...names: readonly string[]): Promise<{readonly code: number | null; readonly said: string}> => {
    const {code, stdout, stderr} = await dateline("verify", ...names.map(path));
    return {code, said: (stdout + stderr).replaceAll(`${folder.path}/`, "")};
  };

  beforeAll(async () => {
    folder = await aFolder();
    await writeFiles(path("seeds"), {"bridge.txt": aFragment("bridge", "海港大桥通车", "新桥今天通车，市民步行过海。"), "ferry.txt": aFragment("ferry", "渡轮停航", "最后一班渡轮今晚停航。", 19)});
    const {code, stderr} = await exported("港口.zip", "Asia/Shanghai", "cache");
    if (code !== 0) throw new Error(stderr);
  }, 60_000);
  afterAll(() => folder.remove());

  test("holds one folder, with the site and the sums of all its files", async () => {
    const zip = await openPromise(path("港口.zip"));
    const names: string[] = [];
    for await (const {fileName} of zip.eachEntry()) names.push(fileName);
    expect(names.every((name) => name.startsWith("港口/"))).toBe(true);
    expect(names).toEqual(expect.arrayContaining(["港口/index.html", "港口/search/index.html", "港口/data/articles.jsonl", "港口/SHA256SUMS"]));
    expect(names.filter((name) => name.includes(".dateline") || name.endsWith("sw.js"))).toEqual([]);
  });

  test("is the same file in every time zone and from any cache", async () => {
    await exported("zone/港口.zip", "America/New_York", "other-cache");
    expect(readFileSync(path("zone/港口.zip")).equals(readFileSync(path("港口.zip")))).toBe(true);
  });

  test("is whole by its sums, as is the site that it was made from", async () => {
    expect(await verify("港口.zip", "cache/export/zip")).toEqual({code: 0, said: expect.stringMatching(/^港口\.zip: (\d+) whole, 0 damaged, 0 missing\ncache\/export\/zip: \1 whole, 0 damaged, 0 missing\n$/) as string});
  });

  test("is found out when a byte of it changes", async () => {
    const bytes = readFileSync(path("港口.zip"));
    const at = bytes.indexOf(Buffer.from("港口/index.html")) + 40;
    bytes.writeUInt8(bytes.readUInt8(at) ^ 0xff, at);
    writeFileSync(path("damaged.zip"), bytes);
    expect(await verify("damaged.zip")).toEqual({code: 1, said: expect.stringMatching(/^damaged: index\.html\ndamaged\.zip: \d+ whole, 1 damaged, 0 missing\n$/) as string});
  });

  test("a site is found out when a file of it changes or goes", async () => {
    await dateline("build", "--seeds", path("seeds"), "--cache", path("cache"), "--out", path("site"));
    expect((await verify("site")).code).toBe(0);
    writeFileSync(path("site/about/index.html"), "changed");
    await rm(path("site/robots.txt"));
    expect(await verify("site")).toEqual({code: 1, said: expect.stringMatching(/^damaged: about\/index\.html\nmissing: robots\.txt\nsite: \d+ whole, 1 damaged, 1 missing\n$/) as string});
  });

  test("says what it cannot verify, and what it cannot export", async () => {
    await writeFiles(folder.path, {"note.txt": "no zip"});
    expect(await verify("note.txt")).toEqual({code: 2, said: "`note.txt` is no zip file that can be read; expected a site, or what `npm run export` has written.\n"});
    expect(await verify("seeds")).toEqual({code: 2, said: "`seeds` holds no site; expected a folder that `npm run build` has written.\n"});
    expect((await dateline("export", "tar")).stderr).toContain("Found `export tar`; expected one of `export zip`, `export zim`.");
  });
});
