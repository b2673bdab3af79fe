import {spawnSync} from "node:child_process";
import {bombs, fileNameOf} from "../../test/hostile/bombs/bombs.js";
import {measure} from "./measure.js";

// Every night: `node --import tsx scripts/hostile/main.ts` has 100,000 random seeds read, in four properties, and all
// bombs. `table [PATTERN]` builds each bomb beside a good seed by the command, and says what that took.
const [task = "night", pattern = "."] = process.argv.slice(2);

if (task === "table") {
  console.log("| bomb | bytes | seconds | of a processor | MB | became |\n|---|---:|---:|---:|---:|---|");
  for (const bomb of bombs.filter(({name}) => new RegExp(pattern).test(name))) {
    const text = bomb.text();
    const {seconds, processor, megabytes, outcome, others} = await measure(fileNameOf(bomb), text);
    console.log(`| ${bomb.name} | ${Buffer.byteLength(text)} | ${seconds.toFixed(1)} | ${processor.toFixed(1)} | ${megabytes} | ${outcome}${others ? "" : ", and the other seed is lost"} |`);
  }
} else {
  const env = {...process.env, HOSTILE_RUNS: "25000", HOSTILE_ALL: "1", HOSTILE_SEED: process.env["HOSTILE_SEED"] ?? String(Date.now() % 2 ** 31)};
  console.log(`HOSTILE_SEED=${env.HOSTILE_SEED}`);
  const {status} = spawnSync(process.execPath, ["node_modules/vitest/vitest.mjs", "run", "--config", "test/vitest.config.ts", "test/hostile"], {stdio: "inherit", env});
  process.exitCode = status ?? 1;
}
