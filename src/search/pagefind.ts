import {promisify} from "node:util";
import {gunzip} from "node:zlib";
import * as pagefind from "pagefind";

/** One article for the index: its id, and its words with spaces between them. */
export type IndexRecord = {readonly id: string; readonly words: string};

/** What Pagefind makes, unpacked as far as we change it. */
export type PagefindIndex = {
  /** Unpacked; names pages and chunks. */
  readonly meta: Uint8Array;
  /** Parts of the index by name, unpacked and without their signatures. */
  readonly chunks: ReadonlyMap<string, Uint8Array>;
  /** How the index calls each record, by its id. */
  readonly pages: ReadonlyMap<string, string>;
  readonly script: Uint8Array;
  readonly wasm: Uint8Array;
};

// `und` is BCP 47's tag for no language in particular: no stemming and no cutting of words.
const language = "und";

/** What every file of an index begins with. */
export const signature = "pagefind_dcd";

// Pagefind's process is one for all that ask in a thread, and each of them ends it.
let before: Promise<unknown> = Promise.resolve();

/** Indexes records in the order given: the same records give the same bytes. Throws what Pagefind complains about. */
export function indexRecords(records: readonly IndexRecord[]): Promise<PagefindIndex> {
  const made = before.then(() => indexFiles(records)).then(unpack);
  before = made.catch(() => undefined);
  return made;
}

async function unpack(files: readonly IndexFile[]): Promise<PagefindIndex> {
  const named = (name: string) => {
    const content = files.find(({path}) => path === name)?.content;
    if (!content) throw new Error(`Pagefind wrote no ${name}`);
    return content;
  };
  const entry = JSON.parse(Buffer.from(named("pagefind-entry.json")).toString()) as Entry;
  const hash = entry.languages[language]?.hash ?? "";
  return {
    meta: await unpacked(named(`pagefind.${hash}.pf_meta`)),
    chunks: await chunksOf(files),
    pages: await pagesOf(files),
    script: named("pagefind.js"),
    wasm: named("wasm.unknown.pagefind"),
  };
}

type Entry = {readonly languages: Readonly<Record<string, {readonly hash: string} | undefined>>};

type IndexFile = {readonly path: string; readonly content: Uint8Array};

/** The files of an index, held in memory: Pagefind's own writing may end before the last file is on disk. */
async function indexFiles(records: readonly IndexRecord[]): Promise<readonly IndexFile[]> {
  try {
    const {index, errors} = await pagefind.createIndex({forceLanguage: language});
    complain(errors);
    if (!index) throw new Error("Pagefind gave no index");
    for (const {id, words} of records) {
      complain((await index.addCustomRecord({url: id, content: words, language})).errors);
    }
    const made = await index.getFiles();
    complain(made.errors);
    return made.files;
  } finally {
    // Each index has a process of its own, which gives back all that it took.
    await pagefind.close();
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join("; ")}`);
}

async function chunksOf(files: readonly IndexFile[]): Promise<ReadonlyMap<string, Uint8Array>> {
  const chunks = files.filter(({path}) => path.startsWith("index/"));
  return new Map(await Promise.all(chunks.map(async ({path, content}) =>
    [path.slice("index/".length, -".pf_index".length), (await unpacked(content)).subarray(signature.length)] as const,
  )));
}

/** The names that the index gave to records; they stand in fragments, which hold what the index was fed with. */
async function pagesOf(files: readonly IndexFile[]): Promise<ReadonlyMap<string, string>> {
  const fragments = files.filter(({path}) => path.startsWith("fragment/"));
  const entries = fragments.map(async ({path, content}) => {
    const text = Buffer.from(await unpacked(content)).toString();
    // A signature comes first.
    const {url} = JSON.parse(text.slice(text.indexOf("{"))) as {readonly url: string};
    return [url, path.slice("fragment/".length, -".pf_fragment".length)] as const;
  });
  return new Map(await Promise.all(entries));
}

function unpacked(content: Uint8Array): Promise<Uint8Array> {
  return promisify(gunzip)(content);
}
