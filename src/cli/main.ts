import {systemCode} from "../model/system-error.js";
import {WrongUse} from "../model/wrong-use.js";
import {readOptions, type Options} from "./options.js";
import {createProgress, silent, type Progress} from "./progress.js";

type Command = (options: Options, progress: Progress, args: readonly string[]) => Promise<number>;

/** A command loads what it needs, and nothing of the others: loading takes longer than a build that finds nothing new. */
const commands: Readonly<Record<string, Command>> = {
  async start(options, _progress, args) {
    await (await import("./start.js")).start(options, args);
    return 0;
  },
  async build(options, progress) {
    const {build, exitCode, summary, whyNothing} = await import("./build.js");
    const built = await build(options, progress);
    whyNothing(built.totals, options.seeds).forEach((line) => { progress.line(line); });
    if (options.json) for (const piece of await built.report()) process.stdout.write(piece);
    progress.line(summary(built));
    return exitCode(built.totals, options.strict);
  },
  check: async (options, progress) => (await import("./check.js")).check(options, progress),
  add: async (options, progress) => (await import("./add.js")).add(options, progress),
  export: async (options, progress) => (await import("./export.js")).exportArchive(options, progress),
  verify: async (options, progress) => (await import("./verify.js")).verifyPath(options, progress),
  images: async (options, progress) => (await import("./images.js")).images(options, progress),
};

/** Commands whose arguments are more than options. */
const takePaths = new Set(["add", "export", "verify"]);

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongUse(`Found the command \`${name}\`; expected one of ${Object.keys(commands).join(", ")}.`);
  if (args.includes("--help")) {
    console.log((await import("./usage.js")).usage(name));
    return 0;
  }
  const options = readOptions(args, name === "export" ? "archive" : "_site");
  if (options.paths.length > 0 && !takePaths.has(name)) throw new WrongUse(`Found \`${options.paths.join(" ")}\`; expected options only.`);
  if (options.part && name !== "check") throw new WrongUse("Found `--part`; expected it with `check` only: a site is built of all seeds.");
  const stream = options.json ? process.stderr : process.stdout;
  return command(options, options.quiet ? silent : createProgress(stream, () => performance.now()), args);
}

/** What the system refuses for reasons that are not ours, in a sentence. */
const refusals: Readonly<Record<string, string>> = {
  ENOSPC: "the disk is full",
  EDQUOT: "the disk holds no more for this user",
  EROFS: "the disk is read-only",
  EACCES: "the system does not permit it",
  EPERM: "the system does not permit it",
};

/** What the user can put right is a sentence; what we must is a stack. */
function printed(error: unknown): unknown {
  if (error instanceof WrongUse) return error.message;
  const refusal = refusals[systemCode(error) ?? ""];
  return error instanceof Error && refusal !== undefined ? `Ended: ${refusal} (${error.message.split("\n")[0] ?? ""}). Every file of the site is whole; build again when that is put right.` : error;
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  console.error(printed(error));
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
