// Everything that must hold: types, lint, and the tests with a real browser. Ends non-zero when one of them fails.
import {spawnSync} from "node:child_process";
import {mkdtempSync, readFileSync, rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {join} from "node:path";
import {findBrowser} from "./browser.mjs";

const folder = mkdtempSync(join(tmpdir(), "dateline-test-"));
const results = join(folder, "results.json");

const browser = findBrowser();
if (!browser) {
  console.error("No Chromium found: install it, or name one in CHROMIUM. The browser tests cannot run.");
  if (process.env.CI) process.exit(1);
}

function step(name, ...words) {
  console.log(`\n— ${name}`);
  const [file, ...rest] = words;
  const env = {...process.env, TZ: "Pacific/Apia", ...(browser ? {CHROMIUM: browser} : {})};
  return spawnSync(process.execPath, [join("node_modules", file), ...rest], {stdio: "inherit", env}).status === 0;
}

function counts() {
  try {
    const {numPassedTests, numFailedTests, numPendingTests} = JSON.parse(readFileSync(results, "utf8"));
    return `tests: ${numPassedTests} passed, ${numFailedTests} failed, ${numPendingTests} skipped`;
  } catch {
    return "tests: 0 passed, 1 failed";
  }
}

const only = process.argv.slice(2);
const fine = [
  step("types", "typescript/bin/tsc", "--noEmit", "-p", "."),
  step("lint", "eslint/bin/eslint.js", "--config", "test/eslint.config.js", "--max-warnings", "0", "."),
  step(
    "tests",
    "vitest/vitest.mjs",
    "run",
    "--config",
    "test/vitest.config.ts",
    "--reporter=default",
    "--reporter=json",
    `--outputFile.json=${results}`,
    ...only,
  ),
];

console.log(`\n${counts()}`);
rmSync(folder, {recursive: true, force: true});
process.exit(fine.every(Boolean) ? 0 : 1);
