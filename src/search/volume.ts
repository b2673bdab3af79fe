import type {Entry} from "../model/article.js";
import {hashDigits, searchPaths, shardsInBlock, type VolumeEntry} from "../model/search-bundle.js";
import {hashOf} from "../store/hash.js";
import {CborWriter} from "../text/cbor.js";
import {byCodeUnit} from "../text/order.js";
import {packFacets} from "../text/packed-facets.js";
import {wordRanges} from "../text/ranges.js";
import {catalogueFile, facetsOf, type SearchColumns} from "./catalogue.js";
import type {SearchFile} from "./in-site.js";
import type {IndexedShard} from "./shard.js";
import type {StayingFile} from "./staying.js";

/** A volume before it is written: its folder, the hash of all that it is made from, and the articles of each of its shards. */
export type Volume = {
  readonly path: string;
  readonly hash: string;
  readonly shards: readonly {readonly articles: readonly Pick<Entry, "day" | "text">[]}[];
};

/** What `archive.json` says of a volume. */
export function volumeEntry({path, hash, shards}: Volume): VolumeEntry {
  const articles = shards.flatMap(({articles: own}) => own);
  const years = articles.flatMap(({day}) => day?.slice(0, 4) ?? []).sort(byCodeUnit);
  const [first] = years;
  return {
    path,
    hash: hash.slice(0, hashDigits),
    shards: shards.map(({articles: own}) => own.length),
    together: together(articles),
    years: first === undefined ? null : [first, years.at(-1) ?? first],
  };
}

// A file of an index should not be smaller, about: a request costs as much as reading some kilobytes.
const fewestBytes = 6000;
/** An index takes about so many bytes for a character of text. */
const bytesPerCharacter = 1.4;

/** How many leaves lie in a file: the smaller the volume the more, by powers of two, so that it seldom changes. */
function together(articles: readonly Pick<Entry, "text">[]): number {
  const bytes = articles.reduce((sum, {text}) => sum + text.length, 0) * bytesPerCharacter;
  const wanted = (fewestBytes * wordRanges.length) / Math.max(1, bytes);
  return Math.min(2 ** Math.ceil(Math.log2(wordRanges.length)), 2 ** Math.max(0, Math.round(Math.log2(wanted))));
}

/**
 * Everything of a volume: its articles by column, their facets, their ids, and the leaves of its shards' indexes, bound together. An article more
 * or less changes few files, and all others keep their names: neither a build nor a reader takes them again. Those of leaves that are
 * known to stay, by number, are named only.
 */
export function volumeFiles(
  {path, hash, together: step}: VolumeEntry,
  columns: readonly SearchColumns[],
  indexed: readonly IndexedShard[],
  staying: ReadonlyMap<number, StayingFile>,
): readonly SearchFile[] {
  const ids = idBlocks(indexed).map((block, number) => named((digits) => searchPaths.ids(path, number, digits), block));
  const leaves = Array.from({length: Math.ceil(wordRanges.length / step)}, (_, number) => staying.get(number) ??
    named((digits) => searchPaths.leaves(path, number, digits), bound(indexed, number * step, (number + 1) * step)));
  return [
    {path: searchPaths.catalogue(path, hash), content: catalogueFile(columns, indexed, {ids: hashesOf(ids), leaves: hashesOf(leaves)})},
    {path: searchPaths.facets(path, hash), content: packFacets(facetsOf(columns))},
    ...ids,
    ...leaves.flatMap((file) => ("content" in file ? [file] : [])),
  ];
}

/** A file with the hash in its name. */
type NamedFile = SearchFile & {readonly digits: string};

/** A file that is called after what it holds. */
function named(pathOf: (hash: string) => string, content: Uint8Array): NamedFile {
  const sha256 = hashOf(content);
  const digits = sha256.slice(0, hashDigits);
  return {path: pathOf(digits), content, sha256, digits};
}

/** Hashes in a row; see `hashAt`. */
function hashesOf(files: readonly Pick<NamedFile, "digits">[]): Uint8Array {
  return Uint8Array.from(Buffer.from(files.map(({digits}) => digits).join(""), "hex"));
}

/** Ids of shards, a few of which lie together: byte strings in a row. */
function idBlocks(shards: readonly IndexedShard[]): readonly Uint8Array[] {
  return Array.from({length: Math.ceil(shards.length / shardsInBlock)}, (_, block) => {
    const file = new CborWriter(fewestBytes);
    for (const {ids} of shards.slice(block * shardsInBlock, (block + 1) * shardsInBlock)) file.string(ids);
    return file.written();
  });
}

const none = new Uint8Array();

/** The leaves from one up to, but not with, another, of each shard in turn: byte strings in a row. */
function bound(shards: readonly IndexedShard[], start: number, end: number): Uint8Array {
  const file = new CborWriter(fewestBytes);
  for (const {leaves} of shards) {
    for (let range = start; range < Math.min(end, leaves.length); range++) file.string(leaves[range] ?? none);
  }
  return file.written();
}
