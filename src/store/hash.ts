import {createHash, hash} from "node:crypto";
import {readFileSync} from "node:fs";
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {systemCode} from "../model/system-error.js";

/** SHA-256 in hex. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content);
}

/**
 * One hash for all files of some folders and files, by path and content: the version of the code that made something.
 * Names that begin with a dot are left out.
 */
export async function hashOfFiles(paths: readonly string[]): Promise<string> {
  const sum = createHash("sha256");
  for (const file of (await Promise.all(paths.map(filesBelow))).flat()) {
    sum.update(file).update("\0").update(hashOf(readFileSync(file))).update("\n");
  }
  return sum.digest("hex");
}

/** Every file below a folder, or the file itself, in code-unit order; none when there is no such thing. */
export async function filesBelow(path: string): Promise<string[]> {
  try {
    const entries = await readdir(path, {withFileTypes: true, recursive: true});
    return entries
      .filter((entry) => entry.isFile())
      .map((entry) => join(entry.parentPath, entry.name))
      .filter((file) => !/[\\/]\./.test(file.slice(path.length)))
      .sort();
  } catch (error) {
    if (systemCode(error) === "ENOTDIR") return [path];
    if (systemCode(error) === "ENOENT") return [];
    throw error;
  }
}
