import {resolve} from "node:path";
import {pathToFileURL} from "node:url";

declare const CODE_VERSION: string | undefined;

/** The version of the code that runs, as it was compiled; `null` when it runs as it is written, as in tests. */
export const compiledVersion: string | null = typeof CODE_VERSION === "undefined" ? null : CODE_VERSION;

declare const CODE_SUMS: string | undefined;

/** A hash of each file that the program was compiled from, by its path below the project's folder, in the order of the paths; `null` as above. */
export function compiledSums(): Readonly<Record<string, string>> | null {
  return typeof CODE_SUMS === "undefined" ? null : (JSON.parse(CODE_SUMS) as Readonly<Record<string, string>>);
}

/**
 * What a process, a thread or Eleventy begins with, compiled: a module by its path below the project's folder, such as
 * `src/workers/reader.ts`, or another file that goes with the program by its name. All of it lies in one folder, beside this.
 */
export async function compiled(path: string): Promise<URL> {
  const name = path.replace(/\.tsx?$/, ".mjs").replaceAll("/", "-");
  if (compiledVersion !== null) return new URL(`./${name}`, import.meta.url);
  const {programIn} = (await import(pathToFileURL(resolve("scripts/program.mjs")).href)) as {readonly programIn: (cache: string) => Promise<URL>};
  return new URL(name, await programIn(".cache"));
}
