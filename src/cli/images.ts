import {tmpdir} from "node:os";
import {resolve} from "node:path";
import {ImageFolder} from "../images/folder.js";
import {keepImages} from "../images/keep.js";
import {wantedImages} from "../images/wanted.js";
import {lock} from "../store/lock.js";
import type {Options} from "./options.js";
import {silent, type Progress} from "./progress.js";
import {readSeeds} from "./reading.js";
import {printable} from "./report-lines.js";
import {readSettings} from "./settings.js";

/**
 * Fetches the images of the seeds' articles that are not kept yet, and lists those that are not to be had. Returns the exit
 * code: 1 with `--strict` when one is missing.
 */
export async function images(options: Options, progress: Progress): Promise<number> {
  const {images: path = "images", allowPrivate, clean, strict} = options;
  const archive = await readSeeds({...options, clean: false}, await readSettings(options.set), silent);
  const unlock = await lock(resolve(path), [tmpdir(), options.cache]);
  try {
    progress.stage("Fetching images");
    const onImage = (done: number, total: number): void => { progress.step(done, total); };
    const {kept, fetched, lost} = await keepImages(wantedImages(archive), new ImageFolder(path), {allowPrivate, again: clean, now: () => new Date(), onImage});
    for (const {src, why} of lost) progress.line(`not kept: ${printable(src)} (${printable(why)})`);
    progress.line(`${kept} images kept in ${path}, ${fetched} of them fetched now; ${lost.length} not to be had`);
    return strict && lost.length > 0 ? 1 : 0;
  } finally {
    await unlock();
  }
}
