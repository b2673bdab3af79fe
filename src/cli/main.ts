import {WrongUse} from "../model/wrong-use.js";
import {add} from "./add.js";
import {build, exitCode, summary} from "./build.js";
import {readOptions, type Options} from "./options.js";
import {createProgress, silent, type Progress} from "./progress.js";
import {readSeeds} from "./reading.js";
import {readSettings} from "./settings.js";
import {start} from "./start.js";

const commands: Readonly<Record<string, (options: Options, progress: Progress, args: readonly string[]) => Promise<number>>> = {
  async start(options, _progress, args) {
    await start(options, args);
    return 0;
  },
  async build(options, progress) {
    const built = await build(options, progress);
    if (options.json) process.stdout.write(`${JSON.stringify(built.report)}\n`);
    progress.line(summary(built));
    return exitCode(built.report, options.strict);
  },
  async check(options, progress) {
    const began = performance.now();
    const {report} = await readSeeds(options, await readSettings(options.set), progress);
    if (options.json) process.stdout.write(`${JSON.stringify(report)}\n`);
    progress.line(summary({report, written: null, seconds: (performance.now() - began) / 1000}));
    return exitCode(report, options.strict);
  },
  add,
};

async function main([name = "", ...args]: readonly string[]): Promise<number> {
  const command = Object.hasOwn(commands, name) ? commands[name] : undefined;
  if (!command) throw new WrongUse(`Found the command \`${name}\`; expected one of ${Object.keys(commands).join(", ")}.`);
  const options = readOptions(args);
  if (options.paths.length > 0 && name !== "add") throw new WrongUse(`Found \`${options.paths.join(" ")}\`; expected options only.`);
  const stream = options.json ? process.stderr : process.stdout;
  return command(options, options.quiet ? silent : createProgress(stream, () => performance.now()), args);
}

try {
  process.exitCode = await main(process.argv.slice(2));
} catch (error) {
  // what the user can put right is a sentence; what we must is a stack
  console.error(error instanceof WrongUse ? error.message : error);
  process.exitCode = error instanceof WrongUse ? 2 : 1;
}
