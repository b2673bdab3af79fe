import type {Settings} from "../model/settings.js";
import {createReader, type Kept, type ReadFiles} from "../pipeline.js";
import type {Found} from "../read/walk.js";
import {tables} from "../tables.js";
import {openCache, type CachePlace} from "./place.js";

/** Files for a process to read; `place` is where the cache lies. */
export type ReadTask = {readonly files: readonly Found[]; readonly settings: Settings; readonly place: CachePlace | null};

let known: {readonly key: string; readonly readFiles: ReadFiles} | undefined;

/** Reads files in a process of its own; answers with what each became, in order. */
export default async function read({files, settings, place}: ReadTask): Promise<readonly Kept[]> {
  const kept: Kept[] = [];
  await readerFor(settings, place)(files, (_, one) => kept.push(one));
  return kept;
}

/** Building the tables takes longer than reading a file: once for all tasks that are alike. */
function readerFor(settings: Settings, place: CachePlace | null): ReadFiles {
  const key = JSON.stringify([settings, place]);
  if (known?.key !== key) known = {key, readFiles: createReader(settings, tables, openCache(place))};
  return known.readFiles;
}
