import {Tinypool} from "tinypool";

/** Processes of our own that do what the default export of a module does, at most so many at a time. */
export function createProcesses(module: URL, most: number): Tinypool {
  return new Tinypool({
    filename: module.href,
    // processes, not threads: the loader of TypeScript does not reach threads
    runtime: "child_process",
    // bytes stay bytes on the way
    serialization: "advanced",
    maxThreads: most,
    execArgv: ["--import", "tsx"],
  });
}
