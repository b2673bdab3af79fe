import {lstat, readdir} from "node:fs/promises";
import {join} from "node:path";

/** A name found below a seed folder; `problem` when it cannot be read as a seed. */
export type Found = {readonly path: string; readonly absolute: string; readonly size: number; readonly problem?: string};

export type Walk = {readonly found: readonly Found[]; readonly ignored: number};

const isIgnored = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/** Order by code unit: the same on every machine, whatever its locale or file system. */
const inCodeOrder = (a: {path: string}, b: {path: string}): number => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0);

/**
 * Every file below `folder`, in path order. Names that begin with a dot and `node_modules` are passed over and
 * counted; links, devices, pipes and sockets are named with a problem and never opened.
 */
export async function walkSeeds(folder: string): Promise<Walk> {
  const found: Found[] = [];
  let ignored = 0;
  const waiting = [""];
  for (let below = waiting.pop(); below !== undefined; below = waiting.pop()) {
    for (const name of await readdir(join(folder, below))) {
      if (isIgnored(name)) {
        ignored++;
        continue;
      }
      const path = below === "" ? name : `${below}/${name}`;
      const entry = await look(folder, path);
      if (entry === "folder") waiting.push(path);
      else found.push(entry);
    }
  }
  return {found: found.sort(inCodeOrder), ignored};
}

async function look(folder: string, path: string): Promise<Found | "folder"> {
  const absolute = join(folder, path);
  try {
    const status = await lstat(absolute);
    if (status.isDirectory()) return "folder";
    if (status.isFile()) return {path, absolute, size: status.size};
    const kind = status.isSymbolicLink() ? "a symbolic link" : "a pipe, socket or device";
    return {path, absolute, size: 0, problem: `Found ${kind}; expected a regular file`};
  } catch (error) {
    return {path, absolute, size: 0, problem: `Cannot be read (\`${codeOf(error)}\`); expected a readable file`};
  }
}

/** The system's name for an error, such as `EACCES`. */
export function codeOf(error: unknown): string {
  return error instanceof Error && "code" in error ? String(error.code) : String(error);
}
