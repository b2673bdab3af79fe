import {createHash} from "node:crypto";
import {constants} from "node:fs";
import {open, type FileHandle} from "node:fs/promises";
import type {Findings} from "../model/message.js";
import {systemCode} from "../model/system-error.js";
import type {Found} from "./walk.js";

/** What was a file when the folder was looked through may be a pipe by now, which never ends, or a link to elsewhere. */
export function openAtRest(absolute: Buffer): Promise<FileHandle> {
  return open(absolute, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
}

/** Nothing of a file that the system does not let be read. */
export function refuseUnreadable(error: unknown, findings: Findings): void {
  findings.refuse("unreadable-file", `Cannot be read (\`${systemCode(error) ?? String(error)}\`); expected a readable file`);
}

/** How many bytes a piece has, and what all of them are known by (SHA-256 in hex). */
export type Pieces = {readonly pieceSize: number; readonly sha256: string};

/** The bytes of a file by pieces. Refuses one that cannot be read any more, or that has others now than it is known by. */
export async function* bytesAtRest({absolute}: Found, {pieceSize, sha256}: Pieces, findings: Findings): AsyncGenerator<Buffer> {
  const hash = createHash("sha256");
  try {
    for await (const bytes of (await openAtRest(absolute)).createReadStream({highWaterMark: pieceSize})) {
      hash.update(bytes as Buffer);
      yield bytes as Buffer;
    }
  } catch (error) {
    refuseUnreadable(error, findings);
    return;
  }
  if (hash.digest("hex") !== sha256) findings.refuse("unreadable-file", "Was changed while it was read; expected a file at rest");
}
