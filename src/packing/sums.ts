import type {ListedFile} from "./site-files.js";

/** The file of sums in an archive: a line for each of the others, as `sha256sum` writes and checks it. */
export const sumsFile = "SHA256SUMS";

export function sumsOf(files: readonly Pick<ListedFile, "path" | "sha256">[]): string {
  return files.map(({path, sha256}) => `${sha256}  ${path}\n`).join("");
}

/** Sums by path. A line of another form says nothing. */
export function readSums(text: string): ReadonlyMap<string, string> {
  return new Map(text.split("\n").flatMap((line) => {
    const [, sum, path] = /^([0-9a-f]{64}) [ *](.+)$/.exec(line) ?? [];
    return sum !== undefined && path !== undefined ? [[path, sum] as const] : [];
  }));
}
