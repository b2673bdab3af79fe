import {build, summary} from "./build.js";
import {readOptions} from "./options.js";
import {createProgress, onlyNews, silent} from "./progress.js";
import {openWarm} from "./reading.js";
import {createReaders} from "../workers/readers.js";

// The process that builds for `start`: one build for each message, its outcome said on standard output, and of what was
// noticed only what the build before did not say. It says when pages are there, and when all is.
const options = readOptions(process.argv.slice(2));
// kept between builds: a saved seed is read at once, and only that
const warming = openWarm(createReaders(options.jobs), options);
const progress = options.quiet ? silent : createProgress(process.stdout, () => performance.now());
const news = onlyNews(progress);

process.on("message", () => void buildOnce());
process.on("disconnect", () => process.exit());

async function buildOnce(): Promise<void> {
  try {
    const warm = await warming;
    news.nextRound();
    progress.line(summary(await build(options, news, {evenEmpty: true, warm, onPages: () => process.send?.("pages")})));
  } catch (error) {
    // the last good site stays; the next change tries again
    console.error(error instanceof Error ? (error.name === "WrongUse" ? error.message : error.stack) : error);
  }
  process.send?.("built");
}
