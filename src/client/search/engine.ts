import {searchPaths, type ShardCatalogue, type ShardEntry} from "../../model/search-bundle.js";
import {encodeCbor} from "../../text/cbor.js";
import {bytesOf, runScript} from "./files.js";

/** The part of Pagefind's interface that is used here. */
type Pagefind = {
  search(term: string): Promise<{readonly results: readonly Answer[]}>;
};

type Answer = {
  /** The article's row. */
  readonly id: string;
  /** Positions of every match, counted in words. */
  readonly words: readonly number[];
};

/** Pagefind's script, as `search/engine.ts` makes it. */
type Engine = {
  readonly createInstance: (options: {readonly basePath: string; readonly noWorker: boolean}) => Pagefind;
};

/** As much of a `Response` as Pagefind looks at. */
type FileAnswer = {json(): Promise<unknown>; arrayBuffer(): Promise<Uint8Array>};

declare global {
  interface Window {
    /** Set by Pagefind's script. */
    archiveEngine?: Engine;
    /** Asked by Pagefind's script for every file. */
    archiveFetch?: (address: string) => Promise<FileAnswer>;
  }
}

/** Where words stand in a row: in which article, at which word for the first time, and how often. */
export type Hit = {readonly row: number; readonly word: number; readonly times: number};

/** The index of a shard, open. */
export type Index = {
  /** Every article that holds these words in a row. After it throws, the index must be opened anew. */
  find(words: readonly string[]): Promise<readonly Hit[]>;
};

/** What an open index is made from. */
type Source = {readonly engine: string; readonly entry: ShardEntry; readonly index: ShardCatalogue["index"]; trouble?: Error};

const sources = new Map<string, Source>();
let engines: Promise<Engine> | undefined;
// The program is one for all indexes, and must be there before a second index is opened.
let program: Promise<unknown> | undefined;

/** Loads Pagefind while other things are loaded too; what goes wrong, opening an index will say. */
export function prepareEngine(engine: string): void {
  engines ??= startEngine(engine);
  Promise.all([engines, programOf(engine)]).catch(() => undefined);
}

/** Opens the index of a shard; `engine` is the folder of Pagefind. */
export async function openIndex(engine: string, entry: ShardEntry, index: ShardCatalogue["index"]): Promise<Index> {
  const {createInstance} = await (engines ??= startEngine(engine));
  if (program) await program;
  const source: Source = {engine, entry, index};
  sources.set(entry.path, source);
  const pagefind = createInstance({basePath: `/${entry.path}/`, noWorker: true});
  program ??= pagefind.search("").catch(forgetProgram);
  await program;
  return {find: (words) => find(pagefind, source, words)};
}

async function find(pagefind: Pagefind, source: Source, words: readonly string[]): Promise<readonly Hit[]> {
  const {results} = await pagefind.search(`"${words.join(" ")}"`);
  // Pagefind goes on without what it could not load, and would answer less than there is.
  if (source.trouble !== undefined) throw source.trouble;
  return results.map(({id, words: at}) => ({row: Number(id), word: at[0] ?? 0, times: Math.max(1, Math.round(at.length / words.length))}));
}

function forgetProgram(trouble: unknown): never {
  program = undefined;
  throw trouble;
}

async function startEngine(folder: string): Promise<Engine> {
  try {
    window.archiveFetch = (address) => Promise.resolve(answerTo(address));
    await runScript(searchPaths.script(folder));
    if (!window.archiveEngine) throw new Error(searchPaths.script(folder));
    return window.archiveEngine;
  } catch (trouble) {
    engines = undefined;
    throw trouble;
  }
}

/** What Pagefind asks for, by its address `/<shard>/<file>`; most of it is at hand. */
function answerTo(address: string): FileAnswer {
  const [, shard = "", file = ""] = /^\/([^/]*)\/([^?]*)/.exec(address) ?? [];
  const source = sources.get(shard);
  return {
    json: () => Promise.resolve({version: source?.index.version, languages: {und: {hash: "index", wasm: null, page_count: 1}}}),
    arrayBuffer: () => (source ? load(source, file) : Promise.reject(new Error(address))),
  };
}

async function load(source: Source, file: string): Promise<Uint8Array> {
  if (file.endsWith(".pf_meta")) return beginningOf(source);
  try {
    return await (file.startsWith("wasm.") ? programOf(source.engine) : bytesOf(searchPaths.chunk(source.entry.path, parseInt(file.replace("index/", ""))), "fixed"));
  } catch (trouble) {
    source.trouble = trouble instanceof Error ? trouble : new Error(String(trouble));
    throw source.trouble;
  }
}

let wasm: Promise<Uint8Array> | undefined;

/** Every index asks for it anew. */
function programOf(engine: string): Promise<Uint8Array> {
  wasm ??= bytesOf(searchPaths.wasm(engine), "fixed").catch((trouble: unknown) => {
    wasm = undefined;
    throw trouble;
  });
  return wasm;
}

/**
 * The beginning of an index in Pagefind's form: release, pages with their number of words, parts with their first and last
 * words, and none of the filters, sorts and metadata that it might have. Pages are called by their rows, parts by their
 * numbers; numbers of words only matter for scores that are not used.
 */
function beginningOf({entry, index}: Source): Uint8Array {
  const pages = Array.from({length: entry.articles}, (_, row) => [String(row), 1]);
  const chunks = index.begins.map((from, number) => [from, lastBefore(index.begins[number + 1]), String(number)]);
  const beginning = encodeCbor([index.version, pages, chunks, [], [], []]);
  const signed = new Uint8Array(signature.length + beginning.length);
  signed.set(signature);
  signed.set(beginning, signature.length);
  return signed;
}

/** A word that none comes after which is less than another: of all that are, by code points, the greatest of a length. */
function lastBefore(word: string | undefined): string {
  if (word === undefined) return greatest;
  return word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) - 1) + greatest;
}

const greatest = "\u{10ffff}";

const signature = new TextEncoder().encode("pagefind_dcd");
