import type {Names} from "../../model/language.js";
import {searchPaths, type SearchArchive, type SearchText} from "../../model/search-bundle.js";
import {createEngine} from "./engine.js";
import {jsonOf} from "./files.js";
import {once, type Once} from "./once.js";
import {createVolume, type Volume} from "./volume.js";

/** What a search begins with. An article is spoken of by its place: its number in the archive's order. */
export type OpenArchive = {
  readonly volumes: readonly Volume[];
  /** How many articles there are. */
  readonly total: number;
  readonly outlets: ReadonlyMap<string, string>;
  readonly countries: ReadonlyMap<string, Names>;
};

const texts = new Map<string, Once<SearchText>>();
const archive = once(open);

/** Loads what a search begins with, once; after a failure the next call tries again. */
export function openArchive(): Promise<OpenArchive> {
  return archive.get();
}

/** An article in its own words, for results. */
export function textOf(id: string): Promise<SearchText> {
  const text = texts.get(id) ?? once(() => jsonOf<SearchText>(searchPaths.text(id), "changing"));
  texts.set(id, text);
  return text.get();
}

/** Ids of articles by their places, in the order asked for. */
export function idsOf({volumes}: OpenArchive, places: readonly number[]): Promise<readonly string[]> {
  return Promise.all(places.map(async (place) => {
    const volume = volumes.find(({start, articles}) => place < start + articles);
    return (await volume?.id(place - volume.start)) ?? "";
  }));
}

async function open(): Promise<OpenArchive> {
  const {volumes: entries, engine: folder, outlets, countries} = await jsonOf<SearchArchive>(searchPaths.archive, "changing");
  const engine = createEngine(folder);
  const volumes: Volume[] = [];
  let total = 0;
  for (const entry of entries) {
    const volume = createVolume(engine, entry, total);
    volumes.push(volume);
    total += volume.articles;
  }
  return {volumes, total, outlets: new Map(Object.entries(outlets)), countries: new Map(Object.entries(countries))};
}
