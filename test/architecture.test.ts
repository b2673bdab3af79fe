import {readFileSync} from "node:fs";
import {dirname, join, normalize, relative} from "node:path";
import {describe, expect, test} from "vitest";
import {filesBelow} from "../src/store/hash.js";

const root = join(import.meta.dirname, "..");

/** Rooms by level: a room may import from lower levels, never from a neighbour. */
const levels: readonly (readonly string[])[] = [
  ["model"],
  ["data", "text", "syntax", "program.ts"],
  ["read", "formats", "normalise", "enrich", "archive", "store", "processes.ts"],
  ["site", "search", "export", "images", "packing"],
  ["tables.ts", "outputs", "read-archive.ts"],
  ["pipeline.ts", "build.ts"],
  ["workers"],
  ["cli"],
];

/** Rooms that stand apart: what they may import. */
const apart: Readonly<Record<string, readonly string[]>> = {
  client: ["model", "text"],
  templates: ["model"],
  ".eleventy.ts": ["site"],
};

const levelOf = (room: string): number => levels.findIndex((rooms) => rooms.includes(room));

function roomOf(path: string): string {
  const parts = path.split("/");
  return ((parts[0] === "src" ? parts[1] : parts[0]) ?? "").replace(/\.js$/, ".ts");
}

type Import = {readonly from: string; readonly to: string};

/** Import lines of our own files, as paths below the project; those of packages are left out. */
function importsOf(path: string): Import[] {
  const text = readFileSync(join(root, path), "utf8");
  return [...text.matchAll(/(?:from|import|import\() ?["'](\.[^"']+)["']/g)].map(([, specifier = ""]) => ({
    from: path,
    to: normalize(join(dirname(path), specifier)),
  }));
}

const files = (await Promise.all(["src", "templates"].map((folder) => filesBelow(join(root, folder)))))
  .flat()
  .map((file) => relative(root, file).replaceAll("\\", "/"))
  .filter((file) => /\.tsx?$/.test(file) && !file.endsWith(".d.ts"))
  .concat(".eleventy.ts");

const imports = files.flatMap(importsOf);

function isAllowed({from, to}: Import): boolean {
  const [here, there] = [roomOf(from), roomOf(to)];
  if (here === there) return true;
  const allowed = apart[here];
  if (allowed) return allowed.includes(there);
  return levelOf(there) >= 0 && levelOf(there) < levelOf(here);
}

describe("the house", () => {
  test("has a level for every room", () => {
    const rooms = [...new Set(files.map(roomOf))];
    expect(rooms.filter((room) => levelOf(room) < 0 && !(room in apart))).toEqual([]);
    expect(rooms).toContain("formats");
  });

  test("lets a room import only from below", () => {
    expect(imports.length).toBeGreaterThan(100);
    expect(imports.filter((one) => !isAllowed(one)).map(({from, to}) => `${from} imports ${to}`)).toEqual([]);
  });

  test("has no circles", () => {
    expect(circle(new Map(files.map((file) => [file, targetsOf(file)])))).toEqual([]);
  });

  test("has no drawer for things without a home", () => {
    expect(files.filter((file) => /(^|\/)(utils?|helpers?|misc|common|lib)(\/|\.)/.test(file))).toEqual([]);
  });
});

function targetsOf(file: string): string[] {
  const known = new Set(files);
  return imports
    .filter(({from}) => from === file)
    .flatMap(({to}) => [to.replace(/\.js$/, ".ts"), to.replace(/\.js$/, ".tsx")].filter((path) => known.has(path)));
}

/** A circle of files that import each other, if there is one. */
function circle(targets: ReadonlyMap<string, readonly string[]>): string[] {
  const done = new Set<string>();
  const visit = (file: string, trail: readonly string[]): string[] => {
    if (trail.includes(file)) return [...trail.slice(trail.indexOf(file)), file];
    if (done.has(file)) return [];
    for (const target of targets.get(file) ?? []) {
      const found = visit(target, [...trail, file]);
      if (found.length > 0) return found;
    }
    done.add(file);
    return [];
  };
  return files.map((file) => visit(file, [])).find((found) => found.length > 0) ?? [];
}
