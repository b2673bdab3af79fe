import {mkdir, mkdtemp, rename, rm, symlink, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {SeedFile} from "../../src/model/seed.js";
import {openSeeds, readSeed} from "../../src/read/read.js";

let folder = "";
beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), "dateline-read-"));
});
afterEach(() => rm(folder, {recursive: true}));

async function read(folders: readonly string[] = [folder]): Promise<{files: SeedFile[]; ignored: number}> {
  const seeds = await openSeeds(folders);
  const files: SeedFile[] = [];
  for (const found of seeds.found) files.push(await readSeed(found));
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
  const gb18030 = Buffer.from("d6d0b9fab5c4c8cbd4dad5e2c0efa1a3", "hex");
  const big5 = Buffer.from("a4a4b0eaaabaa448a662b36fb8cca143", "hex");
  const readable = [
    ["UTF-8", Buffer.from("越南"), "越南"],
    ["UTF-8 with a byte order mark", Buffer.from("\uFEFF越南"), "越南"],
    ["UTF-16, little end first", utf16, "越南"],
    ["UTF-16, big end first", Buffer.from(utf16).swap16(), "越南"],
    ["UTF-16 without a mark", Buffer.from("<p>Hanoi</p>", "utf16le"), "<p>Hanoi</p>"],
    ["lines that end in CR or CRLF", Buffer.from("甲\r乙\r\n丙"), "甲\n乙\n丙"],
    ["GB18030", gb18030, "中国的人在这里。"],
    ["Big5", big5, "中國的人在這裡。"],
    ["UTF-16 without a mark in Chinese", Buffer.from("这是一个中国人的船。\n2024", "utf16le"), "这是一个中国人的船。\n2024"],
    ["what XML says it is in", Buffer.concat([Buffer.from('<?xml version="1.0" encoding="windows-1251"?><a>'), Buffer.from("cfe0f0eeec", "hex")]), '<?xml version="1.0" encoding="windows-1251"?><a>Паром'],
    ["what a page says it is in", Buffer.concat([Buffer.from('<meta charset="Shift_JIS"><p>'), Buffer.from("914482aa8d6082c9", "hex")]), '<meta charset="Shift_JIS"><p>船が港に'],
    ["what a page in Latin letters says it is in", Buffer.concat([Buffer.from('<meta charset="windows-1252"><p>The ferry '), Buffer.from([0x93, 0x62, 0x61, 0x63, 0x6b, 0x94, 0x20, 0x97, 0x20, 0x80, 0x35])]), '<meta charset="windows-1252"><p>The ferry “back” — €5'],
    ["a page that says ISO 8859-1, which is read as Windows-1252", Buffer.concat([Buffer.from('<meta charset="iso-8859-1"><p>It'), Buffer.from([0x92]), Buffer.from("s a caf"), Buffer.from([0xe9])]), '<meta charset="iso-8859-1"><p>It’s a café'],
    ["English with quotation marks of Windows-1252, which nothing names", Buffer.concat([Buffer.from("The ferry that was "), Buffer.from([0x93]), Buffer.from("lost"), Buffer.from([0x94]), Buffer.from(" is back in the harbour, it's said")]), "The ferry that was “lost” is back in the harbour, it's said"],
    ["what the header of a mail says it is in", Buffer.concat([Buffer.from("From: Mei <mei@a.example>\r\nContent-Type: text/plain;\r\n charset=\"gb2312\"\r\n\r\n"), Buffer.from("c2ebcdb7bbd6b8b4cda8babd", "hex")]), "From: Mei <mei@a.example>\nContent-Type: text/plain;\n charset=\"gb2312\"\n\n码头恢复通航"],
    ["GBK in a page that says Latin", Buffer.concat([Buffer.from('<meta content="text/html; charset=iso-8859-1"><p>'), gb18030]), '<meta content="text/html; charset=iso-8859-1"><p>中国的人在这里。'],
    ["GBK with a damaged byte", Buffer.concat([gb18030, Buffer.from([0xff]), gb18030]), "中国的人在这里。\uFFFD中国的人在这里。"],
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
    ["bytes that are no text, with their line", Buffer.concat([Buffer.from("甲\n乙\n"), Buffer.from([0xff, 0xff, 0x80, 0xff])]), "not-utf-8", 3],
  ] as const;
  for (const [name, bytes, rule, line] of refused) {
    test(`refuses ${name}`, async () => {
      await writeFile(join(folder, "a.txt"), bytes);
      const {files} = await read();
      expect(files[0]?.findings.messages).toMatchObject([{rule, severity: "error", line}]);
      expect(files[0]?.text).toBe("");
    });
  }

  test("lets a long text with a zero byte in, without it, and says where it was", async () => {
    await writeFile(join(folder, "a.txt"), `海港\n通\0车\n${"大桥今天通车。\n".repeat(20)}`);
    const {files} = await read();
    expect(files[0]?.text.startsWith("海港\n通车\n大桥")).toBe(true);
    expect(files[0]?.findings.messages).toMatchObject([{rule: "damaged-text", severity: "warning", line: 2, column: 2}]);
  });

  test("lets a short text with a zero byte in", async () => {
    await writeFile(join(folder, "a.txt"), "---\ntitle: 海\0港\n---\n大桥今天通车。\n");
    const {files} = await read();
    expect(files[0]?.text).toBe("---\ntitle: 海港\n---\n大桥今天通车。\n");
    expect(files[0]?.findings.messages).toMatchObject([{rule: "damaged-text", severity: "warning", line: 2, column: 9}]);
  });

  test("refuses short bytes with other signs that no text has", async () => {
    await writeFile(join(folder, "a.txt"), "PK\u0003\u0004\u0001\0abcdefgh\u0002ijklmnop");
    const {files} = await read();
    expect(files[0]?.findings.messages).toMatchObject([{rule: "binary-file", severity: "error"}]);
  });

  test("lets a text in of which single bytes are damaged, and says where", async () => {
    await writeFile(join(folder, "a.txt"), Buffer.concat([Buffer.from("海港大桥今天通车，市民纷纷上桥。\n渡船"), Buffer.from([0xff, 0xc0, 0x80]), Buffer.from("停航了。\n")]));
    const {files} = await read();
    expect(files[0]?.text.endsWith("渡船\ufffd\ufffd\ufffd停航了。\n")).toBe(true);
    expect(files[0]?.findings.messages).toMatchObject([{rule: "damaged-text", severity: "warning", line: 2, column: 3}]);
  });

  test("refuses a long file of which one byte in five is zero", async () => {
    await writeFile(join(folder, "a.txt"), "abcd\0".repeat(200));
    const {files} = await read();
    expect(files[0]?.findings.messages).toMatchObject([{rule: "binary-file", severity: "error"}]);
  });

  test("warns of characters of a private set", async () => {
    await writeFile(join(folder, "a.txt"), Buffer.concat([Buffer.from("a4a4b0eaaabaa448a662b36fb8cca143", "hex"), Buffer.from("8140", "hex")]));
    const {files} = await read();
    expect(files[0]?.findings.messages).toMatchObject([{rule: "encoding"}, {rule: "damaged-text", severity: "warning"}]);
  });

  test("lets a text with one damaged character in, and says where it is", async () => {
    await writeFile(join(folder, "a.txt"), Buffer.concat([Buffer.from("海港\n通"), Buffer.from([0xe8, 0xbd]), Buffer.from("\n")]));
    const {files} = await read();
    expect(files[0]?.text).toBe("海港\n通\uFFFD\n");
    expect(files[0]?.findings.messages).toMatchObject([{rule: "damaged-text", severity: "warning", line: 2, column: 2}]);
  });

  const names = ["two\nlines\n.txt", "tab\t.txt", "😀 emoji.txt", "100% #1 & a+b.txt", " edges .txt", "é.txt", "e\u0301.txt", `${"文".repeat(84)}.md`, "\u200Bhidden.txt"];
  for (const name of names) {
    test(`reads a file called ${JSON.stringify(name)}`, async () => {
      await writeFile(join(folder, name), "文");
      const {files} = await read();
      expect(files.map(({path, text}) => [path, text])).toEqual([[name, "文"]]);
    });
  }

  test.skipIf(process.platform !== "linux")("reads a file whose name is not UTF-8", async () => {
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xe9, 0x61])]), "文");
    const {files} = await read();
    expect(files.map(({path, text}) => [path, text])).toEqual([["\\xE9a", "文"]]);
  });

  test("names a folder that the system cannot list, and reads the others", async () => {
    await writeFile(join(folder, "z.txt"), "文");
    // a path longer than the system takes comes of moving one long path below another
    const deep = Array.from({length: 12}, () => "d".repeat(200)).join("/");
    await mkdir(join(folder, "a", deep), {recursive: true});
    await mkdir(join(folder, "b", deep), {recursive: true});
    await rename(join(folder, "b"), join(folder, "a", deep, "b"));
    const {files} = await read();
    await rename(join(folder, "a", deep, "b"), join(folder, "b"));
    expect(files.map(({path, text}) => [path.split("/")[0], text])).toEqual([["a", ""], ["z.txt", "文"]]);
    expect(files[0]?.findings.messages).toMatchObject([{rule: "unreadable-file", severity: "error"}]);
  });

  test("throws where the folder of all seeds cannot be listed", async () => {
    await expect(openSeeds([join(folder, "absent")])).rejects.toThrow("ENOENT");
  });

  test("never follows a link", async () => {
    await symlink("/etc/hostname", join(folder, "a.txt"));
    const {files} = await read();
    expect(files[0]?.findings.messages).toMatchObject([{rule: "not-a-file", severity: "error"}]);
    expect(files[0]?.text).toBe("");
  });
});
