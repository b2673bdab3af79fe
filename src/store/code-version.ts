import {createHash} from "node:crypto";
import {readFileSync} from "node:fs";
import {compiledSums, compiledVersion} from "../program.js";
import {filesBelow, hashOf} from "./hash.js";

let version: Promise<string> | undefined;

/** The version of all code that makes a site: of what was compiled, or else of the sources when they were first asked for. */
export function versionOfCode(): Promise<string> {
  return (version ??= compiledVersion === null ? versionOfPart(["src", "templates", ".eleventy.ts", "package-lock.json"]) : Promise.resolve(compiledVersion));
}

/**
 * One hash for all files of some folders and files of the project, by path and content: the version of the code that made
 * something. Names that begin with a dot are left out.
 */
export async function versionOfPart(paths: readonly string[]): Promise<string> {
  const sums = compiledSums();
  const sum = createHash("sha256");
  for (const [file, own] of sums ? partOf(Object.entries(sums), paths) : await sumsOf(paths)) sum.update(file).update("\0").update(own).update("\n");
  return sum.digest("hex");
}

type Sum = readonly [path: string, hash: string];

function partOf(sums: readonly Sum[], paths: readonly string[]): readonly Sum[] {
  return paths.flatMap((path) => sums.filter(([file]) => file === path || file.startsWith(`${path}/`)));
}

async function sumsOf(paths: readonly string[]): Promise<readonly Sum[]> {
  const files = (await Promise.all(paths.map(filesBelow))).flat();
  return files.map((file) => [file, hashOf(readFileSync(file))]);
}
