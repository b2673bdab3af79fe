import {WrongUse} from "../model/wrong-use.js";
import {verify} from "../packing/verify.js";
import type {Options} from "./options.js";
import type {Progress} from "./progress.js";
import {printable} from "./report-lines.js";

/** Checks sites and exports against their sums, and names what is not as it should be. Returns the exit code: 1 when something is not. */
export async function verifyPath({paths}: Options, progress: Progress): Promise<number> {
  if (paths.length === 0) throw new WrongUse("Found nothing to verify; expected `npm run verify -- PATH…`.");
  let troubles = 0;
  for (const path of paths) {
    const {whole, damaged, missing} = await verify(path);
    for (const name of damaged) progress.line(`damaged: ${printable(name)}`);
    for (const name of missing) progress.line(`missing: ${printable(name)}`);
    progress.line(`${printable(path)}: ${whole} whole, ${damaged.length} damaged, ${missing.length} missing`);
    troubles += damaged.length + missing.length;
  }
  return troubles > 0 ? 1 : 0;
}
