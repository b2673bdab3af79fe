import {pagefindRelease, searchPaths} from "../../model/search-bundle.js";
import {encodeCbor} from "../../text/cbor.js";
import {wordRanges} from "../../text/ranges.js";
import {bytesOf, runScript} from "./files.js";
import {once, type Once} from "./once.js";

/** The part of Pagefind's interface that is used here. */
type Pagefind = {
  search(term: string): Promise<{readonly results: readonly Answer[]}>;
};

type Answer = {
  /** The article's number in the index. */
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
    /** Called by Pagefind's script, which looks every 50 ms whether its program runs: that is most of what opening takes. */
    archiveSoon?: (look: () => void) => unknown;
  }
}

/** Where words stand in a row: in which article (of a volume by its row, of an index by its number there), at which word for the first time, and how often. */
export type Hit = {readonly row: number; readonly word: number; readonly times: number};

/** An index, open. */
export type Index = {
  /** Every article that holds these words in a row. After it throws, the index must be opened anew. */
  find(words: readonly string[]): Promise<readonly Hit[]>;
};

/** What an index is made from. */
export type IndexSource = {
  /** Tells it from every other. */
  readonly name: string;
  readonly articles: number;
  /** The words of a range, in Pagefind's form. */
  readonly leaf: (range: number) => Promise<Uint8Array>;
};

type Source = IndexSource & {readonly engine: Engine; trouble?: Error};

const sources = new Map<string, Source>();

/** Pagefind in this page. */
export type Engine = {
  readonly script: Once<PagefindScript>;
  readonly program: Once<Uint8Array>;
  /** Settles when the index that was opened last is open. */
  turn: Promise<unknown>;
  /** Whether an index is open: then the program runs, for all of them. */
  runs: boolean;
};

/** Pagefind, to be loaded from its folder when it is needed. */
export function createEngine(folder: string): Engine {
  return {
    script: once(() => loadScript(folder)),
    program: once(() => bytesOf(searchPaths.wasm(folder), "fixed")),
    turn: Promise.resolve(),
    runs: false,
  };
}

/** Begins to load Pagefind while other things are loaded too; what goes wrong, opening an index will say. */
export function prepareEngine({script, program}: Engine): void {
  Promise.all([script.get(), program.get()]).catch(() => undefined);
}

/**
 * Opens an index, after those that were asked for before: they share one program, and Pagefind answers with nothing when
 * a second index is opened while the first still starts it.
 */
export function openIndex(engine: Engine, from: IndexSource): Promise<Index> {
  const opened = engine.turn.then(() => openInTurn(engine, from));
  engine.turn = opened.catch(() => undefined);
  return opened;
}

async function openInTurn(engine: Engine, from: IndexSource): Promise<Index> {
  const {createInstance} = await engine.script.get();
  const source: Source = {...from, engine};
  sources.set(from.name, source);
  const pagefind = createInstance({basePath: `/${from.name}/`, noWorker: true});
  await pagefind.search("");
  if (source.trouble !== undefined) throw source.trouble;
  engine.runs = true;
  return {find: (words) => find(pagefind, source, words)};
}

async function find(pagefind: Pagefind, source: Source, words: readonly string[]): Promise<readonly Hit[]> {
  const {results} = await pagefind.search(`"${words.join(" ")}"`);
  // Pagefind goes on without what it could not load, and would answer less than there is.
  if (source.trouble !== undefined) throw source.trouble;
  return results.map(({id, words: at}) => ({row: Number(id), word: at[0] ?? 0, times: Math.max(1, Math.round(at.length / words.length))}));
}

async function loadScript(folder: string): Promise<PagefindScript> {
  window.archiveFetch = (address) => Promise.resolve(answerTo(address));
  window.archiveSoon = (look) => setTimeout(look);
  await runScript(searchPaths.script(folder));
  if (!window.archiveEngine) throw new Error(searchPaths.script(folder));
  return window.archiveEngine;
}

/** What Pagefind asks for, by its address `/<index>/<file>`; most of it is at hand. */
function answerTo(address: string): FileAnswer {
  const [, name = "", file = ""] = /^\/([^/]*)\/([^?]*)/.exec(address) ?? [];
  const source = sources.get(name);
  return {
    json: () => Promise.resolve({version: pagefindRelease, languages: {und: {hash: "index", wasm: null, page_count: 1}}}),
    arrayBuffer: () => (source ? load(source, file) : Promise.reject(new Error(address))),
  };
}

async function load(source: Source, file: string): Promise<Uint8Array> {
  if (file.endsWith(".pf_meta")) return beginningOf(source);
  // every index asks for the program, which only the first has a use for
  if (file.startsWith("wasm.") && source.engine.runs) return signed(new Uint8Array());
  try {
    return file.startsWith("wasm.") ? await source.engine.program.get() : signed(await source.leaf(parseInt(file.replace("index/", ""))));
  } catch (trouble) {
    source.trouble = trouble instanceof Error ? trouble : new Error(String(trouble));
    throw source.trouble;
  }
}

/**
 * The beginning of an index in Pagefind's form: release, pages with their number of words, parts with their first and last
 * words, and none of the filters, sorts and metadata that it might have. Pages are called by their numbers, parts by the
 * numbers of their ranges; numbers of words only matter for scores that are not used.
 */
function beginningOf({articles}: Source): Uint8Array {
  const pages = Array.from({length: articles}, (_, row) => [String(row), 1]);
  const chunks = wordRanges.map((from, number) => [from, lastBefore(wordRanges[number + 1]), String(number)]);
  return signed(encodeCbor([pagefindRelease, pages, chunks, [], [], []]));
}

/** A word that none comes after which is less than another: of all that are, by code points, the greatest of a length. */
function lastBefore(word: string | undefined): string {
  if (word === undefined) return greatest;
  return word.slice(0, -1) + String.fromCharCode(word.charCodeAt(word.length - 1) - 1) + greatest;
}

const greatest = "\u{10ffff}";

/** Every file of an index begins with the same letters. */
function signed(content: Uint8Array): Uint8Array {
  const whole = new Uint8Array(signature.length + content.length);
  whole.set(signature);
  whole.set(content, signature.length);
  return whole;
}

const signature = new TextEncoder().encode("pagefind_dcd");
