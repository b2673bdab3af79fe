// The benchmark: `npm run bench -- [options]`; docs/performance.md says what it measures.
import {mkdir, mkdtemp, readdir, readFile, rm, writeFile} from "node:fs/promises";
import {rmSync} from "node:fs";
import {tmpdir} from "node:os";
import {dirname, join, resolve} from "node:path";
import {bench} from "./bench.js";
import {readOptions, type BenchOptions} from "./options.js";
import {reportOf} from "./report.js";
import type {Bench} from "./results.js";
import {benchSearch, searchReport, type SearchBench} from "./search.js";

const project = join(import.meta.dirname, "../..");
type Found = Bench | SearchBench;

/** Where a report belongs, and how it reads. */
const kinds = {
  builds: {page: join(project, "docs/performance.md"), report: (found: Found) => reportOf(found as Bench)},
  queries: {page: join(project, "docs/search.md"), report: (found: Found) => searchReport(found as SearchBench)},
};

async function measure(options: BenchOptions): Promise<Found> {
  const work = options.work === null ? await mkdtemp(join(tmpdir(), "dateline-bench-")) : resolve(options.work);
  if ((await readdir(work).catch(() => [])).length > 0) throw new Error(`\`--work ${work}\` holds something; expected a folder that is absent or empty.`);
  process.once("SIGINT", () => {
    rmSync(work, {recursive: true, force: true});
    process.exit(130);
  });
  try {
    return await (options.queries ? benchSearch : bench)(project, work, options, (line) => {
      console.error(line);
    });
  } finally {
    await rm(work, {recursive: true, force: true});
  }
}

async function main(options: BenchOptions): Promise<void> {
  const found = options.from === null ? await measure(options) : (JSON.parse(await readFile(options.from, "utf8")) as Found);
  const kind = options.queries ? kinds.queries : kinds.builds;
  const report = kind.report(found);
  console.log(report);
  if (options.from === null) {
    await mkdir(dirname(resolve(options.out)), {recursive: true});
    await writeFile(options.out, `${JSON.stringify(found, null, 1)}\n`);
    console.error(`Written to ${options.out}`);
  }
  if (options.report) {
    const text = await readFile(kind.page, "utf8");
    await writeFile(kind.page, text.replace(/<!-- bench -->[\s\S]*<!-- \/bench -->/, () => `<!-- bench -->\n${report}\n<!-- /bench -->`));
  }
}

try {
  await main(readOptions(process.argv.slice(2)));
} catch (error) {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
}
