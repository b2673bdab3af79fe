import {mkdir, mkdtemp, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {SeedFile} from "../../src/model/seed.js";
import {openSeeds} from "../../src/read/read.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-read-"));
});
afterEach(() => rm(folder, {recursive: true}));

async function read(folders: readonly string[] = [folder]): Promise<{files: SeedFile[]; ignored: number}> {
  const seeds = await openSeeds(folders);
  const files: SeedFile[] = [];
  for await (const file of seeds.files()) files.push(file);
  expect(files).toHaveLength(seeds.count);
  return {files, ignored: seeds.ignored};
}

describe("openSeeds", () => {
  test("reads files of every folder in path order, and counts what it passes over", async () => {
    await mkdir(join(folder, "b", ".git"), {recursive: true});
    await mkdir(join(folder, "node_modules"));
    await writeFile(join(folder, "b", "二.txt"), "乙");
    await writeFile(join(folder, "a.txt"), "甲");
    await writeFile(join(folder, ".hidden"), "丙");
    const {files, ignored} = await read();
    expect(files.map(({path, text}) => [path, text])).toEqual([["a.txt", "甲"], ["b/二.txt", "乙"]]);
    expect(ignored).toBe(3);
  });

  test("names the folder where there are several", async () => {
    await mkdir(join(folder, "x"));
    await mkdir(join(folder, "y"));
    await writeFile(join(folder, "x", "same.txt"), "甲");
    await writeFile(join(folder, "y", "same.txt"), "乙");
    const {files} = await read([join(folder, "x"), join(folder, "y")]);
    expect(files.map(({path}) => path)).toEqual(["x/same.txt", "y/same.txt"]);
  });

  const utf16 = Buffer.from("\uFEFF越南", "utf16le");
  const readable = [
    ["UTF-8", Buffer.from("越南"), "越南"],
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFF越南"), "越南"],
    ["UTF-16, little end first", utf16, "越南"],
    ["UTF-16, big end first", Buffer.from(utf16).swap16(), "越南"],
  ] as const;
  for (const [name, bytes, text] of readable) {
    test(`reads ${name}`, async () => {
      await writeFile(join(folder, "a.txt"), bytes);
      const {files} = await read();
      expect(files[0]?.text).toBe(text);
      expect(files[0]?.findings.refused).toBe(false);
    });
  }

  const refused = [
    ["an empty file", Buffer.alloc(0), "empty-file", null],
    ["white space only", Buffer.from(" \n\t\n"), "empty-file", null],
    ["a binary file", Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x00, 0x1a]), "binary-file", null],
    ["bytes that are not UTF-8, with their line", Buffer.concat([Buffer.from("甲\n乙\n"), Buffer.from([0xd6, 0xd0])]), "not-utf-8", 3],
  ] as const;
  for (const [name, bytes, rule, line] of refused) {
    test(`refuses ${name}`, async () => {
      await writeFile(join(folder, "a.txt"), bytes);
      const {files} = await read();
      expect(files[0]?.findings.messages).toMatchObject([{rule, severity: "error", line}]);
      expect(files[0]?.text).toBe("");
    });
  }

  test("never follows a link", async () => {
    await symlink("/etc/hostname", join(folder, "a.txt"));
    const {files} = await read();
    expect(files[0]?.findings.messages).toMatchObject([{rule: "not-a-file", severity: "error"}]);
    expect(files[0]?.text).toBe("");
  });
});
