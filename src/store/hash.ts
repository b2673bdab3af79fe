import {hash} from "node:crypto";
import {readdir} from "node:fs/promises";
import {join} from "node:path";
import {systemCode} from "../model/system-error.js";

/** SHA-256 in hex. */
export function hashOf(content: string | Uint8Array): string {
  return hash("sha256", content);
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
