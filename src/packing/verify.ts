import {createHash} from "node:crypto";
import {createReadStream, existsSync, readFileSync, statSync} from "node:fs";
import {open} from "node:fs/promises";
import {join} from "node:path";
import {systemCode} from "../model/system-error.js";
import {WrongUse} from "../model/wrong-use.js";
import {hashOfFile} from "../read/large.js";
import {listSite} from "./site-files.js";
import {readSums, sumsFile} from "./sums.js";
import {zipSums} from "./zip-sums.js";

/** What a check of sums found: how many files are as they should be, and which are not. */
export type Verified = {readonly whole: number; readonly damaged: readonly string[]; readonly missing: readonly string[]};

/** Checks a site, an unpacked export, a zip file or a ZIM file against its sums. Throws `WrongUse` for anything else. */
export async function verify(path: string): Promise<Verified> {
  const status = statSync(path, {throwIfNoEntry: false});
  if (!status) throw new WrongUse(`Not found: \`${path}\`; expected a site or an export.`);
  if (!status.isDirectory()) return /\.zim$/i.test(path) ? verifyZim(path) : verifyZip(path);
  const wanted = existsSync(join(path, sumsFile))
    ? readSums(readFileSync(join(path, sumsFile), "utf8"))
    : new Map((await listSite(path)).map((file) => [file.path, file.sha256] as const));
  return compare(wanted, (name) => hashOfFile(join(path, name)).catch(absent));
}

function absent(error: unknown): null {
  if (systemCode(error) === "ENOENT") return null;
  throw error;
}

async function compare(wanted: ReadonlyMap<string, string>, sumOf: (path: string) => Promise<string | null> | string | null): Promise<Verified> {
  const [damaged, missing]: [string[], string[]] = [[], []];
  for (const [path, sum] of wanted) {
    const found = await sumOf(path);
    if (found === null) missing.push(path);
    else if (found !== sum) damaged.push(path);
  }
  return {whole: wanted.size - damaged.length - missing.length, damaged, missing};
}

async function verifyZip(path: string): Promise<Verified> {
  const {sums, found} = await zipSums(path);
  if (sums === null) throw new WrongUse(`\`${path}\` holds no \`${sumsFile}\`; expected a zip file that \`npm run export\` has written.`);
  return compare(readSums(sums), (name) => found.get(name) ?? null);
}

/** A ZIM file ends with the MD5 sum of all before it: <https://wiki.openzim.org/wiki/ZIM_file_format>. */
async function verifyZim(path: string): Promise<Verified> {
  const file = await open(path);
  try {
    const head = Buffer.alloc(80);
    await file.read(head, 0, head.length, 0);
    if (head.readUInt32LE(0) !== 0x044d495a) throw new WrongUse(`\`${path}\` is no ZIM file.`);
    const end = Number(head.readBigUInt64LE(72));
    const sum = Buffer.alloc(16);
    const {bytesRead} = await file.read(sum, 0, sum.length, end);
    const hash = createHash("md5");
    for await (const piece of createReadStream(path, {end: end - 1})) hash.update(piece as Buffer);
    const isWhole = bytesRead === sum.length && hash.digest().equals(sum);
    return {whole: isWhole ? 1 : 0, damaged: isWhole ? [] : [path], missing: []};
  } finally {
    await file.close();
  }
}
