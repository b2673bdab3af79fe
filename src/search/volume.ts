import {gzipSync, strToU8} from "fflate";
import {hashDigits, idsInBlock, searchPaths, type VolumeEntry} from "../model/search-bundle.js";
import {hashOf} from "../store/hash.js";
import {cborKinds, encodeCborHead} from "../text/cbor.js";
import {byCodeUnit} from "../text/order.js";
import {wordRanges} from "../text/ranges.js";
import {catalogueOf, type SearchRecord} from "./catalogue.js";
import type {IndexedShard} from "./shard.js";

/** A file of the search folder; `path` is below it, `sha256` known where the name comes of it. */
export type SearchFile = {readonly path: string; readonly content: Uint8Array; readonly sha256?: string};

/** A volume before it is written: its folder, the hash of all that it is made from, and the articles of each of its shards. */
export type Volume = {readonly path: string; readonly hash: string; readonly shards: readonly {readonly records: readonly SearchRecord[]}[]};

/** What `archive.json` says of a volume. */
export function volumeEntry({path, hash, shards}: Volume): VolumeEntry {
  const records = shards.flatMap(({records: own}) => own);
  const years = records.flatMap(({day}) => day?.slice(0, 4) ?? []).sort(byCodeUnit);
  const [first] = years;
  return {
    path,
    hash: hash.slice(0, hashDigits),
    shards: shards.map(({records: own}) => own.length),
    together: together(records),
    years: first === undefined ? null : [first, years.at(-1) ?? first],
  };
}

// A file of an index should not be smaller, about: a request costs as much as reading some kilobytes.
const fewestBytes = 6000;
/** An index takes about so many bytes for a character of text. */
const bytesPerCharacter = 2;

/** How many leaves lie in a file: the smaller the volume the more, by powers of two, so that it seldom changes. */
function together(records: readonly SearchRecord[]): number {
  const bytes = records.reduce((sum, {length}) => sum + length, 0) * bytesPerCharacter;
  const wanted = (fewestBytes * wordRanges.length) / Math.max(1, bytes);
  return Math.min(2 ** Math.ceil(Math.log2(wordRanges.length)), 2 ** Math.max(0, Math.round(Math.log2(wanted))));
}

/**
 * Everything of a volume: its articles by column, their ids, and the leaves of its shards' indexes, bound together. An article more
 * or less changes few leaves, and all others keep their names: neither a build nor a reader takes them again.
 */
export function volumeFiles(volume: Volume, indexed: readonly IndexedShard[]): readonly SearchFile[] {
  const {path, hash} = volumeEntry(volume);
  const records = volume.shards.flatMap(({records: own}) => own);
  const step = together(records);
  const ids = numbered(records.length, idsInBlock).map((start, block) =>
    named((digits) => searchPaths.ids(path, block, digits), packed(records.slice(start, start + idsInBlock).map(({id}) => id))));
  const leaves = numbered(wordRanges.length, step).map((start, number) =>
    named((digits) => searchPaths.leaves(path, number, digits), bound(indexed, start, start + step)));
  const catalogue = catalogueOf(records, indexed, {ids: hashesOf(ids), leaves: hashesOf(leaves)});
  return [{path: searchPaths.catalogue(path, hash), content: packed(catalogue)}, ...ids, ...leaves];
}

type NamedFile = SearchFile & {readonly sha256: string};

/** A file that is called after what it holds. */
function named(pathOf: (hash: string) => string, content: Uint8Array): NamedFile {
  const sha256 = hashOf(content);
  return {path: pathOf(sha256.slice(0, hashDigits)), content, sha256};
}

function hashesOf(files: readonly NamedFile[]): string {
  return files.map(({sha256}) => sha256.slice(0, hashDigits)).join("");
}

/** The leaves from one up to, but not with, another, of each shard in turn: byte strings in a row. */
function bound(shards: readonly IndexedShard[], start: number, end: number): Uint8Array {
  const leaves = shards.flatMap((shard) => shard.leaves.slice(start, end));
  return Buffer.concat(leaves.flatMap((leaf) => [encodeCborHead(cborKinds.bytes, leaf.length), leaf]));
}

function numbered(length: number, step: number): readonly number[] {
  return Array.from({length: Math.ceil(length / step)}, (_, number) => number * step);
}

// In JavaScript, since what the zlib of one release of Node writes another need not; without a time of packing.
function packed(content: unknown): Uint8Array {
  return gzipSync(strToU8(JSON.stringify(content)), {level: 9, mtime: 0});
}
