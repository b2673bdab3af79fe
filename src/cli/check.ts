import {reportJson} from "../export/report.js";
import {exitCode, summary, whyNothing} from "./build.js";
import type {Options} from "./options.js";
import type {Progress} from "./progress.js";
import {readSeeds} from "./reading.js";
import {readSettings} from "./settings.js";

/** Reads and reports, writes no site. Returns the exit code. */
export async function check(options: Options, progress: Progress): Promise<number> {
  const began = performance.now();
  const archive = await readSeeds(options, await readSettings(options.set), progress);
  const {report} = archive;
  if (options.json) for (const piece of reportJson(archive)) process.stdout.write(piece);
  if (!options.part) whyNothing(report.totals, options.seeds).forEach((line) => { progress.line(line); });
  progress.line(summary({totals: report.totals, written: null, seconds: (performance.now() - began) / 1000}));
  // a part may be empty
  return exitCode(options.part ? {...report.totals, articles: 1} : report.totals, options.strict);
}
