import {createThread} from "../processes.js";
import {compiled} from "../program.js";
import type {Unit} from "../store/manifest.js";
import {writeFiles, type SiteFile} from "../store/site-folder.js";
import {done, type Fault} from "./fault.js";
import type {Writing, WritingTask} from "./writing.js";

/** Writes files of the site. */
export type Writer = {
  /** Ends when all are written; their fingerprints, by path. It takes what they hold: nobody else has that afterwards. */
  write(files: readonly SiteFile[]): Promise<Unit["files"]>;
  close(): Promise<void>;
};

/** To start a thread takes as long as to write so many files. */
const worthAThread = 500;

/**
 * A writer for about so many files. Many are written by a thread of their own: to make a small file takes the disk about as
 * long as it takes us to render a page.
 */
export async function openWriter(folder: string, count: number): Promise<Writer> {
  if (count < worthAThread) return {write: (files) => Promise.resolve().then(() => writeFiles(files, folder)), close: () => Promise.resolve()};
  const thread = createThread(await compiled("src/outputs/writing.ts"));
  return {
    async write(files) {
      const transferList = files.flatMap(({content}) => ownMemory(content) ?? []);
      return done((await thread.run({folder, files} satisfies WritingTask, {transferList})) as Writing | Fault).files;
    },
    close: () => thread.destroy(),
  };
}

/** The memory of bytes, which may go to another thread where nothing else lies in it; else they are copied. */
function ownMemory({buffer, byteLength}: Uint8Array): ArrayBuffer | null {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? buffer : null;
}
