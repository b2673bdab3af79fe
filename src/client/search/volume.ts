import {hashAt, searchPaths, shardsInBlock, type VolumeCatalogue, type VolumeEntry, type VolumeFacets} from "../../model/search-bundle.js";
import {readCbor} from "../../text/cbor.js";
import {unpackFacets} from "../../text/packed-facets.js";
import {unpackIds} from "../../text/packed-ids.js";
import {rangeOf, rangesOf, wordRanges} from "../../text/ranges.js";
import {candidatesOf, type WordLeaves} from "./candidates.js";
import {readCatalogue} from "./catalogue.js";
import {findInIndex, type Engine} from "./engine.js";
import {bytesOf} from "./files.js";
import {hitsOf, hitsOfWord, ranksOf, type Hit, type Leaf, type ShardRanks} from "./leaves.js";
import {once, type Once} from "./once.js";

/** A volume of the archive, loaded as far as it was asked for. */
export type Volume = {
  readonly entry: VolumeEntry;
  /** Place of its first article in the archive. */
  readonly start: number;
  readonly articles: number;
  catalogue(): Promise<VolumeCatalogue>;
  facets(): Promise<VolumeFacets>;
  /** Loads what every search in it needs, whatever its words. */
  prepare(): Promise<void>;
  /** Loads what is needed to find words, which are not prefixes; what goes wrong, finding them will say. */
  load(words: readonly string[]): void;
  /** Every article that holds these words in a row; others than those of some rows may be left out. */
  find(words: readonly string[], within?: ReadonlySet<number>): Promise<readonly Hit[]>;
  /** Every article that holds a word with one of these beginnings. */
  findBeginning(beginnings: readonly string[]): Promise<readonly Hit[]>;
  /** The id of its nth article. */
  id(row: number): Promise<string>;
};

/** A volume whose parts are loaded when they are first asked for, and again after a failure. */
export function createVolume(engine: Engine, entry: VolumeEntry, start: number): Volume {
  const articles = entry.shards.reduce((sum, length) => sum + length, 0);
  const catalogue = once(async () => readCatalogue(await bytesOf(searchPaths.catalogue(entry.path, entry.hash), "fixed"), articles));
  const facets = once(async () => unpackFacets(await bytesOf(searchPaths.facets(entry.path, entry.hash), "fixed"), articles));
  const shards = once(async () => shardsOf(entry, await catalogue.get()));
  const hashOf = async (kind: keyof VolumeCatalogue["hashes"], number: number): Promise<string> => hashAt((await catalogue.get()).hashes[kind], number);
  const files = new Map<number, Once<readonly (readonly Leaf[])[]>>();
  const fileOf = (number: number) => once(async () => {
    const bytes = await bytesOf(searchPaths.leaves(entry.path, number, await hashOf("leaves", number)), "fixed");
    return readLeaves(bytes, await shards.get(), entry.together, number);
  });
  /** The leaves of each shard for a range of words. */
  const leavesAt = async (range: number): Promise<readonly Leaf[]> => {
    const number = Math.floor(range / entry.together);
    const file = files.get(number) ?? fileOf(number);
    files.set(number, file);
    return (await file.get())[range % entry.together] ?? [];
  };
  const leavesOf = (words: readonly string[]): Promise<readonly WordLeaves[]> =>
    Promise.all([...new Set(words)].map(async (word) => ({word, leaves: await leavesAt(rangeOf(word))})));
  const blocks = blocksOf(entry).map(({first, shards: own}, block) => ({
    first,
    ids: once(async () => readIds(await bytesOf(searchPaths.ids(entry.path, block, await hashOf("ids", block)), "fixed"), own)),
  }));
  return {
    entry,
    start,
    articles,
    catalogue: () => catalogue.get(),
    facets: () => facets.get(),
    prepare: async () => {
      await Promise.all([shards.get(), engine.script.get()]);
    },
    async id(row) {
      const block = blocks.filter(({first}) => first <= row).at(-1);
      return block ? ((await block.ids.get())[row - block.first] ?? "") : "";
    },
    load(words) {
      Promise.all([leavesOf(words), words.length > 1 && engine.script.get()]).catch(() => undefined);
    },
    async find(words, within) {
      if (words.length === 1) return (await leavesOf(words)).flatMap(({word, leaves}) => hitsOfWord(word, leaves));
      const [loaded] = await Promise.all([leavesOf(words), engine.script.get()]);
      const found = candidatesOf(loaded, within).map(async ({rows, part}) => {
        const matches = await findInIndex(engine, {pages: rows.length, part}, words);
        return matches.map(({page, word, times}) => ({row: rows[page] ?? 0, word, times}));
      });
      return (await Promise.all(found)).flat();
    },
    async findBeginning(beginnings) {
      const found = beginnings.map(async (beginning) => {
        const leaves = await Promise.all(rangesOf(beginning).map(leavesAt));
        return {beginning, leaves: leaves.flat()};
      });
      return hitsOf(await Promise.all(found));
    },
  };
}

function shardsOf(entry: VolumeEntry, catalogue: VolumeCatalogue): readonly ShardRanks[] {
  const starts = startsOf(entry);
  return entry.shards.map((articles, nth) => ranksOf(catalogue, starts[nth] ?? 0, articles));
}

/** The first row of each shard, and where the last one ends. */
function startsOf({shards}: VolumeEntry): readonly number[] {
  return [0, ...shards.map((_, nth) => shards.slice(0, nth + 1).reduce((sum, length) => sum + length, 0))];
}

/** The first row of each block of ids, and how many articles each of its shards holds. */
function blocksOf(entry: VolumeEntry): readonly {readonly first: number; readonly shards: readonly number[]}[] {
  const starts = startsOf(entry);
  return numbered(entry.shards.length, shardsInBlock).map((block) => ({
    first: starts[block * shardsInBlock] ?? 0,
    shards: entry.shards.slice(block * shardsInBlock, (block + 1) * shardsInBlock),
  }));
}

/** The ids in a file, of shards that hold so many each. */
function readIds(bytes: Uint8Array, shards: readonly number[]): readonly string[] {
  let at = 0;
  return shards.flatMap((articles) => {
    const {value, end} = readCbor(bytes, at);
    if (!(value instanceof Uint8Array)) throw new Error("The ids are not what they should be");
    at = end;
    return unpackIds(value, articles);
  });
}

/** The leaves in a file of the index, by range and shard. */
function readLeaves(bytes: Uint8Array, shards: readonly ShardRanks[], together: number, number: number): readonly (readonly Leaf[])[] {
  const ranges = Math.min(together, wordRanges.length - number * together);
  const leaves: Leaf[][] = Array.from({length: ranges}, () => []);
  let at = 0;
  for (const ranks of shards) {
    for (const ofRange of leaves) {
      const {value, end} = readCbor(bytes, at);
      if (!(value instanceof Uint8Array)) throw new Error("The index is not what it should be");
      if (value.length > 0) ofRange.push({ranks, bytes: value});
      at = end;
    }
  }
  return leaves;
}

function numbered(length: number, step: number): readonly number[] {
  return Array.from({length: Math.ceil(length / step)}, (_, number) => number);
}
