import {build, summary} from "./build.js";
import {readOptions} from "./options.js";
import {createProgress, silent} from "./progress.js";
import {createReaders} from "../workers/readers.js";

// The process that builds for `start`: one build for each message, its outcome said on standard output.
const options = readOptions(process.argv.slice(2));
// started with the first build and kept: a saved seed is read at once
const readers = createReaders(options.jobs, {code: `${options.cache}/code`});
const progress = options.quiet ? silent : createProgress(process.stdout, () => performance.now());

process.on("message", () => void buildOnce());
process.on("disconnect", () => process.exit());

async function buildOnce(): Promise<void> {
  try {
    progress.line(summary(await build(options, progress, {evenEmpty: true, readers})));
  } catch (error) {
    // the last good site stays; the next change tries again
    console.error(error instanceof Error ? (error.name === "WrongUse" ? error.message : error.stack) : error);
  }
  process.send?.("built");
}
