import {cp, mkdir, readFile, symlink, writeFile} from "node:fs/promises";
import {join, resolve} from "node:path";
import {Attic} from "./attic.js";
import {Site, type Contestant} from "./contestant.js";

/** What of the project a build needs; `node_modules` is linked. */
const parts = ["src", "templates", "scripts", "package.json", "package-lock.json", "tsconfig.json", ".eleventy.ts"];

/**
 * Dateline, as a copy of this project below `work`, so that a row of the outlet table can be edited there. It is run as
 * `npm run build` runs it, without npm's own half second.
 */
export async function dateline(project: string, work: string, seeds: string): Promise<Contestant> {
  const [folder, out, cache, temporary] = [join(work, "project"), join(work, "out"), join(work, "cache"), join(work, "tmp")];
  await Promise.all([folder, temporary].map((path) => mkdir(path, {recursive: true})));
  for (const part of parts) await cp(join(project, part), join(folder, part), {recursive: true});
  await symlink(resolve(project, "node_modules"), join(folder, "node_modules"), "dir");
  const site = new Site(out);
  const attic = new Attic(join(work, "attic"));
  const clean = async (): Promise<void> => {
    for (const path of [out, cache]) await attic.take(path);
    site.forget();
  };
  return {
    name: "Dateline",
    begin: clean,
    clean,
    follow: () => Promise.resolve(),
    renameOutlet: (run) => renameFirst(join(folder, "src/data/outlets.ts"), run),
    build: () =>
      site.measure({
        program: process.execPath,
        args: ["scripts/run.mjs", "build", "--seeds", seeds, "--out", out, "--cache", cache],
        folder,
        // of its own, since compiled code and locks lie there
        environment: {TMPDIR: temporary},
        firstStage: "Starting",
        stageOf: (line) => /^(.{1,60}) …$/.exec(line)?.[1] ?? null,
      }),
  };
}

/** Gives the first outlet of the table another name. */
async function renameFirst(path: string, run: number): Promise<void> {
  const table = await readFile(path, "utf8");
  const edited = table.replace(/(\bname: ")([^"]*?)(?: \d+)?(")/, (_all, before: string, name: string, after: string) => `${before}${name} ${run + 1}${after}`);
  if (edited === table) throw new Error(`No outlet in ${path}; expected a row with \`name: "…"\``);
  await writeFile(path, edited);
}
