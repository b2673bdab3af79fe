import {matches, type Query, type Term} from "../text/query.js";
import {longestPrefix, prefixWordOf, wordOf} from "../text/words.js";
import {placeKey, textOf, type OpenArchive} from "./archive.js";

/** An article that answers a query. */
export type Found = {
  /** Its place in the archive. */
  readonly place: number;
  /** How near its head the terms stand: 3 for each in the title, 1 for each in the lead. */
  readonly closeness: number;
};

/** Places of the articles in which a term stands, each with the first word of the index at which it does. */
export type Standing = ReadonlyMap<number, number>;

// The lead: about as much as a reader sees of an article before scrolling.
const leadWords = 100;
const mostRemembered = 200;
const remembered = new Map<string, Promise<Standing>>();

/** Every article that answers a query, in the archive's order. A query without terms is answered by all. */
export async function findArticles(archive: OpenArchive, query: Query): Promise<readonly Found[]> {
  const standings = await Promise.all(query.map(async (term) => ({term, standing: await standingOf(archive, term)})));
  const wanted = standings.filter(({term}) => !term.exclude).map(({standing}) => standing);
  const unwanted = standings.filter(({term}) => term.exclude).map(({standing}) => standing);
  return archive.articles
    .map(({titleWords}, place) => ({place, closeness: closenessOf(wanted, place, titleWords)}))
    .filter(({place}) => wanted.every((standing) => standing.has(place)) && !unwanted.some((standing) => standing.has(place)));
}

/** Where a term stands, whether it excludes or not. Remembered, since typing asks for the same terms again. */
export function standingOf(archive: OpenArchive, term: Term): Promise<Standing> {
  const key = JSON.stringify([term.prefix, term.tokens]);
  const known = remembered.get(key);
  if (known) return known;
  if (remembered.size >= mostRemembered) remembered.clear();
  const asking = ask(archive, term);
  remembered.set(key, asking);
  asking.catch(() => remembered.delete(key));
  return asking;
}

async function ask(archive: OpenArchive, term: Term): Promise<Standing> {
  const hits = await archive.index.find(term.prefix ? term.tokens.map(prefixWordOf) : term.tokens.map(wordOf));
  const standing = new Map<number, number>();
  for (const {bundle, page, word} of hits) {
    const place = archive.places.get(placeKey(bundle, page));
    if (place !== undefined) standing.set(place, word);
  }
  const isCut = term.prefix && term.tokens.some(({length}) => length > longestPrefix);
  return isCut ? verified(archive, term, standing) : standing;
}

/** The index knows only the first letters of very long runs: the rest is compared with the texts themselves. */
async function verified(archive: OpenArchive, term: Term, standing: Standing): Promise<Standing> {
  const checked = await Promise.all([...standing].map(async ([place, word]) => {
    const {title, text} = await textOf(archive.articles[place]?.id ?? "");
    return {place, word, holds: matches([{...term, exclude: false}], [title, text])};
  }));
  return new Map(checked.filter(({holds}) => holds).map(({place, word}) => [place, word]));
}

function closenessOf(wanted: readonly Standing[], place: number, titleWords: number): number {
  return wanted.reduce((sum, standing) => {
    const word = standing.get(place) ?? Infinity;
    if (word < titleWords) return sum + 3;
    return word < titleWords + leadWords ? sum + 1 : sum;
  }, 0);
}
