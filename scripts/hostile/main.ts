import {spawnSync} from "node:child_process";
import {bombs} from "../../test/hostile/bombs/bombs.js";
import {measureBuild, measureReading, type Measured} from "./measure.js";

// Every night: `node --import tsx scripts/hostile/main.ts` has 100,000 random seeds read, in four properties, and all
// bombs. `table [PATTERN]` says what each bomb takes to be read; those that take most are then built by the command too.
const [task = "night", pattern = "."] = process.argv.slice(2);

/** What a bomb takes to be read before a build of it is measured as well; so are those whose articles weigh on each other. */
const heavy = {processor: 3, megabytes: 500} as const;

if (task === "table") {
  const told = [];
  const heading = (what: string): void => console.log(`| bomb | bytes | s of a processor to ${what} | MB | became |\n|---|---:|---:|---:|---|`);
  const row = (name: string, bytes: number, {processor, megabytes, outcome}: Measured): void => console.log(`| ${name} | ${bytes} | ${processor.toFixed(1)} | ${megabytes} | ${outcome} |`);
  heading("read it");
  for await (const [bomb, measured] of measureReading(bombs.filter(({name}) => new RegExp(pattern).test(name)))) {
    const bytes = Buffer.byteLength(bomb.text());
    row(bomb.name, bytes, measured);
    if (bomb.name.startsWith("ties: ") || measured.processor > heavy.processor || measured.megabytes > heavy.megabytes) told.push({bomb, bytes});
  }
  console.log("");
  heading("build it beside a good seed");
  for (const {bomb, bytes} of told) row(bomb.name, bytes, await measureBuild(bomb));
} else {
  const env = {...process.env, HOSTILE_RUNS: "25000", HOSTILE_ALL: "1", HOSTILE_SEED: process.env["HOSTILE_SEED"] ?? String(Date.now() % 2 ** 31)};
  console.log(`HOSTILE_SEED=${env.HOSTILE_SEED}`);
  const {status} = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "test/hostile"], {stdio: "inherit", env});
  process.exitCode = status ?? 1;
}
