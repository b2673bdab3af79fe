import {matches, type Query, type Term} from "../../text/query.js";
import {longestPrefix, prefixWordOf, wordOf} from "../../text/words.js";
import {textOf, type OpenArchive} from "./archive.js";
import type {Hit} from "./engine.js";
import type {Shard} from "./shard.js";

/** An article of a shard that answers a query, and where each of the terms that must occur stands in it. */
export type Found = {readonly row: number; readonly hits: readonly Hit[]};

/** Where a term stands in a shard, by row. */
export type Standing = ReadonlyMap<number, Hit>;

const mostRemembered = 200;
const remembered = new Map<string, Map<string, Promise<Standing>>>();

/** Every article of a shard that answers a query, in the archive's order. A query without terms is answered by all. */
export async function findIn(shard: Shard, query: Query): Promise<readonly Found[]> {
  const standings = await Promise.all(query.map(async (term) => ({term, standing: await standingIn(shard, term)})));
  const wanted = standings.filter(({term}) => !term.exclude).map(({standing}) => standing);
  const unwanted = standings.filter(({term}) => term.exclude).map(({standing}) => standing);
  const [rarest] = [...wanted].sort((a, b) => a.size - b.size);
  const rows = rarest ? [...rarest.keys()].sort((a, b) => a - b) : Array.from({length: shard.entry.articles}, (_, row) => row);
  return rows
    .filter((row) => wanted.every((standing) => standing.has(row)) && !unwanted.some((standing) => standing.has(row)))
    .map((row) => ({row, hits: wanted.flatMap((standing) => standing.get(row) ?? [])}));
}

/** In how many articles a term stands, whether it excludes or not. */
export async function countOf({shards}: OpenArchive, term: Term): Promise<number> {
  const standings = await Promise.all(shards.map((shard) => standingIn(shard, term)));
  return standings.reduce((sum, {size}) => sum + size, 0);
}

/** Where a term stands in a shard. Remembered, since typing asks for the same terms again. */
function standingIn(shard: Shard, term: Term): Promise<Standing> {
  const key = JSON.stringify([term.prefix, term.tokens]);
  const ofTerm = remembered.get(key) ?? new Map<string, Promise<Standing>>();
  if (remembered.size >= mostRemembered) remembered.clear();
  remembered.set(key, ofTerm);
  const known = ofTerm.get(shard.entry.path);
  if (known) return known;
  const asking = ask(shard, term);
  ofTerm.set(shard.entry.path, asking);
  asking.catch(() => ofTerm.delete(shard.entry.path));
  return asking;
}

async function ask(shard: Shard, term: Term): Promise<Standing> {
  const hits = await shard.find(term.prefix ? term.tokens.map(prefixWordOf) : term.tokens.map(wordOf));
  const standing = new Map(hits.map((hit) => [hit.row, hit]));
  const isCut = term.prefix && term.tokens.some(({length}) => length > longestPrefix);
  return isCut ? verified(shard, term, standing) : standing;
}

/** The index knows only the first letters of very long runs: the rest is compared with the texts themselves. */
async function verified(shard: Shard, term: Term, standing: Standing): Promise<Standing> {
  const checked = await Promise.all([...standing].map(async ([row, hit]) => {
    const {title, text} = await textOf(await shard.id(row));
    return {row, hit, holds: matches([{...term, exclude: false}], [title, text])};
  }));
  return new Map(checked.filter(({holds}) => holds).map(({row, hit}) => [row, hit]));
}
