import {createHash} from "node:crypto";
import {appendFile, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {gzipSync} from "node:zlib";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {SeedFile} from "../../src/model/seed.js";
import {openSeeds, readSeed} from "../../src/read/read.js";
import {aFolder} from "../support/command.js";

let folder: Awaited<ReturnType<typeof aFolder>>;
beforeAll(async () => {
  folder = await aFolder();
});
afterAll(() => folder.remove());

async function read(bytes: Uint8Array, whole = Infinity): Promise<SeedFile> {
  await writeFile(join(folder.path, "a.warc.gz"), bytes);
  const [found] = (await openSeeds([folder.path])).found;
  if (!found) throw new Error("Nothing was found");
  return readSeed(found, {whole, piece: 1000});
}

async function textOf({large}: SeedFile): Promise<string> {
  let text = "";
  for await (const piece of large?.pieces() ?? []) text += piece;
  return text;
}

const records = [0, 1, 2].map((nth) => Buffer.concat([Buffer.from(`WARC/1.0\r\nWARC-Type: resource\r\nContent-Length: 3000\r\n\r\n`), Buffer.from(Array.from({length: 3000}, (_, at) => (at * 31 + nth) % 256)), Buffer.from("\r\n\r\n")]));
const bytes = Buffer.concat(records);

describe.each([["held whole otherwise", Infinity], ["too large to be held", 0]])("a web archive that is %s", (_name, whole) => {
  test.each([["as it is", bytes], ["packed", gzipSync(bytes)], ["packed record by record", Buffer.concat(records.map((record) => gzipSync(record)))]])("is read byte by byte: %s", async (__, file) => {
    const seed = await read(file, whole);
    expect(seed.text).toMatch(/^WARC\/1\.0\r\n/);
    expect([seed.sha256, seed.large?.bytes]).toEqual([createHash("sha256").update(file).digest("hex"), file.length]);
    expect(Buffer.from(await textOf(seed), "latin1").equals(bytes)).toBe(true);
    expect(seed.findings.messages).toEqual([]);
  });
});

test("a packed archive that breaks off keeps what it holds, and says so", async () => {
  const packed = Buffer.concat(records.map((record) => gzipSync(record)));
  const seed = await read(packed.subarray(0, -20));
  expect((await textOf(seed)).startsWith(records[0]?.toString("latin1") ?? "-")).toBe(true);
  expect(seed.findings.messages).toMatchObject([{rule: "bad-record", severity: "warning", reason: expect.stringContaining("unexpected end of file") as string}]);
});

test("a packed archive that would fill the machine is given up", async () => {
  const seed = await read(gzipSync(Buffer.concat([bytes, Buffer.alloc(200 * 1024 * 1024)])));
  expect((await textOf(seed)).length).toBeLessThan(100 * 1024 * 1024);
  expect(seed.findings.messages).toMatchObject([{rule: "bad-record", severity: "warning", reason: expect.stringContaining("more than 100 times its size") as string}]);
});

test("an archive that changes while it is read is refused", async () => {
  const seed = await read(bytes);
  await appendFile(join(folder.path, "a.warc.gz"), bytes);
  await textOf(seed);
  expect(seed.findings.messages).toMatchObject([{rule: "unreadable-file", severity: "error"}]);
});

test("what is packed and no web archive is refused as before", async () => {
  const seed = await read(gzipSync("海港"));
  expect([seed.large, seed.findings.messages[0]?.rule]).toEqual([undefined, "binary-file"]);
});
