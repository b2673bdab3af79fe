import {pagefindRelease, searchPaths} from "../../model/search-bundle.js";
import {encodeCbor} from "../../text/cbor.js";
import {bytesOf, runScript, unpacked} from "./files.js";
import {once, type Once} from "./once.js";

/** The part of Pagefind's interface that is used here. */
type Pagefind = {
  search(term: string): Promise<{readonly results: readonly Answer[]}>;
};

type Answer = {
  /** The page's number in the index. */
  readonly id: string;
  /** Positions of every match, counted in words. */
  readonly words: readonly number[];
};

/** Pagefind's script, as `search/engine.ts` makes it. */
type PagefindScript = {
  readonly createInstance: (options: {readonly basePath: string; readonly noWorker: boolean}) => Pagefind;
};

/** As much of a `Response` as Pagefind looks at. */
type FileAnswer = {json(): Promise<unknown>; arrayBuffer(): Promise<Uint8Array>};

declare global {
  interface Window {
    /** Set by Pagefind's script. */
    archiveEngine?: PagefindScript;
    /** Asked by Pagefind's script for every file. */
    archiveFetch?: (address: string) => Promise<FileAnswer>;
    /** Called by Pagefind's script, which looks every 50 ms whether its program runs: that would be most of what opening takes. */
    archiveSoon?: (look: () => void) => unknown;
  }
}

/** Where words stand in a row: on which page, at which word for the first time, and how often. */
export type Match = {readonly page: number; readonly word: number; readonly times: number};

/** A small index: how many pages it has, and its only part, in Pagefind's form. */
export type Index = {readonly pages: number; readonly part: Uint8Array};

/** Pagefind in this page; once it runs, everything that it asks for is at hand. */
export type Engine = {
  /** Loads Pagefind and starts its program. */
  readonly script: Once<PagefindScript>;
  /** How many bytes of indexes the program was handed, all of which it keeps. */
  handed: number;
};

/** What Pagefind asks for, by the name of an index. */
type Source = {readonly index: Index; readonly program: Uint8Array};

const sources = new Map<string, Source>();
let opened = 0;
let runs = false;

/** A program that was handed more is left for a new one: it takes about ten times as much memory. */
const mostHanded = 16_000_000;

/** Pagefind, to be loaded from its folder when it is needed. */
export function createEngine(folder: string): Engine {
  return {script: once(() => start(folder)), handed: 0};
}

/** Every page of an index that holds these words in a row. */
export async function findInIndex(engine: Engine, index: Index, words: readonly string[]): Promise<readonly Match[]> {
  const {createInstance} = await engine.script.get();
  engine.handed += index.part.length;
  if (engine.handed > mostHanded) {
    engine.handed = 0;
    engine.script.forget();
  }
  const {results} = await searchIndex(createInstance, {index, program: new Uint8Array()}, `"${words.join(" ")}"`);
  return results.map(({id, words: at}) => ({page: Number(id), word: at[0] ?? 0, times: Math.max(1, Math.round(at.length / words.length))}));
}

/** Opens an index of its own for a search: what is handed to Pagefind is as little as can answer it. */
async function searchIndex(createInstance: PagefindScript["createInstance"], source: Source, term: string): ReturnType<Pagefind["search"]> {
  const name = String(opened++);
  sources.set(name, source);
  return createInstance({basePath: `/${name}/`, noWorker: true}).search(term).finally(() => sources.delete(name));
}

/** Answers when the program runs: Pagefind answers with nothing when a second index is opened while the first still starts it. */
async function start(folder: string): Promise<PagefindScript> {
  window.archiveFetch = (address) => Promise.resolve(answerTo(address));
  window.archiveSoon = (look) => { (runs ? queueMicrotask : setTimeout)(look); };
  const [program] = await Promise.all([bytesOf(searchPaths.wasm(folder), "fixed").then(unpacked), runScript(searchPaths.script(folder))]);
  const script = window.archiveEngine;
  if (!script) throw new Error(searchPaths.script(folder));
  runs = false;
  await searchIndex(script.createInstance, {index: {pages: 0, part: new Uint8Array()}, program}, "");
  runs = true;
  return script;
}

/** What Pagefind asks for, by its address `/<index>/<file>`. */
function answerTo(address: string): FileAnswer {
  const [, name = "", file = ""] = /^\/([^/]*)\/([^?]*)/.exec(address) ?? [];
  const source = sources.get(name);
  return {
    json: () => Promise.resolve({version: pagefindRelease, languages: {und: {hash: "index", wasm: null, page_count: 1}}}),
    arrayBuffer: () => (source ? Promise.resolve(contentOf(source, file)) : Promise.reject(new Error(address))),
  };
}

function contentOf({index, program}: Source, file: string): Uint8Array {
  if (file.endsWith(".pf_meta")) return signed(beginningOf(index));
  // every index asks for the program, which only the first has a use for
  if (file.startsWith("wasm.")) return program.length > 0 ? program : signed(program);
  return signed(index.part);
}

/**
 * The beginning of an index in Pagefind's form: release, pages with their number of words, parts with their first and last
 * words, and none of the filters, sorts and metadata that it might have. Pages are called by their numbers; numbers of words
 * only matter for scores that are not used.
 */
function beginningOf({pages}: Index): Uint8Array {
  return encodeCbor([pagefindRelease, Array.from({length: pages}, (_, page) => [String(page), 1]), [["", greatest, "0"]], [], [], []]);
}

/** No word is greater. */
const greatest = "\u{10ffff}";

/** Every file of an index begins with the same letters. */
function signed(content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(signature.length + content.length);
  whole.set(signature);
  whole.set(content, signature.length);
  return whole;
}

const signature = new TextEncoder().encode("pagefind_dcd");
