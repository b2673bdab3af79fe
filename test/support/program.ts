import {programIn} from "../../scripts/program.mjs";

/** Compiles the program, once for all tests. */
export async function setup(): Promise<void> {
  await programIn(".cache");
}
