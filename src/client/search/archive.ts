import type {Names} from "../../model/language.js";
import {searchPaths, type SearchArchive, type SearchText} from "../../model/search-bundle.js";
import {prepareEngine} from "./engine.js";
import {jsonOf} from "./files.js";
import {createShard, type Shard} from "./shard.js";

/** What a search begins with. An article is spoken of by its place: its number in the archive's order. */
export type OpenArchive = {
  readonly shards: readonly Shard[];
  /** How many articles there are. */
  readonly total: number;
  readonly outlets: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, Names>;
};

const texts = new Map<string, Promise<SearchText>>();
let opened: Promise<OpenArchive> | undefined;

/** Loads what a search begins with, once; after a failure the next call tries again. */
export function openArchive(): Promise<OpenArchive> {
  opened ??= open().catch((trouble: unknown) => {
    opened = undefined;
    throw trouble;
  });
  return opened;
}

/** An article in its own words, for results. */
export function textOf(id: string): Promise<SearchText> {
  const known = texts.get(id);
  if (known) return known;
  const loading = jsonOf<SearchText>(searchPaths.text(id), "changing");
  texts.set(id, loading);
  loading.catch(() => texts.delete(id));
  return loading;
}

/** Ids of articles by their places, in the order asked for. */
export function idsOf({shards}: OpenArchive, places: readonly number[]): Promise<readonly string[]> {
  return Promise.all(places.map(async (place) => {
    const shard = shards.find(({start, entry}) => place < start + entry.articles);
    return (await shard?.id(place - shard.start)) ?? "";
  }));
}

async function open(): Promise<OpenArchive> {
  const {shards: entries, engine, outlets, countries} = await jsonOf<SearchArchive>(searchPaths.archive, "changing");
  if (entries.length > 0) prepareEngine(engine);
  const shards: Shard[] = [];
  let total = 0;
  for (const entry of entries) {
    shards.push(createShard(engine, entry, total));
    total += entry.articles;
  }
  return {shards, total, outlets: new Map(Object.entries(outlets)), countries: new Map(Object.entries(countries))};
}
