import type {Query, Term} from "../../text/query.js";
import {beginningsOf, wordOf} from "../../text/words.js";
import type {OpenArchive} from "./archive.js";
import type {Hit} from "./leaves.js";
import {once, type Once} from "./once.js";
import type {Volume} from "./volume.js";

/** An article of a volume that answers a query, and where each of the terms that must occur stands in it. */
export type Found = {readonly row: number; readonly hits: readonly Hit[]};

/** Where a term stands in a volume, by row. */
export type Standing = ReadonlyMap<number, Hit>;

const mostRemembered = 200;
const remembered = new Map<string, Map<string, Once<Standing>>>();

/** Every article of a volume that answers a query, in no order. A query without terms is answered by all. */
export async function findIn(volume: Volume, query: Query): Promise<readonly Found[]> {
  const [wanting, excluding] = [query.filter(({exclude}) => !exclude), query.filter(({exclude}) => exclude)];
  for (const {tokens, others = [], prefix} of excluding) if (!prefix) volume.load([tokens, ...others].flat().map(wordOf));
  const wanted = await Promise.all(wanting.map((term) => standingIn(volume, term)));
  const [rarest] = [...wanted].sort((a, b) => a.size - b.size);
  const rows = rarest ? [...rarest.keys()] : Array.from({length: volume.articles}, (_, row) => row);
  const found = rows.filter((row) => wanted.every((standing) => standing.has(row)));
  // where terms stand that exclude only matters where the others do
  const within = rarest && {name: wanting.map(nameOf).join(), rows: new Set(found)};
  const unwanted = await Promise.all(excluding.map((term) => standingIn(volume, term, within)));
  return found.filter((row) => !unwanted.some((standing) => standing.has(row))).map((row) => ({row, hits: hitsIn(wanted, row)}));
}

function hitsIn(wanted: readonly Standing[], row: number): readonly Hit[] {
  const hits: Hit[] = [];
  for (const standing of wanted) {
    const hit = standing.get(row);
    if (hit) hits.push(hit);
  }
  return hits;
}

/** In how many articles a term stands, whether it excludes or not. */
export async function countOf({volumes}: OpenArchive, term: Term): Promise<number> {
  const standings = await Promise.all(volumes.map((volume) => standingIn(volume, term)));
  return standings.reduce((sum, {size}) => sum + size, 0);
}

/** Rows of a volume, called after the terms that stand there. */
type Within = {readonly name: string; readonly rows: ReadonlySet<number>};

/** Where a term stands in a volume, or at least where within some rows. Remembered, since typing asks for the same terms again. */
function standingIn(volume: Volume, term: Term, within?: Within): Promise<Standing> {
  const {path} = volume.entry;
  const everywhere = remembered.get(nameOf(term))?.get(path);
  if (everywhere) return everywhere.get();
  const name = nameOf(term) + (within ? ` ${within.name}` : "");
  const ofTerm = remembered.get(name) ?? new Map<string, Once<Standing>>();
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(name, ofTerm);
  const standing = ofTerm.get(path) ?? once(() => ask(volume, term, within?.rows));
  ofTerm.set(path, standing);
  return standing.get();
}

function nameOf({prefix, tokens}: Term): string {
  return JSON.stringify([prefix, tokens]);
}

async function ask(volume: Volume, {tokens, others = [], prefix}: Term, within?: ReadonlySet<number>): Promise<Standing> {
  const [first = ""] = tokens;
  if (prefix) return standing(await volume.findBeginning(beginningsOf(first)));
  const hits = await Promise.all([tokens, ...others].map((spelling) => volume.find(spelling.map(wordOf), within)));
  return standing(hits.flat());
}

/** One hit for each row, whichever way to write it was found there. */
function standing(hits: readonly Hit[]): Standing {
  const found = new Map<number, Hit>();
  for (const hit of hits) {
    const known = found.get(hit.row);
    found.set(hit.row, known ? {...known, word: Math.min(known.word, hit.word), times: known.times + hit.times} : hit);
  }
  return found;
}
