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
};
