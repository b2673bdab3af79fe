import {access, readFile, rm} from "node:fs/promises";
import {join} from "node:path";
import type {Totals} from "../model/report.js";
import type {Settings} from "../model/settings.js";
import {writeWhole} from "./cache.js";
import {hashOf} from "./hash.js";
import {ownFolder} from "./manifest.js";

/** What a build said at its end: enough to say it again, in a moment, when nothing changed since. */
export type LastBuild = {
  /** What the site was made from, as `siteInputs` says. */
  readonly inputs: string;
  readonly totals: Totals;
  /** Messages, as a terminal showed them. */
  readonly lines: readonly string[];
  readonly pages: number;
};

const pathIn = (out: string): string => join(out, ownFolder, "last-build.json");

/** Options that a site hangs on; `images` tells one state of the kept images from every other. */
type HowMade = {readonly base: string; readonly portable: boolean; readonly keepable?: boolean; readonly images: string | null};

/** One hash for everything that a site is made from: the code, the seeds as `inputsOf` names them, settings and options. */
export function siteInputs(code: string, seeds: string, settings: Settings, {base, portable, keepable = true, images}: HowMade): string {
  return hashOf(JSON.stringify([code, settings, base, portable, keepable, images, seeds]));
}

/** The build that made the site in `out` from `inputs`; `null` when another did, or when `needed`, a file of the site, is gone. */
export async function lastBuild(out: string, inputs: string, needed: string): Promise<LastBuild | null> {
  try {
    const last = JSON.parse(await readFile(pathIn(out), "utf8")) as LastBuild;
    await access(join(out, needed));
    return last.inputs === inputs ? last : null;
  } catch {
    return null;
  }
}

/** Says what the site in `out` is now; to be called when it is whole. */
export function rememberBuild(out: string, last: LastBuild): Promise<void> {
  return writeWhole(pathIn(out), JSON.stringify(last));
}

/** To be called before the first file of the site is touched: until the build has ended, nobody knows what the site is. */
export function forgetBuild(out: string): Promise<void> {
  return rm(pathIn(out), {force: true});
}
