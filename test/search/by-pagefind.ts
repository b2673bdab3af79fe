import {gunzipSync} from "node:zlib";
import {pagefindFiles, type PagefindFile} from "../../src/search/pagefind.js";
import {cborEnd, cborHead, cborKinds, readCbor, type Cbor} from "../../src/text/cbor.js";

/** A word in Pagefind's form: its pages as they are written. */
export type PagefindPostings = {readonly word: string; readonly pages: Uint8Array};

/** An index as Pagefind itself makes it. */
export type ByPagefind = {
  readonly release: string;
  readonly postings: readonly PagefindPostings[];
  /** By the order in which Pagefind counts pages: the place that each had among those it was given. */
  readonly order: readonly number[];
};

/** What every file of an index begins with. */
const signature = "pagefind_dcd";

/** Has Pagefind index pages, each given as its words. */
export async function indexByPagefind(pages: readonly (readonly string[])[]): Promise<ByPagefind> {
  const files = await pagefindFiles(pages.map((words, nth) => ({id: String(nth), words: words.join(" ")})));
  const [release, listed, chunks] = listOf(readCbor(fileOf(files, (path) => path.endsWith(".pf_meta")), 0).value);
  const nameOf = (item: Cbor, nth: number): string => String(listOf(item)[nth]);
  return {
    release: String(release),
    postings: listOf(chunks).flatMap((chunk) => postingsIn(fileOf(files, (path) => path === `index/${nameOf(chunk, 2)}.pf_index`))),
    order: listOf(listed).map((page) => placeOf(fileOf(files, (path) => path === `fragment/${nameOf(page, 0)}.pf_fragment`))),
  };
}

function fileOf(files: readonly PagefindFile[], is: (path: string) => boolean): Uint8Array {
  const bytes = gunzipSync(files.find(({path}) => is(path))?.content ?? new Uint8Array());
  if (bytes.subarray(0, signature.length).toString() !== signature) throw new Error("Pagefind's file does not begin with its signature");
  return bytes.subarray(signature.length);
}

function placeOf(fragment: Uint8Array): number {
  return Number((JSON.parse(Buffer.from(fragment).toString()) as {readonly url: string}).url);
}

function listOf(value: Cbor | undefined): readonly Cbor[] {
  if (!Array.isArray(value)) throw new Error("Pagefind's index has another form than it had");
  return value as readonly Cbor[];
}

/** A part of an index: a list of a list of words, each with its pages, and with its other spellings, of which there are none. */
export function postingsIn(part: Uint8Array): readonly PagefindPostings[] {
  const {number, end} = listAt(part, listAt(part, 0, 1).end);
  const found: PagefindPostings[] = [];
  let at = end;
  while (found.length < number) {
    const word = readCbor(part, listAt(part, at, 3).end);
    const {number: count, end: first} = listAt(part, word.end);
    let last = first;
    for (let nth = 0; nth < count; nth++) last = cborEnd(part, last);
    found.push({word: String(word.value), pages: part.subarray(first, last)});
    at = listAt(part, last, 0).end;
  }
  if (at !== part.length) throw new Error("Behind the part of an index stands something else");
  return found;
}

function listAt(part: Uint8Array, start: number, length?: number) {
  const head = cborHead(part, start);
  if (head.kind !== cborKinds.list || (length !== undefined && head.number !== length)) throw new Error("Pagefind's index has another form than it had");
  return head;
}
