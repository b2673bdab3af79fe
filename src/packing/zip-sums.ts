import {createHash} from "node:crypto";
import {openPromise} from "yauzl";
import {WrongUse} from "../model/wrong-use.js";
import {sumsFile} from "./sums.js";

/** What a zip file holds below its one folder: the text of its file of sums, `null` without one, and the SHA-256 of every other file, by path. */
export type ZipSums = {readonly sums: string | null; readonly found: ReadonlyMap<string, string>};

/** Reads a zip file through. A file in it that cannot be read counts as damaged. Throws `WrongUse` for what is no zip file. */
export async function zipSums(path: string): Promise<ZipSums> {
  const zip = await openPromise(path).catch(() => {
    throw new WrongUse(`\`${path}\` is no zip file that can be read; expected a site, or what \`npm run export\` has written.`);
  });
  const found = new Map<string, string>();
  let sums: string | null = null;
  try {
    for await (const entry of zip.eachEntry()) {
      const name = entry.fileName.replace(/^[^/]*\//, "");
      const content = await contentOf(() => zip.openReadStreamPromise(entry), name === sumsFile);
      if (name === sumsFile) sums = content.text;
      else found.set(name, content.sha256);
    }
  } finally {
    zip.close();
  }
  return {sums, found};
}

async function contentOf(open: () => Promise<AsyncIterable<unknown>>, keep: boolean): Promise<{readonly text: string; readonly sha256: string}> {
  const hash = createHash("sha256");
  const pieces: Buffer[] = [];
  try {
    for await (const piece of await open()) {
      hash.update(piece as Buffer);
      if (keep) pieces.push(piece as Buffer);
    }
  } catch {
    return {text: "", sha256: "unreadable"};
  }
  return {text: Buffer.concat(pieces).toString("utf8"), sha256: hash.digest("hex")};
}
