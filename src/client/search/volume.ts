import {hashAt, idsInBlock, searchPaths, type VolumeCatalogue, type VolumeEntry} from "../../model/search-bundle.js";
import {readCbor} from "../../text/cbor.js";
import {rangeOf, rangesOf, wordRanges} from "../../text/ranges.js";
import {openIndex, type Engine, type Hit, type Index} from "./engine.js";
import {bytesOf, jsonOf} from "./files.js";
import {boundLeaves, hitsOf, type Leaf} from "./leaves.js";
import {once} from "./once.js";

/** A volume of the archive, loaded as far as it was asked for. */
export type Volume = {
  readonly entry: VolumeEntry;
  /** Place of its first article in the archive. */
  readonly start: number;
  readonly articles: number;
  catalogue(): Promise<VolumeCatalogue>;
  /** Loads what every search in it needs, whatever its words. */
  prepare(): Promise<void>;
  /** Every article that holds these words in a row. */
  find(words: readonly string[]): Promise<readonly Hit[]>;
  /** Every article that holds a word with one of these beginnings. */
  findBeginning(beginnings: readonly string[]): Promise<readonly Hit[]>;
  /** The id of its nth article. */
  id(row: number): Promise<string>;
};

/** A volume whose parts are loaded when they are first asked for, and again after a failure. */
export function createVolume(engine: Engine, entry: VolumeEntry, start: number): Volume {
  const articles = entry.shards.reduce((sum, length) => sum + length, 0);
  const catalogue = once(() => jsonOf<VolumeCatalogue>(searchPaths.catalogue(entry.path, entry.hash), "fixed"));
  const hashOf = async (kind: keyof VolumeCatalogue["hashes"], number: number): Promise<string> => hashAt((await catalogue.get()).hashes[kind], number);
  const files = numbered(wordRanges.length, entry.together).map((_, number) =>
    once(async () => readLeaves(await bytesOf(searchPaths.leaves(entry.path, number, await hashOf("leaves", number)), "fixed"), entry, number)),
  );
  /** The leaves of each shard for a range of words. */
  const leavesAt = async (range: number): Promise<readonly Leaf[]> =>
    (await files[Math.floor(range / entry.together)]?.get())?.[range % entry.together] ?? [];
  const indexOf = ({from, to}: Run) => once(async (): Promise<Index> => openIndex(engine, {
    name: `${entry.path} ${from}`,
    articles: to - from,
    release: (await catalogue.get()).release,
    leaf: async (range) => boundLeaves((await leavesAt(range)).filter((leaf) => leaf.start >= from && leaf.start < to), from),
  }));
  const indexes = runsOf(entry).map((run) => ({...run, index: indexOf(run)}));
  const blocks = numbered(articles, idsInBlock).map((_, block) =>
    once(async () => jsonOf<readonly string[]>(searchPaths.ids(entry.path, block, await hashOf("ids", block)), "fixed")),
  );
  return {
    entry,
    start,
    articles,
    catalogue: () => catalogue.get(),
    prepare: async () => {
      await Promise.all(indexes.map(({index}) => index.get()));
    },
    id: async (row) => (await blocks[Math.floor(row / idsInBlock)]?.get())?.[row % idsInBlock] ?? "",
    async find(words) {
      // while the indexes are being opened
      const loading = Promise.all(words.map((word) => leavesAt(rangeOf(word))));
      const found = indexes.map(async ({from, index}) => {
        const [open] = await Promise.all([index.get(), loading]);
        const hits = await open.find(words).catch((trouble: unknown) => {
          index.forget();
          throw trouble;
        });
        return hits.map((hit) => ({...hit, row: from + hit.row}));
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

// Pagefind looks through all pages of a word for each page that it finds: several small indexes take less time than one.
const shardsInIndex = 4;

type Run = {readonly from: number; readonly to: number};

/** Rows of the shards that are searched together. */
function runsOf({shards}: VolumeEntry): readonly Run[] {
  const ends = shards.map((_, nth) => shards.slice(0, nth + 1).reduce((sum, length) => sum + length, 0));
  const starts = [0, ...ends].filter((_, nth) => nth % shardsInIndex === 0 && nth < shards.length);
  return starts.map((from, nth) => ({from, to: starts[nth + 1] ?? ends.at(-1) ?? from}));
}

/** The leaves in a file of the index, by range and shard. */
function readLeaves(bytes: Uint8Array, {shards, together}: VolumeEntry, number: number): readonly (readonly Leaf[])[] {
  const ranges = Math.min(together, wordRanges.length - number * together);
  const leaves: Leaf[][] = Array.from({length: ranges}, () => []);
  let [at, start] = [0, 0];
  for (const articles of shards) {
    for (const ofRange of leaves) {
      const {value, end} = readCbor(bytes, at);
      if (!(value instanceof Uint8Array)) throw new Error("The index is not what it should be");
      if (value.length > 0) ofRange.push({start, packed: value});
      at = end;
    }
    start += articles;
  }
  return leaves;
}

function numbered(length: number, step: number): readonly number[] {
  return Array.from({length: Math.ceil(length / step)}, (_, number) => number);
}
