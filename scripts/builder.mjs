// The process that builds for `start`, of the code as it is now.
import {run} from "./program.mjs";

await run("src/cli/builder.ts");
