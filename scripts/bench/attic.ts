import {mkdir, rename, rm} from "node:fs/promises";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {systemCode} from "../../src/model/system-error.js";

/** Folders that are kept before they are removed. */
const most = 8;

/** Removing takes longer than this when there were many files; then a disk needs rest. In milliseconds. */
const long = 1000;
const rest = 61_000;

/**
 * Where what was built is put instead of being removed: ext4 passes over the inodes of files that were removed within a
 * minute, one by one, which would be charged to whoever builds next.
 */
export class Attic {
  private kept: string[] = [];
  private count = 0;

  /** `folder` lies on the disk of what is put there. */
  constructor(private readonly folder: string) {}

  /** Puts a folder away, if there is one. */
  async take(path: string): Promise<void> {
    const place = join(this.folder, String(this.count++));
    await mkdir(this.folder, {recursive: true});
    const moved = await rename(path, place).then(() => true, (error: unknown) => absent(error));
    if (moved) this.kept.push(place);
    if (this.kept.length >= most) await this.empty();
  }

  private async empty(): Promise<void> {
    const began = performance.now();
    await Promise.all(this.kept.map((path) => rm(path, {recursive: true})));
    this.kept = [];
    if (performance.now() - began > long) await wait(rest);
  }
}

function absent(error: unknown): false {
  if (systemCode(error) === "ENOENT") return false;
  throw error;
}
