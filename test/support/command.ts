import {spawn} from "node:child_process";
import {mkdir, mkdtemp, rm, writeFile} from "node:fs/promises";
import {tmpdir} from "node:os";
import {dirname, join} from "node:path";

const root = join(import.meta.dirname, "../..");

export type Ran = {readonly code: number | null; readonly stdout: string; readonly stderr: string};

/** Runs a command of Dateline as its user does, but for npm. */
export function dateline(...args: readonly string[]): Promise<Ran> {
  return datelineIn({}, ...args);
}

/** Runs a command with other variables of the environment. */
export function datelineIn(environment: Readonly<Record<string, string>>, ...args: readonly string[]): Promise<Ran> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, ["scripts/run.mjs", ...args], {cwd: root, env: {...process.env, ...environment}});
    let [stdout, stderr] = ["", ""];
    child.stdout.setEncoding("utf8").on("data", (chunk: string) => (stdout += chunk));
    child.stderr.setEncoding("utf8").on("data", (chunk: string) => (stderr += chunk));
    child.on("error", reject);
    child.on("close", (code) => resolve({code, stdout, stderr}));
  });
}

/** A folder of its own for a test. */
export async function aFolder(): Promise<{path: string; remove(): Promise<void>}> {
  const path = await mkdtemp(join(tmpdir(), "dateline-test-"));
  return {path, remove: () => rm(path, {recursive: true, force: true})};
}

/** Writes files, by path below a folder. */
export async function writeFiles(folder: string, files: Readonly<Record<string, string | Uint8Array>>): Promise<void> {
  for (const [path, content] of Object.entries(files)) {
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
}

/** A feed fragment of an invented outlet, dated in June 2024. */
export function aFragment(name: string, title: string, body: string, day = 20): string {
  return `<!--${Date.UTC(2024, 5, day, 8)}-->
[${title}](https://harbour.example/${name})
------

<div><i>${weekdays[new Date(Date.UTC(2024, 5, day)).getUTCDay()] ?? ""}, ${day} Jun 2024 07:30:00 GMT</i></div><p>${body}</p>
`;
}

const weekdays = ["Sun", "Mon", "Tue", "Wed", "Thu", "Fri", "Sat"];
