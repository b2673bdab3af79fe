import {access, constants, lstat, readdir, realpath, stat} from "node:fs/promises";
import {dirname, join, relative, resolve} from "node:path";
import {systemCode} from "../model/system-error.js";
import {WrongUse} from "../model/wrong-use.js";
import {ownFolder} from "../store/manifest.js";

/** Throws `WrongUse` unless every seed folder is there. */
export async function checkSeedFolders(folders: readonly string[]): Promise<void> {
  for (const folder of folders) {
    const status = await stat(folder).catch(() => null);
    if (!status) throw new WrongUse(`Seed folder not found: \`${folder}\`; expected a folder of seeds.`);
    if (!status.isDirectory()) throw new WrongUse(`Not a folder: \`${folder}\`; expected a folder of seeds.`);
  }
}

/**
 * Throws `WrongUse` unless the output folder is absent, empty or written by Dateline, and apart from every seed folder.
 */
export async function checkOutFolder(out: string, seedFolders: readonly string[]): Promise<void> {
  const status = await lstat(out).catch(() => null);
  if (status && !status.isDirectory()) throw new WrongUse(`\`${out}\` is not a folder; expected a folder for the site.`);
  const names = status ? await readdir(out) : [];
  if (names.length > 0 && !names.includes(ownFolder)) {
    throw new WrongUse(`\`${out}\` holds files that are not Dateline's; expected a folder that is absent, empty or written by it.`);
  }
  const place = await realOf(out);
  for (const folder of seedFolders) {
    const seeds = await realOf(folder);
    if (contains(place, seeds) || contains(seeds, place)) {
      throw new WrongUse(`\`${out}\` and the seed folder \`${folder}\` lie inside one another; expected two folders apart.`);
    }
  }
}

/** Throws `WrongUse` when the system does not let the folder be written, or be made where it is to be. */
export async function checkWritable(out: string): Promise<void> {
  try {
    await access(out, constants.W_OK);
  } catch (error) {
    const parent = dirname(out);
    if (systemCode(error) === "ENOENT" && parent !== out) return checkWritable(parent);
    throw new WrongUse(`\`${out}\` cannot be written (\`${systemCode(error) ?? String(error)}\`); expected a folder that can.`);
  }
}

/** The real path, also of something that does not exist yet. */
async function realOf(path: string): Promise<string> {
  const absolute = resolve(path);
  return realpath(absolute).catch(async () => {
    const parent = dirname(absolute);
    return parent === absolute ? absolute : join(await realOf(parent), relative(parent, absolute));
  });
}

function contains(outer: string, inner: string): boolean {
  const path = relative(outer, inner);
  return path === "" || (!path.startsWith("..") && resolve(outer, path) === inner);
}
