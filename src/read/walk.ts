import {isUtf8} from "node:buffer";
import {lstatSync, type BigIntStats} from "node:fs";
import {readdir} from "node:fs/promises";
import {systemCode} from "../model/system-error.js";
import {byCodeUnit} from "../text/order.js";

/** A name found below a seed folder; `problem` when it cannot be read as a seed. */
export type Found = {
  /** Below the seed folder, with `/`; bytes that are not UTF-8 show as `\xE9`. */
  readonly path: string;
  /** The path as the system knows it: names are bytes, not text. */
  readonly absolute: Buffer;
  readonly size: number;
  /** Another one after every change of the file, as far as the system tells; empty when it does not. */
  readonly stamp: string;
  /** When the file was last changed, in milliseconds since 1970. */
  readonly changed: number;
  readonly problem?: {readonly rule: "not-a-file" | "unreadable-file"; readonly reason: string};
};

export type Walk = {readonly found: readonly Found[]; readonly ignored: number};

type Folder = {readonly path: string; readonly absolute: Buffer};

/** Folders that are listed side by side, while files of others are looked at. */
const listedAtOnce = 32;

const isIgnored = (name: string): boolean => name.startsWith(".") || name === "node_modules";

/**
 * Every file below `folder`, in path order. Names that begin with a dot and `node_modules` are passed over and
 * counted; links, devices, pipes and sockets are named with a problem and never opened, and so are folders that cannot be
 * listed. Throws when `folder` itself cannot be.
 */
export async function walkSeeds(folder: string): Promise<Walk> {
  const found: Found[] = [];
  let ignored = 0;
  const waiting: Folder[] = [{path: "", absolute: Buffer.from(folder)}];
  const take = (below: Folder, bytes: Buffer): void => {
    const name = nameOf(bytes);
    if (isIgnored(name)) {
      ignored++;
      return;
    }
    const path = below.path === "" ? name : `${below.path}/${name}`;
    const absolute = Buffer.concat([below.absolute, Buffer.from("/"), bytes]);
    const entry = look(path, absolute);
    if (entry === "folder") waiting.push({path, absolute});
    else found.push(entry);
  };
  while (waiting.length > 0) {
    for (const [below, names] of waiting.splice(-listedAtOnce).map((one) => [one, namesIn(one, found)] as const)) {
      for (const bytes of await names) take(below, bytes);
    }
  }
  return {found: found.sort((a, b) => byCodeUnit(a.path, b.path)), ignored};
}

/** What stands in a folder; one below the first that is gone by now, closed to us or too deep for the system is found as it is. */
async function namesIn({path, absolute}: Folder, found: Found[]): Promise<readonly Buffer[]> {
  try {
    return await readdir(absolute, {encoding: "buffer"});
  } catch (error) {
    if (path === "") throw error;
    found.push(unreadable(path, absolute, error));
    return [];
  }
}

function nameOf(bytes: Buffer): string {
  if (isUtf8(bytes)) return bytes.toString();
  return [...bytes].map((byte) => (byte < 0x80 ? String.fromCharCode(byte) : `\\x${byte.toString(16).toUpperCase()}`)).join("");
}

const unstamped = {stamp: "", changed: 0};

/** The time of a change of name or content cannot be set back by those who copy files, unlike the time of the content. */
function stampOf({size, mtimeNs, ctimeNs, ino}: BigIntStats): Pick<Found, "stamp" | "changed"> {
  return {stamp: [size, mtimeNs, ctimeNs, ino].join(" "), changed: Number((mtimeNs > ctimeNs ? mtimeNs : ctimeNs) / 1_000_000n)};
}

/** Files are looked at one after another without giving way: to wait for each of 20,000 takes five times as long. */
function look(path: string, absolute: Buffer): Found | "folder" {
  try {
    const status = lstatSync(absolute, {bigint: true});
    if (status.isDirectory()) return "folder";
    if (status.isFile()) return {path, absolute, size: Number(status.size), ...stampOf(status)};
    const kind = status.isSymbolicLink() ? "a symbolic link" : "a pipe, socket or device";
    return {path, absolute, size: 0, ...unstamped, problem: {rule: "not-a-file", reason: `Found ${kind}; expected a regular file`}};
  } catch (error) {
    return unreadable(path, absolute, error);
  }
}

function unreadable(path: string, absolute: Buffer, error: unknown): Found {
  const reason = `Cannot be read (\`${systemCode(error) ?? String(error)}\`); expected a readable file or folder`;
  return {path, absolute, size: 0, ...unstamped, problem: {rule: "unreadable-file", reason}};
}
