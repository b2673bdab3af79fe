import {mkdir, rename, rm} from "node:fs/promises";
import {dirname, extname, join, resolve} from "node:path";
import {WrongUse} from "../model/wrong-use.js";
import {listSite} from "../packing/site-files.js";
import {build, summary} from "./build.js";
import type {Options} from "./options.js";
import type {Progress} from "./progress.js";
import {readSettings} from "./settings.js";

const kinds = ["zip", "zim"] as const;

/**
 * Makes the archive one file: a zip file that works where it is unpacked, or a ZIM file for offline readers. What is built for it is kept in
 * the cache. Returns the exit code.
 */
export async function exportArchive(options: Options, progress: Progress): Promise<number> {
  const kind = kinds.find((one) => one === options.paths[0]);
  if (!kind || options.paths.length > 1) throw new WrongUse(`Found \`export ${options.paths.join(" ")}\`; expected one of ${kinds.map((one) => `\`export ${one}\``).join(", ")}.`);
  const path = resolve(extname(options.out) === `.${kind}` ? options.out : `${options.out}.${kind}`);
  const site = join(options.cache, "export", kind);
  const built = await build({...options, out: site, base: "/", portable: true}, progress, {asFile: true});
  if (built.totals.articles === 0) return 1;
  progress.stage(`Writing ${path}`);
  const files = await listSite(site);
  const draft = join(dirname(path), `.${process.pid}.draft.${kind}`);
  await mkdir(dirname(path), {recursive: true});
  try {
    if (kind === "zip") await (await import("../packing/zip.js")).writeZip(files, draft, path);
    else await (await import("../packing/zim.js")).writeZim(files, await readSettings(options.set), draft);
    await rename(draft, path);
  } finally {
    await rm(draft, {force: true});
  }
  progress.line(`${path}: ${files.length} files`);
  progress.line(summary(built));
  return 0;
}
