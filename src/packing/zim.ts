import {execFile} from "node:child_process";
import {linkSync, mkdirSync} from "node:fs";
import {copyFile, mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {dirname, join} from "node:path";
import {promisify} from "node:util";
import {systemCode} from "../model/system-error.js";
import type {Settings} from "../model/settings.js";
import {WrongUse} from "../model/wrong-use.js";
import {illustration} from "./illustration.js";
import type {ListedFile} from "./site-files.js";

/** Files that a server of sites wants, and a reader of ZIM files does not. */
const forServers = /^(?:404\.html|robots\.txt|manifest\.webmanifest)$/;

const illustrationFile = "illustration.png";

/** ISO 639-3, as ZIM files name languages: <https://wiki.openzim.org/wiki/Metadata>. */
const languages: Readonly<Record<Settings["language"], string>> = {"zh-Hans": "zho", "zh-Hant": "zho", "en": "eng"};

/** Writes the files of a site, made with links that name files, into one ZIM file by way of `zimwriterfs`, below the folder of the file. Throws `WrongUse` when that is not installed. */
export async function writeZim(files: readonly ListedFile[], {title, language, url}: Settings, path: string): Promise<void> {
  const folder = await mkdtemp(`${path}.draft-`);
  try {
    const content = join(folder, "content");
    await mkdir(content);
    for (const file of files) if (!forServers.test(file.path)) await place(file, content);
    await writeFile(join(content, illustrationFile), await illustration());
    await run([
      "--welcome=index.html", `--illustration=${illustrationFile}`, `--language=${languages[language]}`, `--title=${title}`,
      `--description=${title}`, `--creator=${title}`, "--publisher=Dateline", "--name=dateline", "--scraper=Dateline", "--tags=_ftindex:yes;news",
      ...(url === undefined ? [] : [`--source=${url}`]), content, path,
    ]);
  } finally {
    await rm(folder, {recursive: true, force: true});
  }
}

/** Another name for the same bytes, where the disk can give one. */
async function place({path, file}: ListedFile, folder: string): Promise<void> {
  const to = join(folder, path);
  mkdirSync(dirname(to), {recursive: true});
  try {
    linkSync(file, to);
  } catch {
    await copyFile(file, to);
  }
}

async function run(args: readonly string[]): Promise<void> {
  try {
    await promisify(execFile)("zimwriterfs", args, {maxBuffer: 64 * 1024 * 1024});
  } catch (error) {
    if (systemCode(error) !== "ENOENT") throw error;
    throw new WrongUse("Found no `zimwriterfs`; expected zim-tools (Debian: `apt install zim-tools`; others: https://download.openzim.org/release/zim-tools/).");
  }
}
