// The program, compiled: it starts in a third of the time that it takes when its TypeScript is read. Plain JavaScript: it runs
// before anything is compiled.
import {createHash, hash} from "node:crypto";
import {mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync} from "node:fs";
import * as modules from "node:module";
import {tmpdir} from "node:os";
import {join, resolve} from "node:path";
import {fileURLToPath, pathToFileURL} from "node:url";
import {parseArgs} from "node:util";
import {compile, isOfSources, nameOf} from "./compile.mjs";

const root = fileURLToPath(new URL("..", import.meta.url));

/** All that the program is made from: files, and folders of files. */
const sources = ["src", "templates", ".eleventy.ts", "tsconfig.json", "package-lock.json", "scripts/compile.mjs", "scripts/program.mjs"];

/** Runs a module of the program, compiled where the command keeps its cache; a fault of the code is said, and ends the process. */
export async function run(module) {
  const {values} = parseArgs({options: {cache: {type: "string"}}, strict: false, allowPositionals: true});
  const program = await programIn(typeof values.cache === "string" ? values.cache : ".cache").catch((error) => {
    console.error(isOfSources(error) ? error.message : error);
    process.exit(1);
  });
  const folder = fileURLToPath(program);
  if (!folder.startsWith(forNow)) keepCompiled(join(folder, "engine"));
  await import(new URL(nameOf(module), program).href);
}

/** Has Node from 22.1 on keep in a folder what its engine makes of modules, for processes that this one starts, too: half of a small build. */
function keepCompiled(folder) {
  if (!modules.enableCompileCache) return;
  process.env.NODE_COMPILE_CACHE ??= folder;
  modules.enableCompileCache(process.env.NODE_COMPILE_CACHE);
}

/** The folder of the compiled program: the one in the project's own cache when it is there, otherwise one in `cache`. */
export async function programIn(cache) {
  const sums = sumsOf(sources);
  const version = versionOf(sums);
  const places = [...new Set([join(root, ".cache"), resolve(cache)])].map((folder) => join(folder, "code", version.slice(0, 16)));
  const present = places.find(isWhole);
  return folderUrl(present ?? (await made(version, sums, places.at(-1))));
}

/** Compiles the program and keeps it; what compiles is a process of its own, which would hold 200 MB for as long as this one runs. */
async function made(version, sums, folder) {
  const {stop} = await import("esbuild");
  try {
    return await keep(await compile(root, version, sums), folder);
  } finally {
    await stop();
  }
}

/** Writes the program down whole or not at all; where nothing can be written, for this process alone. */
async function keep(files, folder) {
  const draft = `${folder}.${process.pid}.draft`;
  try {
    await write(files, draft);
    rmSync(folder, {recursive: true, force: true});
    renameSync(draft, folder);
    forgetOthers(resolve(folder, ".."));
    return folder;
  } catch (error) {
    rmSync(draft, {recursive: true, force: true});
    if (isOfSources(error)) throw error;
    return isWhole(folder) ? folder : keepForNow(files);
  }
}

/** What the folders begin with of programs that stay for one run. */
const forNow = join(tmpdir(), "dateline-code-");

async function keepForNow(files) {
  const folder = mkdtempSync(forNow);
  process.once("exit", () => rmSync(folder, {recursive: true, force: true}));
  await write(files, folder);
  return folder;
}

/** Writes modules, and what one of them makes to go with them. */
async function write(modules, folder) {
  mkdirSync(folder, {recursive: true});
  writeAll(modules, folder);
  const {bundleAssets} = await import(new URL(nameOf("src/site/bundle.ts"), folderUrl(folder)).href);
  const assets = await bundleAssets();
  writeAll(assets, folder);
  const sums = Object.fromEntries(Object.entries({...modules, ...assets}).map(([name, content]) => [name, hash("sha256", content)]));
  writeFileSync(join(folder, "sums.json"), JSON.stringify({sums, sum: hash("sha256", JSON.stringify(sums))}));
}

function writeAll(files, folder) {
  for (const [name, content] of Object.entries(files)) writeFileSync(join(folder, name), content);
}

/** Whether every file is as it was written. */
function isWhole(folder) {
  try {
    const {sums, sum} = JSON.parse(readFileSync(join(folder, "sums.json"), "utf8"));
    return sum === hash("sha256", JSON.stringify(sums)) && Object.entries(sums).every(([name, known]) => hash("sha256", readFileSync(join(folder, name))) === known);
  } catch {
    return false;
  }
}

/** Versions that are kept: a process that runs an older one may still load a part of it. */
const mostVersions = 4;

function forgetOthers(folder) {
  const made = (name) => statSync(join(folder, name)).mtimeMs;
  const others = readdirSync(folder).map((name) => [name, made(name)]).sort(([, a], [, b]) => b - a).slice(mostVersions);
  for (const [name] of others) rmSync(join(folder, name), {recursive: true, force: true});
}

function folderUrl(path) {
  return new URL(`${pathToFileURL(path).href}/`);
}

/** A hash for each file of some of the project's folders and files, by path. Names that begin with a dot are left out. */
function sumsOf(paths) {
  return Object.fromEntries(paths.flatMap(filesBelow).map((file) => [file, hash("sha256", readFileSync(join(root, file)))]));
}

/** One hash for where the project lies and all of its files. */
function versionOf(sums) {
  const sum = createHash("sha256").update(root);
  for (const [file, own] of Object.entries(sums)) sum.update(`${file}\0${own}\n`);
  return sum.digest("hex");
}

function filesBelow(path) {
  if (!statSync(join(root, path)).isDirectory()) return [path];
  const names = readdirSync(join(root, path), {withFileTypes: true}).filter(({name}) => !name.startsWith("."));
  return names.map(({name}) => `${path}/${name}`).sort().flatMap(filesBelow);
}
