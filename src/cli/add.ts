import {copyFile, mkdir, rename, stat} from "node:fs/promises";
import {basename, dirname, join, resolve} from "node:path";
import type {Report} from "../model/report.js";
import type {Settings} from "../model/settings.js";
import {WrongUse} from "../model/wrong-use.js";
import {systemCode} from "../model/system-error.js";
import {hashOfFile} from "../read/large.js";
import {openSeeds} from "../read/read.js";
import type {Kept} from "../read-archive.js";
import {createReaders} from "../workers/readers.js";
import type {Options} from "./options.js";
import {silent, type Progress} from "./progress.js";
import {openWarm, placeIn, readSeeds, type Warm} from "./reading.js";
import {messageLine, printable} from "./report-lines.js";
import {readSettings} from "./settings.js";

/** A file to add: where it lies, its path below the seeds, and why it would be refused. */
type Candidate = {readonly from: string; readonly path: string; readonly refused: string | null};

/**
 * Copies files and folders into the seed folder after checking each: one that would be refused, or that would replace
 * another file, stays out. Says what each became. Returns the exit code: 1 when something stayed out.
 */
export async function add(options: Options, progress: Progress): Promise<number> {
  const folder = options.seeds[0] ?? "seeds";
  if (options.paths.length === 0) throw new WrongUse("Found nothing to add; expected `npm run add -- PATH…`.");
  const settings = await readSettings(options.set);
  await mkdir(folder, {recursive: true});
  const readers = createReaders(options.jobs);
  try {
    return await addTo(folder, options, settings, await openWarm(readers, options), progress);
  } finally {
    await readers.close();
  }
}

async function addTo(folder: string, options: Options, settings: Settings, warm: Warm, progress: Progress): Promise<number> {
  const added: string[] = [];
  let left = 0;
  for (const path of options.paths) {
    for (const candidate of await candidates(path, warm, options, settings)) {
      const problem = candidate.refused ?? (await conflict(candidate, folder));
      if (problem === undefined) {
        await copyWhole(candidate.from, join(folder, candidate.path));
        added.push(candidate.path);
      } else {
        left++;
        progress.line(`left out: ${printable(problem)}`);
      }
    }
  }
  const {report} = await readSeeds({...options, seeds: [folder]}, settings, silent, warm);
  for (const path of added) progress.line(becameLine(path, report));
  progress.line(`${added.length} added to ${folder}, ${left} left out`);
  return left > 0 ? 1 : 0;
}

async function candidates(path: string, {readers, store: {shelves}}: Warm, {cache}: Options, settings: Settings): Promise<readonly Candidate[]> {
  const status = await stat(path).catch(() => null);
  if (!status) throw new WrongUse(`Not found: \`${path}\`; expected a file or folder to add.`);
  const [folder, prefix] = status.isDirectory() ? [path, `${basename(resolve(path))}/`] : [dirname(path), ""];
  const {found} = await openSeeds([folder], status.isDirectory() ? undefined : basename(path));
  const became: Kept[] = [];
  await readers.read({files: found, settings, place: await placeIn(cache)}, (nth, kept) => (became[nth] = kept));
  return became.map(({seed}) => {
    const from = join(folder, seed.path);
    const error = shelves.findings(seed.remarks.shelf).messages.find(({severity}) => severity === "error");
    return {from, path: prefix + seed.path, refused: error ? messageLine(from, error) : null};
  });
}

/** Says why a file must not be copied over what is there; nothing when it may. */
async function conflict({from, path}: Candidate, folder: string): Promise<string | undefined> {
  const present = await hashOfFile(join(folder, path)).catch((error: unknown) => absent(error));
  if (present === null) return undefined;
  return present === (await hashOfFile(from)) ? `${path} is there already` : `${path} is there already, with other content`;
}

function absent(error: unknown): null {
  if (systemCode(error) === "ENOENT") return null;
  throw error;
}

/** Copies under a hidden name first, so that no build reads half a file. */
async function copyWhole(from: string, to: string): Promise<void> {
  const draft = join(dirname(to), `.${basename(to).slice(0, 60)}.${process.pid}.draft`);
  await mkdir(dirname(to), {recursive: true});
  await copyFile(from, draft);
  await rename(draft, to);
}

function becameLine(path: string, {seeds}: Report): string {
  const seed = seeds.find((one) => one.path === path);
  const ids = seed?.articles.map((id) => `article/${id}/`).join(" ") ?? "";
  return `${printable(path)} → ${seed?.outcome ?? "passed over"} (${seed?.format ?? "no format"}) ${ids}`;
}
