import {copyFile, mkdir, readFile, rename, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {walkSeeds, type Found} from "../../src/read/walk.js";

/** The seeds of one size, and what will be done to them. */
export type Deck = {
  readonly folder: string;
  readonly size: number;
  /** Brings one more seed; gives its path below the folder. */
  add(run: number): Promise<string>;
  change(run: number): Promise<string>;
  remove(run: number): Promise<string>;
};

/**
 * Takes seeds out of a folder, evenly by their sorted paths, into a folder of their own; as many as there are runs wait
 * aside to be added. Throws when the folder has too few.
 */
export async function dealSeeds(from: string, work: string, size: number, runs: number): Promise<Deck> {
  const found = (await walkSeeds(from)).found.filter(({problem}) => problem === undefined);
  if (found.length < size + runs) throw new Error(`Found ${found.length} seeds in ${from}; expected ${size + runs}, to build ${size} and to add ${runs}.`);
  const taken = evenly(found, size + runs);
  const [folder, aside] = [join(work, "seeds"), join(work, "aside")];
  for (const {path, absolute} of taken) await copy(absolute, join(folder, path));
  const waiting = await posts(taken, runs, 0);
  for (const path of waiting) await move(join(folder, path), join(aside, path));
  const present = taken.filter(({path}) => !waiting.includes(path));
  const [changing, leaving] = [await posts(present, runs, 1), await posts(present, runs, 2)];
  return {
    folder,
    size,
    async add(run) {
      const path = pathOf(waiting, run);
      await move(join(aside, path), join(folder, path));
      return path;
    },
    async change(run) {
      const path = pathOf(changing, run);
      const file = join(folder, path);
      await writeFile(file, `${await readFile(file, "utf8")}\n<p>港口今天开放，渡轮第${run + 1}次开航。</p>\n`);
      return path;
    },
    async remove(run) {
      const path = pathOf(leaving, run);
      await rm(join(folder, path));
      return path;
    },
  };
}

function evenly<T>(list: readonly T[], count: number): T[] {
  return list.filter((_item, index) => Math.floor((index * count) / list.length) !== Math.floor(((index - 1) * count) / list.length));
}

/**
 * Paths of files that a paragraph can be put below, evenly, each list of its own as far as there are enough; any file
 * where there are not.
 */
async function posts(files: readonly Found[], count: number, list: number): Promise<string[]> {
  const chosen = new Set<string>();
  for (let run = 0; run < count; run++) {
    const start = Math.floor(((run + (2 * list + 1) / 6) * files.length) / count);
    const inTurn = [...files.slice(start), ...files.slice(0, start)].filter(({path}) => !chosen.has(path));
    chosen.add((await firstPost(inTurn)) ?? inTurn[0]?.path ?? "");
  }
  return [...chosen];
}

/** Posts and fragments are what keepers have most of, and the text is their end. */
async function firstPost(files: readonly Found[]): Promise<string | null> {
  for (const {path, absolute} of files) if (/^(?:---\r?\n|<!--[\d ]*-->|\[)/.test(await readFile(absolute, "utf8"))) return path;
  return null;
}

function pathOf(paths: readonly string[], run: number): string {
  const path = paths[run];
  if (path === undefined) throw new Error(`No seed for run ${run + 1}`);
  return path;
}

async function copy(from: Buffer, to: string): Promise<void> {
  await mkdir(dirname(to), {recursive: true});
  await copyFile(from, to);
}

async function move(from: string, to: string): Promise<void> {
  await mkdir(dirname(to), {recursive: true});
  await rename(from, to);
}
