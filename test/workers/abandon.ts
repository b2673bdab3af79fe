import {defaults} from "../../src/model/settings.js";
import {openSeeds} from "../../src/read/read.js";
import {createReaders} from "../../src/workers/readers.js";

// A command that reads the seeds of a folder by hostile processes, for a test that ends it while one of them hangs.
const {found} = await openSeeds([process.argv[2] ?? ""]);
const readers = createReaders(1, {module: new URL("./hostile.ts", import.meta.url)});
await readers.read({files: found, settings: defaults, place: {folder: `${process.argv[2] ?? ""}-cache`, version: "1"}}, () => undefined);
