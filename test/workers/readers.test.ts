import {spawn} from "node:child_process";
import {mkdir, readFile} from "node:fs/promises";
import {join} from "node:path";
import {setTimeout as wait} from "node:timers/promises";
import {afterEach, beforeEach, describe, expect, test} from "vitest";
import type {ReadSeed} from "../../src/model/archive.js";
import {defaults} from "../../src/model/settings.js";
import {openSeeds} from "../../src/read/read.js";
import {openShelves} from "../../src/store/shelves.js";
import {limits as usual, type Limits} from "../../src/workers/limits.js";
import {createReaders, type Readers} from "../../src/workers/readers.js";
import {aFolder, writeFiles} from "../support/command.js";

const limits: Limits = {...usual, milliseconds: 60_000, mostMilliseconds: 60_000, megabytes: 260};
/** For files that never end. */
const hasty: Limits = {...limits, milliseconds: 1500, mostMilliseconds: 1500};
/** For files that wait, by the clock. */
const impatient: Limits = {...limits, milliseconds: 2000, patience: 1.8};
const module = new URL("./hostile.ts", import.meta.url);

describe("createReaders", () => {
  let folder: Awaited<ReturnType<typeof aFolder>>;
  let readers: Readers = createReaders(1);
  beforeEach(async () => {
    folder = await aFolder();
    await mkdir(join(folder.path, "seeds"));
  });
  afterEach(async () => {
    await readers.close();
    await folder.remove();
  });

  /** What became of files of these names, in their order. */
  async function read(names: readonly string[], jobs: number): Promise<ReadSeed[]> {
    await writeFiles(join(folder.path, "seeds"), Object.fromEntries(names.map((name) => [name, name])));
    const {found} = await openSeeds([join(folder.path, "seeds")]);
    const seeds: ReadSeed[] = [];
    readers = createReaders(jobs, {module, limits: limitsFor(names)});
    await readers.read({files: found, settings: defaults, place: place()}, (nth, {seed}) => (seeds[nth] = seed));
    return seeds;
  }

  const limitsFor = (names: readonly string[]): Limits => {
    const has = (deed: string): boolean => names.some((name) => name.startsWith(deed));
    return has("loop") ? hasty : has("stall") ? impatient : limits;
  };
  const place = () => ({folder: join(folder.path, "cache"), version: "1"});
  const outcome = ({path, format, remarks}: ReadSeed): string => `${path}: ${format ?? remarks.rules.map(({severity, rule}) => `${severity} ${rule}`).join()}`;

  test("tells how many bytes of a large file were read, and whose", async () => {
    await writeFiles(join(folder.path, "seeds"), {"a": "a", "large": "large", "x": "x"});
    const {found} = await openSeeds([join(folder.path, "seeds")]);
    readers = createReaders(1, {module});
    const told: (readonly [string | undefined, number])[] = [];
    await readers.read({files: found, settings: defaults, place: place()}, () => undefined, (nth, read) => void told.push([found[nth]?.path, read]));
    expect(told).toEqual([["large", 1000], ["large", 2000], ["large", 3000], ["large", 4000]]);
  });

  const hostile = [
    ["never ends", "loop", "took-too-long", /more than `2` seconds.*`--clean`/],
    ["takes all memory", "hoard", "took-too-much-memory", /more than `260` MB/],
    ["ends the process", "exit", "reading-failed", /`exit code 0`/],
    ["kills the process", "kill", "reading-failed", /`SIGKILL`/],
  ] as const;
  for (const [what, deed, rule, reason] of hostile) {
    test(`refuses a file that ${what}, and reads the others`, async () => {
      const seeds = await read(["a", `b-${deed}`, `${deed}-1`, "x", "y"], 1);
      expect(seeds.map(outcome)).toEqual(["a: hostile", `b-${deed}: hostile`, `${deed}-1: error ${rule}`, "x: hostile", "y: hostile"]);
      expect(openShelves(place()).findings(seeds[2]?.remarks.shelf ?? "").messages[0]?.reason).toMatch(reason);
    });
  }

  test("gives the same, however many read", async () => {
    const names = Array.from({length: 450}, (_, nth) => String(nth)).concat(["exit-1", "exit-2", "kill-3", "loop-4"]);
    const one = await read(names, 1);
    await readers.close();
    expect(await read(names, 3)).toEqual(one);
    expect(one.filter(({format}) => format === null)).toHaveLength(4);
    expect(one.every(({path}, nth) => path === names.toSorted()[nth])).toBe(true);
  });

  test("forgives a file in whose turn a process ended that reads it well alone", async () => {
    expect((await read(["a", "once-1", "z"], 1)).map(outcome)).toEqual(["a: hostile", "once-1: hostile", "z: hostile"]);
  });

  test("forgives a file over which the machine gave a process no time", async () => {
    expect((await read(["a", "stall-1", "z"], 1)).map(outcome)).toEqual(["a: hostile", "stall-1: hostile", "z: hostile"]);
  });

  test("blames no file for a fault that comes from elsewhere", async () => {
    await expect(read(["a", "fault-1"], 1)).rejects.toThrow("The disk is full");
  });

  test("says so when no process can be started", async () => {
    await writeFiles(folder.path, {"seeds/a": "a"});
    readers = createReaders(1, {module: new URL("./nowhere.ts", import.meta.url)});
    const {found} = await openSeeds([join(folder.path, "seeds")]);
    await expect(readers.read({files: found, settings: defaults, place: place()}, () => undefined)).rejects.toThrow(/did not start/);
  });

  test("remembers what it refused", async () => {
    await read(["exit-1"], 1);
    // the reader for seeds finds it in the cache, and does not read the file
    readers = createReaders(1);
    const {found} = await openSeeds([join(folder.path, "seeds")]);
    const seeds: ReadSeed[] = [];
    await readers.read({files: found, settings: defaults, place: place()}, (nth, {seed}) => (seeds[nth] = seed));
    expect(seeds.map(outcome)).toEqual(["exit-1: error reading-failed"]);
  });

  test("leaves no process behind", async () => {
    await read(["a", "exit-1", "loop-2"], 2);
    await readers.close();
    expect(await children()).toEqual([]);
  });

  test("ends a process that hangs when the command is killed", async () => {
    await writeFiles(folder.path, {"seeds/orphan-1": "orphan"});
    const command = spawn(process.execPath, ["--import", "tsx", "test/workers/abandon.ts", join(folder.path, "seeds")]);
    const hanging = Number(await new Promise((said) => command.stdout.once("data", (bytes: Buffer) => said(bytes.toString()))));
    expect(await isRunning(hanging)).toBe(true);
    command.kill("SIGKILL");
    while (await isRunning(hanging)) await wait(100);
  });
});

/** Whether a process is there, and no mere entry of a table that its parent has not yet cleared. */
async function isRunning(id: number): Promise<boolean> {
  try {
    process.kill(id, 0);
    return !/^State:\s+Z/m.test(await readFile(`/proc/${id}/status`, "utf8").catch(() => ""));
  } catch {
    return false;
  }
}

/** Processes that this one started and that still run, by their command; none where the system does not tell. */
async function children(): Promise<string[]> {
  const ids = await readFile(`/proc/self/task/${process.pid}/children`, "utf8").catch(() => "");
  const commands = await Promise.all(ids.split(" ").filter(Boolean).map((id) => readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "")));
  return commands.filter((command) => command.includes("hostile"));
}
