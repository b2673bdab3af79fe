import {idsInBlock, searchPaths, type ShardCatalogue, type ShardEntry} from "../../model/search-bundle.js";
import {openIndex, type Hit, type Index} from "./engine.js";
import {jsonOf} from "./files.js";

/** A shard of the archive, loaded as far as it was asked for. */
export type Shard = {
  readonly entry: ShardEntry;
  /** Place of its first article in the archive. */
  readonly start: number;
  catalogue(): Promise<ShardCatalogue>;
  /** Every article that holds these words in a row. */
  find(words: readonly string[]): Promise<readonly Hit[]>;
  /** The id of its nth article. */
  id(row: number): Promise<string>;
};

/** A shard whose parts are loaded when they are first asked for, and again after a failure. */
export function createShard(engine: string, entry: ShardEntry, start: number): Shard {
  const catalogue = kept(() => jsonOf<ShardCatalogue>(searchPaths.catalogue(entry.path), "fixed"));
  const index = kept(async (): Promise<Index> => openIndex(engine, entry, (await catalogue.get()).index));
  const blocks = Array.from({length: Math.ceil(entry.articles / idsInBlock)}, (_, block) =>
    kept(() => jsonOf<readonly string[]>(searchPaths.ids(entry.path, block), "fixed")),
  );
  return {
    entry,
    start,
    catalogue: () => catalogue.get(),
    id: async (row) => (await blocks[Math.floor(row / idsInBlock)]?.get())?.[row % idsInBlock] ?? "",
    async find(words) {
      const open = await index.get();
      return open.find(words).catch((trouble: unknown) => {
        index.forget();
        throw trouble;
      });
    },
  };
}

/** Something that is loaded once; after a failure the next call tries again. */
function kept<Value>(load: () => Promise<Value>): {get(): Promise<Value>; forget(): void} {
  let loading: Promise<Value> | undefined;
  const forget = () => {
    loading = undefined;
  };
  return {
    forget,
    get() {
      loading ??= load();
      loading.catch(forget);
      return loading;
    },
  };
}
