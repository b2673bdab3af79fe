import {createWriteStream} from "node:fs";
import {basename, extname} from "node:path";
import {pipeline} from "node:stream/promises";
import {ZipFile} from "yazl";
import type {ListedFile} from "./site-files.js";
import {sumsFile, sumsOf} from "./sums.js";

/** A moment that every zip file can name, in no time zone: equal sites are equal files. */
const never = {mtime: new Date(1980, 0, 1), mode: 0o100644, forceDosTimestamp: true};

/** Endings of files that no longer shrink. */
const packed = new Set([".avif", ".webp", ".png", ".gz"]);

/** Writes the files of a site into a zip file at `path`, in a folder of the name that the file will have, with their sums. */
export async function writeZip(files: readonly ListedFile[], path: string, name: string): Promise<void> {
  const folder = basename(name, extname(name));
  const zip = new ZipFile();
  for (const {path: inside, file} of files) zip.addFile(file, `${folder}/${inside}`, {...never, compress: !packed.has(extname(inside))});
  zip.addBuffer(Buffer.from(sumsOf(files)), `${folder}/${sumsFile}`, never);
  zip.end();
  await pipeline(zip.outputStream, createWriteStream(path));
}
