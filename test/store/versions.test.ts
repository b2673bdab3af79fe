import {spawn, type ChildProcess} from "node:child_process";
import {existsSync, readdirSync, rmSync, writeFileSync} from "node:fs";
import {join} from "node:path";
import {setTimeout} from "node:timers/promises";
import {afterEach, beforeEach, expect, test} from "vitest";
import {createCache} from "../../src/store/cache.js";
import {openShelves} from "../../src/store/shelves.js";
import {nameOfVersion, removeOfOthers, removeOtherVersions, shortVersion, useVersion} from "../../src/store/versions.js";
import {aFolder} from "../support/command.js";

let own: Awaited<ReturnType<typeof aFolder>>;
let folder = "";
let others: ChildProcess[] = [];
beforeEach(async () => {
  own = await aFolder();
  folder = own.path;
});
afterEach(async () => {
  await Promise.all(others.map(ended));
  others = [];
  await own.remove();
});

/** Another process, which does nothing. */
function another(): number {
  const child = spawn(process.execPath, ["-e", "setInterval(() => undefined, 1000)"]);
  others.push(child);
  return child.pid ?? 0;
}

async function ended(child: ChildProcess): Promise<void> {
  if (child.exitCode !== null || child.signalCode !== null) return;
  const end = new Promise((resolve) => child.once("exit", resolve));
  child.kill("SIGKILL");
  await end;
}

/** Keeps something of a version, as a process did that ended since. */
function keep(version: string, pid = 999_999_999): void {
  for (const kind of ["", "shelf-"]) {
    for (const ending of ["index", "pack"]) writeFileSync(join(folder, `${kind}${shortVersion(version)}-${pid}-0123456789abcdef.${ending}`), "");
  }
}

const versionsThere = (...versions: readonly string[]): readonly string[] => versions.filter((version) => readdirSync(folder).some((name) => name.includes(shortVersion(version))));

test("removeOtherVersions removes every pack of another version, and nothing else", async () => {
  const place = {folder, version: "new"};
  await createCache<string>(folder, "new").set("key", "value");
  openShelves(place).keepFindings({because: null, messages: [], dropped: []});
  const before = readdirSync(folder);
  keep("old");
  keep("older");
  writeFileSync(join(folder, "README-of-mine.pack"), "");
  expect([...removeOtherVersions(place)]).toEqual([shortVersion("new")]);
  expect(readdirSync(folder)).toEqual([...before, "README-of-mine.pack"].sort());
  expect(await createCache<string>(folder, "new").get("key")).toBe("value");
});

test("removeOtherVersions keeps a version for as long as a process uses it, or adds to it", async () => {
  keep("read");
  keep("written", another());
  writeFileSync(join(folder, `used-${shortVersion("read")}-${another()}`), "");
  keep("neither");
  expect([...removeOtherVersions({folder, version: "new"})].sort()).toEqual(["new", "read", "written"].map(shortVersion).sort());
  expect(versionsThere("read", "written", "neither")).toEqual(["read", "written"]);
  await Promise.all(others.map(ended));
  removeOtherVersions({folder, version: "new"});
  expect(versionsThere("read", "written", "neither")).toEqual([]);
});

test("useVersion keeps what this process reads, until it ends", async () => {
  await useVersion({folder, version: "read"});
  keep("read");
  removeOtherVersions({folder, version: "new"});
  expect(versionsThere("read")).toEqual(["read"]);
  expect(readdirSync(folder)).toContain(`used-${shortVersion("read")}-${process.pid}`);
});

test("useVersion waits while another process removes, and for none that has ended", async () => {
  const removing = join(folder, `removing-${another()}`);
  writeFileSync(removing, "");
  let ready = false;
  const using = useVersion({folder, version: "read"}).then(() => (ready = true));
  await setTimeout(100);
  expect([ready, existsSync(join(folder, `used-${shortVersion("read")}-${process.pid}`))]).toEqual([false, true]);
  rmSync(removing);
  await using;
  writeFileSync(join(folder, "removing-999999999"), "");
  await useVersion({folder, version: "read too"});
});

test("removeOfOthers removes what versions left that are not kept, and nothing else", async () => {
  const names = ["new", "old"].map((version) => nameOfVersion(version, ["seeds"]));
  for (const name of [...names, "README-of-mine"]) writeFileSync(join(folder, name), "");
  await removeOfOthers(folder, new Set([shortVersion("new")]));
  expect(readdirSync(folder).sort()).toEqual([names[0], "README-of-mine"].sort());
});
