import type {Tinypool} from "tinypool";
import {createThread} from "../processes.js";
import {compiled} from "../program.js";
import type {Fingerprint} from "../store/manifest.js";
import {done, type Fault} from "./fault.js";
import {joinFile, type JoiningTask} from "./joining.js";

/** Joins files from pieces. */
export type Joiner = {
  /** `copied` says how many bytes are stretches of another file, and how many of the pieces are made. */
  join(task: JoiningTask, copied: {readonly bytes: number; readonly made: number}): Promise<Fingerprint>;
  close(): Promise<void>;
};

/** To start a thread takes about as long as to copy so many bytes. */
const worthAThread = 16 * 1024 * 1024;

/** Of so many pieces that are made, the thread is handed all at once. */
const mostHanded = 50;

/** A file that is long and mostly copied is joined by a thread of its own, while this one goes on with pages. */
export function openJoiner(): Joiner {
  let thread: Tinypool | undefined;
  return {
    async join(task, {bytes, made}) {
      if (bytes < worthAThread || made > mostHanded) return joinFile(task);
      thread ??= createThread(await compiled("src/outputs/joining.ts"));
      return done((await thread.run({...task, pieces: [...task.pieces]} satisfies JoiningTask)) as Fingerprint | Fault);
    },
    close: async () => thread?.destroy(),
  };
}
