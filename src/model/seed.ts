import type {Findings} from "./message.js";

/** A file of the seed folder, read, decoded and hashed. */
export type SeedFile = {
  /** Relative to its seed folder, with `/` on every system. */
  readonly path: string;
  /** SHA-256 of the bytes as they lie on disk, in hex. */
  readonly sha256: string;
  /** The text without its byte order mark, with `\n` at the end of every line; empty when the file was refused while reading. */
  readonly text: string;
  /** What was noticed about the file as a whole. */
  readonly findings: Findings;
  /** Of a file that is too large to be held; its `text` is the beginning only. */
  readonly large?: LargeText;
};

/** A text that is read anew each time that it is asked for, and never held as a whole. */
export type LargeText = {
  /** How large the file is. */
  readonly bytes: number;
  /** All of the text, decoded as `text` is. Trouble on the way is written on the file's findings, and ends the text. */
  pieces(): AsyncIterable<string>;
};
