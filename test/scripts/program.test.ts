import {spawnSync} from "node:child_process";
import {cpSync, mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync} from "node:fs";
import * as modules from "node:module";
import {join} from "node:path";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import {aFolder, aFragment, writeFiles} from "../support/command.js";

const root = join(import.meta.dirname, "../..");
let own: Awaited<ReturnType<typeof aFolder>>;
const path = (name: string): string => join(own.path, name);

// a project of its own, whose sources and cache may come to harm
beforeAll(async () => {
  own = await aFolder();
  mkdirSync(path("project"));
  for (const name of ["src", "templates", "scripts", ".eleventy.ts", "package.json", "package-lock.json", "tsconfig.json"]) {
    cpSync(join(root, name), path(`project/${name}`), {recursive: true});
  }
  symlinkSync(join(root, "node_modules"), path("project/node_modules"));
  mkdirSync(path("tmp"));
  await writeFiles(path("seeds"), {"a.txt": aFragment("a", "海港大桥通车", "新桥今天通车。")});
});
afterAll(() => own.remove());

function build(cache: string): {readonly status: number | null; readonly stderr: string} {
  const args = ["scripts/run.mjs", "build", "--seeds", path("seeds"), "--out", path("site"), "--cache", path(cache), "--clean", "--quiet"];
  const {status, stderr} = spawnSync(process.execPath, args, {cwd: path("project"), env: {...process.env, TMPDIR: path("tmp")}, encoding: "utf8"});
  return {status, stderr};
}

const program = (): string => {
  const [version = ""] = readdirSync(path("cache/code"));
  return path(`cache/code/${version}`);
};

describe("the compiled program", () => {
  test("lies in the cache, and nowhere in the project", () => {
    const before = readdirSync(path("project"));
    expect(build("cache")).toEqual({status: 0, stderr: ""});
    expect(readdirSync(path("project"))).toEqual(before);
    expect(readdirSync(program())).toEqual(expect.arrayContaining(["src-cli-main.mjs", "src-workers-reader.mjs", "assets.json", "sums.json"]));
  });

  test.skipIf(!("enableCompileCache" in modules))("lies there as the engine compiled it, too", () => {
    expect(readdirSync(join(program(), "engine")).length).toBeGreaterThan(0);
  });

  for (const [what, name] of [["a module", "src-workers-reader.mjs"], ["what readers' browsers get", "assets.json"], ["the list of sums", "sums.json"]] as const) {
    test(`is compiled anew when ${what} was damaged`, () => {
      const whole = readFileSync(join(program(), name));
      writeFileSync(join(program(), name), whole.subarray(0, whole.length / 2));
      expect(build("cache")).toEqual({status: 0, stderr: ""});
      expect(readFileSync(join(program(), name)).equals(whole)).toBe(true);
    });
  }

  test("is compiled for one run where nothing can be written", () => {
    writeFileSync(path("file"), "");
    // the cache of seeds cannot be written either, which is said as ever
    expect(build("file/cache").stderr).toContain("ENOTDIR");
    expect(readdirSync(path("tmp"))).toEqual([]);
  });

  test("follows its sources, keeps the last ones, and says where they are wrong", () => {
    const page = path("project/templates/pages/about.11ty.tsx");
    const written = readFileSync(page, "utf8");
    for (let edit = 0; edit < 5; edit++) {
      writeFileSync(page, `${written}\n// ${edit}\n`);
      expect(build("cache")).toEqual({status: 0, stderr: ""});
    }
    expect(readdirSync(path("cache/code"))).toHaveLength(4);
    writeFileSync(page, `${written}\nconst = 1;\n`);
    const {status, stderr} = build("cache");
    expect(status).toBe(1);
    expect(stderr).toMatch(/about\.11ty\.tsx:\d+:6/);
    writeFileSync(page, written);
  });

  test("says where the sources of scripts for browsers are wrong", () => {
    const script = path("project/src/client/site.ts");
    writeFileSync(script, `${readFileSync(script, "utf8")}\nconst = 1;\n`);
    const {status, stderr} = build("cache");
    expect(status).toBe(1);
    expect(stderr).toMatch(/site\.ts:\d+:6/);
  });
});
