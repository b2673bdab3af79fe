// A command of Dateline: `node scripts/run.mjs build --seeds FOLDER`. Installs what is missing, compiles what has changed.
import "./install.mjs";
import {run} from "./program.mjs";

await run("src/cli/main.ts");
