import * as pagefind from "pagefind";

/** One article for Pagefind: its id, and its words with spaces between them. */
export type PagefindRecord = {readonly id: string; readonly words: string};

/** A file that Pagefind makes; `path` is below its folder. */
export type PagefindFile = {readonly path: string; readonly content: Uint8Array};

// `und` is BCP 47's tag for no language in particular: no stemming and no cutting of words.
const language = "und";

// Pagefind's process is one for all that ask in a thread, and each of them ends it.
let before: Promise<unknown> = Promise.resolve();

/** What Pagefind itself makes of some records, its script and its WebAssembly among it. Throws what it complains about. */
export function pagefindFiles(records: readonly PagefindRecord[]): Promise<readonly PagefindFile[]> {
  const made = before.then(() => filesOf(records));
  before = made.catch(() => undefined);
  return made;
}

async function filesOf(records: readonly PagefindRecord[]): Promise<readonly PagefindFile[]> {
  try {
    const {index, errors} = await pagefind.createIndex({forceLanguage: language});
    complain(errors);
    if (!index) throw new Error("Pagefind gave no index");
    for (const {id, words} of records) {
      complain((await index.addCustomRecord({url: id, content: words, language})).errors);
    }
    // held in memory: Pagefind's own writing may end before the last file is on disk
    const made = await index.getFiles();
    complain(made.errors);
    return made.files;
  } finally {
    await pagefind.close();
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join("; ")}`);
}
