import {mkdir, writeFile} from "node:fs/promises";
import {basename, dirname, join} from "node:path";
import {promisify} from "node:util";
import {gunzip} from "node:zlib";
import * as pagefind from "pagefind";

/** One article for the index: its id, and its words with spaces between them. */
export type IndexRecord = {readonly id: string; readonly words: string};

// What Pagefind's own interface needs and ours does not. Fragments hold what the index was fed with: words, folded and
// spelled, that no reader should see; their names are read and our own texts stand in their place.
const unused = [
  "fragment", "pagefind-component-ui.css", "pagefind-component-ui.js", "pagefind-highlight.js", "pagefind-modular-ui.css",
  "pagefind-modular-ui.js", "pagefind-ui.css", "pagefind-ui.js", "pagefind-worker.js",
];

// `und` is BCP 47's tag for no language in particular: no stemming and no cutting of words.
const language = "und";

/**
 * Writes an index of these records into a folder, and says by which name its answers call each article. Records are
 * taken in the order given, one after another, so that the same records give the same bytes. Throws what Pagefind
 * complains about.
 */
export async function writeIndex(records: Iterable<IndexRecord>, folder: string): Promise<ReadonlyMap<string, string>> {
  const files = await indexFiles(records);
  for (const {path, content} of files) {
    if (unused.some((name) => path === name || path.startsWith(`${name}/`))) continue;
    await mkdir(dirname(join(folder, path)), {recursive: true});
    await writeFile(join(folder, path), content);
  }
  return pagesOf(files);
}

type IndexFile = {readonly path: string; readonly content: Uint8Array};

/** The files of an index. We write them: Pagefind's own writing may end before the last file is on disk. */
async function indexFiles(records: Iterable<IndexRecord>): Promise<readonly IndexFile[]> {
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
    await pagefind.close();
  }
}

function complain(errors: readonly string[]): void {
  if (errors.length > 0) throw new Error(`Pagefind could not write the index: ${errors.join("; ")}`);
}

/** Names of fragments by the article they stand for. */
async function pagesOf(files: readonly IndexFile[]): Promise<ReadonlyMap<string, string>> {
  const pages = new Map<string, string>();
  for (const {path, content} of files.filter((file) => file.path.startsWith("fragment/"))) {
    const text = (await promisify(gunzip)(content)).toString();
    // A signature comes first.
    const {url} = JSON.parse(text.slice(text.indexOf("{"))) as {readonly url: string};
    pages.set(url, basename(path, ".pf_fragment"));
  }
  return pages;
}
