import {execFile} from "node:child_process";
import {cp, mkdir, readFile, symlink, writeFile} from "node:fs/promises";
import {join} from "node:path";
import {promisify} from "node:util";
import {afterAll, beforeAll, describe, expect, test} from "vitest";
import type {ArticleRecord} from "../src/model/article.js";
import {usage} from "../src/cli/usage.js";
import {aFolder} from "./support/command.js";

const root = join(import.meta.dirname, "..");
const run = promisify(execFile);

const readme = await readFile(join(root, "README.md"), "utf8");
const blocks = [...readme.matchAll(/^```(\w+)\n([\s\S]*?)^```$/gm)].map(([, kind = "", text = ""]) => ({kind, text}));
const commands = blocks.filter(({kind}) => kind === "sh").flatMap(({text}) => text.trim().split("\n"));
const seed = blocks.find(({kind}) => kind === "html")?.text ?? "";
const record = JSON.parse(blocks.find(({kind}) => kind === "json")?.text ?? "{}") as Partial<ArticleRecord>;

/** A copy of the project, as a reader of the README has it, with the seed that it shows. */
describe("the README", () => {
  let own: Awaited<ReturnType<typeof aFolder>>;

  beforeAll(async () => {
    own = await aFolder();
    for (const name of ["src", "templates", "scripts", "seeds", "package.json", "package-lock.json", "tsconfig.json", ".eleventy.ts"]) {
      await cp(join(root, name), join(own.path, name), {recursive: true});
    }
    await mkdir(join(own.path, "test"));
    await symlink(join(root, "node_modules"), join(own.path, "node_modules"));
    await writeFile(join(own.path, "harbour.txt"), seed);
  });
  afterAll(() => own.remove());

  test("names the two commands that a fresh clone needs", async () => {
    expect(commands.slice(0, 2)).toEqual(["npm start", "npm test"]);
    expect(await readFile(join(root, ".ci/run"), "utf8")).toMatch(/^exec npm test$/m);
  });

  test("shows commands that work, and the record that its seed becomes", async () => {
    const others = commands.slice(2);
    expect(others.length).toBeGreaterThanOrEqual(3);
    for (const command of others) {
      const [program = "", ...words] = command.split(" ");
      await run(program, words, {cwd: own.path});
    }
    const lines = (await readFile(join(own.path, "_site/data/articles.jsonl"), "utf8")).trim().split("\n");
    const found = lines.map((line) => JSON.parse(line) as ArticleRecord).find(({seed: {path}}) => path === "harbour.txt");
    expect(found).toMatchObject(record);
    expect(found?.pairs.map(({code}) => code)).toEqual(["RU-VN"]);
    const report = await readFile(join(own.path, "_site/data/report.json"), "utf8");
    expect(report).toContain(`"rule":"feed-footer"`);
  });

  test("names every option and every setting", async () => {
    const options = await readFile(join(root, "src/cli/options.ts"), "utf8");
    const names = [...options.matchAll(/^ {2}(\w+): \{type: "/gm)].map(([, name = ""]) => name);
    expect(names.length).toBeGreaterThan(10);
    for (const name of names.filter((one) => one !== "images")) expect(readme).toContain(`--${name}`);
    const rows = [...readme.matchAll(/^\| `(--[^`]+)` \| (.+?) \| /gm)].map(([, option = "", means = ""]) => [option, means.replace(/\[([^\]]+)\]\([^)]*\)/g, "$1")] as const);
    expect(rows.length).toBeGreaterThan(10);
    const told = usage("build");
    const lines = told.split("\n").map((line) => line.trim().split(/ {2,}/));
    for (const [option, means] of rows) expect(lines.find(([name]) => name === option)?.[1]?.startsWith(means)).toBe(true);
    for (const name of names) expect(told).toContain(`  --${name}`);
    for (const setting of ["title", "url", "language", "timeZone", "images"]) expect(readme).toContain(`\`${setting}\``);
  });
});
