import {createHash} from "node:crypto";
import {appendFile, mkdtemp, rm, symlink, truncate, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {SeedFile} from "../../src/model/seed.js";
import {openSeeds, readSeed} from "../../src/read/read.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-large-"));
});
afterEach(() => rm(folder, {recursive: true}));

/** Writes a file and reads it with bounds of a test; by default every file is too large to be held. */
async function read(bytes: Uint8Array, piece: number, whole = 0): Promise<SeedFile> {
  await writeFile(join(folder, "a.xml"), bytes);
  const [found] = (await openSeeds([folder])).found;
  if (!found) throw new Error("Nothing was found");
  return readSeed(found, {whole, piece});
}

async function textOf({large}: SeedFile): Promise<string> {
  let text = "";
  for await (const piece of large?.pieces() ?? []) text += piece;
  return text;
}

const lines = "第一行：渡船😀\r\n第二行\r\r\n\n第三行\r";
const gb18030 = Buffer.from("d6d0b9fab5c4c8cbd4dad5e2c0efa1a30d0a81308130", "hex");
const big5 = Buffer.from("a4a4b0eaaabaa448a662b36fb8cca1430d0d0aa448", "hex");
const utf16 = Buffer.from(`\uFEFF${lines}`, "utf16le");
const texts = [
  ["UTF-8", Buffer.from(lines)],
  ["UTF-8 with a byte order mark", Buffer.from(`\uFEFF${lines}`)],
  ["UTF-16, little end first", utf16],
  ["UTF-16, big end first", Buffer.from(utf16).swap16()],
  ["GB18030", gb18030],
  ["Big5", big5],
  ["one damaged character", Buffer.concat([Buffer.from("海港\r\n通"), Buffer.from([0xe8, 0xbd]), Buffer.from("\n")])],
  ["a damaged end", Buffer.concat([Buffer.from("海港\r\n通"), Buffer.from([0xe8, 0xbd])])],
  ["a replacement character that was written", Buffer.from("海港\uFFFD\uFFFD\uFFFD\n")],
] as const;

describe("a file that is too large to be held", () => {
  for (const [name, bytes] of texts) {
    test(`is decoded by pieces as it would be whole: ${name}`, async () => {
      const whole = await read(bytes, 1, Infinity);
      expect(whole.large).toBeUndefined();
      expect(whole.text).not.toBe("");
      for (const size of [1, 2, 3, 5, 7, 64]) {
        const file = await read(bytes, size);
        expect([size, await textOf(file)]).toEqual([size, whole.text]);
        expect(file.sha256).toBe(createHash("sha256").update(bytes).digest("hex"));
        expect(file.large?.bytes).toBe(bytes.length);
        expect(file.findings.messages.map(({rule, severity}) => [rule, severity])).toEqual(whole.findings.messages.map(({rule, severity}) => [rule, severity]));
      }
    });
  }

  test("has a beginning to be known by, and gives its text as often as it is asked", async () => {
    const file = await read(Buffer.from(`\uFEFF<a>\r\n${"海港".repeat(400_000)}</a>`), 65_536);
    expect(file.text.slice(0, 6)).toBe("<a>\n海港");
    expect(file.text.length).toBeLessThan(400_000);
    const [first, second] = [await textOf(file), await textOf(file)];
    expect([first.length, first]).toEqual([800_008, second]);
  });

  test("says where a damaged character is", async () => {
    const bytes = Buffer.concat([Buffer.from("海港\r\n通"), Buffer.from([0xe8, 0xbd]), Buffer.from("\n")]);
    for (const size of [1, 2, 7, 64]) {
      const file = await read(bytes, size);
      await textOf(file);
      expect(file.findings.messages).toMatchObject([{rule: "damaged-text", severity: "warning", line: 2, column: 2}]);
    }
  });

  test("is refused when it does not go on as it begins", async () => {
    const file = await read(Buffer.concat([Buffer.from("海港\n".repeat(200_000)), Buffer.alloc(10_000, 0xff)]), 4096);
    expect(file.findings.refused).toBe(false);
    await textOf(file);
    expect(file.findings.messages).toMatchObject([{rule: "not-utf-8", severity: "error", line: 200_001, column: 1}]);
  });

  test("is refused at its first hole, and nothing behind that is read", async () => {
    const path = join(folder, "a.xml");
    await writeFile(path, "海港\n".repeat(200_000));
    await truncate(path, 5 * 2 ** 30);
    const [found] = (await openSeeds([folder])).found;
    if (!found) throw new Error("Nothing was found");
    const began = process.cpuUsage();
    const file = await readSeed(found);
    const {user, system} = process.cpuUsage(began);
    expect((user + system) / 1e6).toBeLessThan(1);
    expect(file.findings.messages).toMatchObject([{rule: "binary-file", severity: "error"}]);
  });

  test("tells of progress while it is hashed", async () => {
    let signs = 0;
    await writeFile(join(folder, "a.xml"), "海港\n".repeat(500_000));
    const [found] = (await openSeeds([folder])).found;
    if (!found) throw new Error("Nothing was found");
    await readSeed(found, {whole: 0, piece: 4096}, {isReadable: () => true, sign: () => signs++});
    expect(signs).toBe(4);
  });

  test("is never read through a link that was put in its place", async () => {
    await writeFile(join(folder, "a.xml"), "海港");
    const [found] = (await openSeeds([folder])).found;
    if (!found) throw new Error("Nothing was found");
    await rm(join(folder, "a.xml"));
    await symlink("/etc/hostname", join(folder, "a.xml"));
    expect((await readSeed(found, {whole: 0, piece: 64})).findings.messages).toMatchObject([{rule: "unreadable-file"}]);
  });

  test("is refused when it changes while it is read", async () => {
    const file = await read(Buffer.from("海港"), 64);
    await appendFile(join(folder, "a.xml"), "通");
    await textOf(file);
    expect(file.findings.messages).toMatchObject([{rule: "unreadable-file", severity: "error"}]);
  });

  test("is refused when it vanishes before it is read", async () => {
    const file = await read(Buffer.from("海港"), 64);
    await rm(join(folder, "a.xml"));
    expect(await textOf(file)).toBe("");
    expect(file.findings.messages).toMatchObject([{rule: "unreadable-file", severity: "error"}]);
  });
});

const packed = [
  ["gunzip", "1f8b0800000000000003"],
  ["bunzip2", "425a68393141592653594e"],
  ["unxz", "fd377a585a000004e6d6"],
  ["unzstd", "28b52ffd0458"],
  ["7z x", "377abcaf271c0004"],
  ["unzip", "504b03041400"],
] as const;
for (const [command, begin] of packed) {
  test(`a packed file is refused, whatever its size: ${command} would unpack it`, async () => {
    for (const whole of [0, Infinity]) {
      const file = await read(Buffer.from(begin, "hex"), 64, whole);
      expect(file.findings.messages).toMatchObject([{rule: "binary-file", severity: "error"}]);
      expect(file.findings.messages[0]?.reason).toContain(`\`${command}\``);
      expect([file.text, file.large]).toEqual(["", undefined]);
    }
  });
}

test("a text that begins with the letters of bzip2 is a text", async () => {
  expect((await read(Buffer.from("BZh是一句话。"), 64, Infinity)).findings.messages).toEqual([]);
});
