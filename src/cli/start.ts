import {fork, type ChildProcess} from "node:child_process";
import {resolve} from "node:path";
import {watch, type FSWatcher} from "chokidar";
import {checkOutFolder, checkSeedFolders} from "./folders.js";
import type {Options} from "./options.js";
import {serve, type SiteServer} from "./serve.js";
import {systemCode} from "../model/system-error.js";

/** A file counts as whole when its size has not changed for so many milliseconds. */
export const settled = 80;

/**
 * Builds, serves and watches. Builds run in a process of their own that stays warm between them; a changed template
 * starts a new one, since modules are read once. Ends when the process is told to.
 */
export async function start(options: Options, args: readonly string[]): Promise<void> {
  await checkSeedFolders(options.seeds);
  await checkOutFolder(options.out, options.seeds);
  let builder = startBuilder(args);
  await builder.build(() => undefined);
  const server = await serveOn(options);
  console.log(`Serving ${options.out} on ${server.url}\nWatching ${options.seeds.join(", ")} and templates; Ctrl+C ends`);
  const rebuild = oneAtATime(async (reason) => {
    if (reason === "code") {
      builder.stop();
      builder = startBuilder(args);
    }
    await builder.build(() => { server.reload(); });
  });
  const watchers = [
    watchFiles([...options.seeds], () => { rebuild("seeds"); }),
    watchFiles(["templates", "src"], () => { rebuild("code"); }),
  ];
  await ended();
  builder.stop();
  await Promise.all([server.close(), ...watchers.map((watcher) => watcher.close())]);
}

/** Serves on the port that was asked for, or on the next free one, and says so. */
async function serveOn({out, base, port}: Options): Promise<SiteServer> {
  for (let next = port; ; next++) {
    try {
      return await serve(resolve(out), base, next);
    } catch (error) {
      const taken = systemCode(error) === "EADDRINUSE";
      if (!taken || next >= port + 20) throw error;
      console.log(`Port ${next} is taken; trying ${next + 1}`);
    }
  }
}

function watchFiles(folders: string[], changed: () => void): FSWatcher {
  const isHidden = (path: string): boolean => /(^|[\\/])(\.[^\\/.][^\\/]*|node_modules)$/.test(path);
  const watcher = watch(folders, {
    ignored: isHidden,
    ignoreInitial: true,
    followSymlinks: false,
    awaitWriteFinish: {stabilityThreshold: settled, pollInterval: 25},
  });
  return watcher.on("all", () => { changed(); });
}

/** Runs one at a time; calls that come in the meantime are one more run, of the weightiest reason. */
function oneAtATime(run: (reason: Reason) => Promise<void>): (reason: Reason) => void {
  let waiting: Reason | null = null;
  let running = false;
  const next = async (): Promise<void> => {
    running = true;
    while (waiting) {
      const reason: Reason = waiting;
      waiting = null;
      await run(reason);
    }
    running = false;
  };
  return (reason) => {
    waiting = waiting === "code" ? "code" : reason;
    if (!running) void next();
  };
}

type Reason = "seeds" | "code";

/** A build tells when there is something new to see, which may be before it ends. */
type Builder = {build(onNews: () => void): Promise<void>; stop(): void};

function startBuilder(args: readonly string[]): Builder {
  const child: ChildProcess = fork("scripts/builder.mjs", [...args], {execArgv: []});
  return {
    build: (onNews) =>
      new Promise((done) => {
        const hear = (message: unknown): void => {
          onNews();
          if (message === "pages") return;
          child.off("message", hear);
          done();
        };
        child.on("message", hear);
        // a builder that cannot run says why itself; the next change of the code starts another
        child.once("exit", () => done());
        if (child.connected) child.send("build");
        else done();
      }),
    stop: () => void child.kill(),
  };
}

function ended(): Promise<void> {
  return new Promise((done) => {
    process.once("SIGINT", () => done());
    process.once("SIGTERM", () => done());
  });
}
