import {join} from "node:path";
import {filesOf, readManifest} from "../store/manifest.js";
import {WrongUse} from "../model/wrong-use.js";
import {byCodeUnit} from "../text/order.js";

/** A file of a site: its path below the folder, where it lies, and its SHA-256. */
export type ListedFile = {readonly path: string; readonly file: string; readonly sha256: string; readonly bytes: number};

/** What a build left in a folder, in code-unit order of paths; nothing foreign, and nothing of our own keeping. Throws `WrongUse` when none did. */
export async function listSite(folder: string): Promise<readonly ListedFile[]> {
  const manifest = await readManifest(folder);
  if (!manifest) throw new WrongUse(`\`${folder}\` holds no site; expected a folder that \`npm run build\` has written.`);
  return [...filesOf(Object.values(manifest.units))]
    .map(([path, {sha256, bytes}]) => ({path, file: join(folder, path), sha256, bytes}))
    .sort((a, b) => byCodeUnit(a.path, b.path));
}
