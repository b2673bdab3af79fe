import {hash} from "node:crypto";
import {closeSync, constants, fstatSync, openSync, readFileSync} from "node:fs";
import {basename} from "node:path";
import {Findings} from "../model/message.js";
import type {SeedFile} from "../model/seed.js";
import {refuseUnreadable} from "./at-rest.js";
import {decode} from "./decode.js";
import {readLarge} from "./large.js";
import {walkSeeds, type Found} from "./walk.js";
import {beginningOfWebArchive, webArchive} from "./web-archive.js";

/** Bytes: how large a file may be to be held whole, and the pieces by which a larger one is read. */
export type Bounds = {readonly whole: number; readonly piece: number};

/** The bounds that hold but in tests. */
export const bounds: Bounds = {whole: 32 * 1024 * 1024, piece: 256 * 1024};

/** Bytes of a file that has grown meanwhile; beyond them it is not held. */
const mostHeld = 2 * bounds.whole;

export type SeedFolders = {
  /** In path order. */
  readonly found: readonly Found[];
  /** How many names were passed over. */
  readonly ignored: number;
};

/**
 * Looks through the seed folders. With one folder the paths of its files are relative to it; with several each path
 * begins with the name of its folder; with `only`, nothing but the file of that path is found. Throws when a folder cannot
 * be listed.
 */
export async function openSeeds(folders: readonly string[], only?: string): Promise<SeedFolders> {
  const walks = await Promise.all(folders.map(async (folder) => ({folder, walk: await walkSeeds(folder)})));
  const named = walks.flatMap(({folder, walk}) =>
    walk.found.map((entry) => (folders.length === 1 ? entry : {...entry, path: `${basename(folder)}/${entry.path}`})),
  );
  const found = only === undefined ? named : named.filter(({path}) => path === only);
  return {found, ignored: walks.reduce((sum, {walk}) => sum + walk.ignored, 0)};
}

/** How a file that is too large to be held is gone about: whether its beginning is known, and who is told of progress. */
export type HowLarge = {readonly isReadable: (file: SeedFile) => boolean; readonly sign: () => void};

/** A file of a seed folder, decoded and hashed; of one too large to be held only what `isReadable` knows by its beginning. */
export async function readSeed(entry: Found, {whole, piece}: Bounds = bounds, {isReadable, sign}: HowLarge = {isReadable: () => true, sign: () => undefined}): Promise<SeedFile> {
  if (entry.size > whole) return readLarge(entry, piece, isReadable, sign);
  const findings = new Findings();
  const bytes = bytesOf(entry, findings);
  const sha256 = hash("sha256", bytes);
  const archive = beginningOfWebArchive(bytes);
  if (archive !== null) return webArchive(entry, archive, {pieceSize: piece, sha256}, findings);
  const text = findings.refused ? "" : decode(bytes, findings);
  return {path: entry.path, sha256, text, findings};
}

function bytesOf({absolute, problem}: Found, findings: Findings): Uint8Array {
  if (problem !== undefined) findings.refuse(problem.rule, problem.reason);
  else {
    try {
      // at once: handing a small file to another thread and back costs more than reading it
      return regularBytes(absolute, findings);
    } catch (error) {
      refuseUnreadable(error, findings);
    }
  }
  return new Uint8Array();
}

/** What was a file when the folder was looked through may be a pipe by now, which never ends, or a link to elsewhere. */
function regularBytes(absolute: Buffer, findings: Findings): Uint8Array {
  const file = openSync(absolute, constants.O_RDONLY | constants.O_NONBLOCK | constants.O_NOFOLLOW);
  try {
    const status = fstatSync(file);
    if (status.isFile() && status.size <= mostHeld) return readFileSync(file);
    findings.refuse("unreadable-file", "Was replaced while it was read; expected a file at rest");
    return new Uint8Array();
  } finally {
    closeSync(file);
  }
}
