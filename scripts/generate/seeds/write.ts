import {mkdir, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {seedAt} from "./seed.js";

/** Files written side by side. */
const atOnce = 32;

/** Writes the first files of a generator's seed below a folder, each as it is made; `tell` hears how many there are. */
export async function writeSeeds(folder: string, count: number, seed: number, tell: (written: number) => void = () => {}): Promise<void> {
  for (let from = 0; from < count; from += atOnce) {
    const files = Array.from({length: Math.min(atOnce, count - from)}, (_, index) => seedAt(seed, from + index));
    for (const path of new Set(files.map((file) => dirname(file.path)))) await mkdir(join(folder, path), {recursive: true});
    await Promise.all(files.map(({path, text}) => writeFile(join(folder, path), text)));
    tell(from + files.length);
  }
}
