import {mkdir, readFile, rm, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {PlannedFile} from "../../src/model/planned-file.js";
import {makeFiles} from "../../src/outputs/files.js";
import {hashOf} from "../../src/store/hash.js";
import {emptyManifest, type Manifest} from "../../src/store/manifest.js";
import {aFolder} from "../support/command.js";

let folder: Awaited<ReturnType<typeof aFolder>>;
const path = "data/ferries.txt";
let made: string[] = [];
beforeEach(async () => {
  folder = await aFolder();
  made = [];
});
afterEach(() => folder.remove());

/** A file of a part for each line, which tells when it is made. */
const planned = (...lines: readonly string[]): PlannedFile => ({
  path,
  parts: lines.map((line) => ({shows: line, text: () => (made.push(line), `${line}\n`)})),
});

/** Makes the file as a build does, and puts it in its place. */
async function build(file: PlannedFile, before: Manifest = emptyManifest): Promise<Manifest> {
  const staging = join(folder.path, "staging");
  await mkdir(staging, {recursive: true});
  made = [];
  const units = await makeFiles([file], before, staging, join(folder.path, "out"));
  await mkdir(join(folder.path, "out/data"), {recursive: true});
  const content = await readFile(join(staging, path)).catch(() => null);
  if (content) await writeFile(join(folder.path, "out", path), content);
  await rm(staging, {recursive: true});
  return {...emptyManifest, units};
}

const written = () => readFile(join(folder.path, "out", path), "utf8");

describe("makeFiles", () => {
  test("makes only parts that are new, and copies the others from where they stood", async () => {
    const first = await build(planned("一号船", "二号船", "三号船"));
    expect(made).toEqual(["一号船", "二号船", "三号船"]);
    const second = await build(planned("零号船", "三号船", "一号船", "新二号船"), first);
    expect(made).toEqual(["零号船", "新二号船"]);
    expect(await written()).toBe("零号船\n三号船\n一号船\n新二号船\n");
    const content = await readFile(join(folder.path, "out", path));
    expect(Object.values(second.units)[0]?.files).toEqual({[path]: {sha256: hashOf(content), bytes: content.length}});
  });

  test("leaves a file alone of which nothing is new", async () => {
    const first = await build(planned("一号船", "二号船"));
    expect((await build(planned("一号船", "二号船"), first)).units).toEqual(first.units);
    expect(made).toEqual([]);
  });

  test("joins a long file by a thread, from what stands and what is new", async () => {
    const long = (letter: string): string => letter.repeat(6 * 1024 * 1024);
    const first = await build(planned(long("甲"), long("乙"), "三号船"));
    const second = await build(planned("零号船", long("乙"), long("甲"), "三号船"), first);
    expect(made).toEqual(["零号船"]);
    expect(await written()).toBe(["零号船", long("乙"), long("甲"), "三号船", ""].join("\n"));
    const content = await readFile(join(folder.path, "out", path));
    expect(Object.values(second.units)[0]?.files).toEqual({[path]: {sha256: hashOf(content), bytes: content.length}});
  });

  test("fails with what the system said, by a thread, too", async () => {
    const long = "丙".repeat(12 * 1024 * 1024);
    const first = await build(planned(long, "三号船"));
    const staging = join(folder.path, "staging");
    await mkdir(join(staging, path), {recursive: true});
    await expect(makeFiles([planned(long, "四号船")], first, staging, join(folder.path, "out"))).rejects.toMatchObject({code: "EISDIR"});
  });

  test("copies nothing from a file that is not as it was left", async () => {
    const first = await build(planned("一号船", "二号船"));
    for (const content of ["一号船\n", null]) {
      if (content === null) await rm(join(folder.path, "out", path));
      else await writeFile(join(folder.path, "out", path), content);
      await build(planned("一号船", "二号船", "三号船"), first);
      expect(made).toEqual(["一号船", "二号船", "三号船"]);
      expect(await written()).toBe("一号船\n二号船\n三号船\n");
    }
  });
});
