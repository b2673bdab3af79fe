import type {Holding} from "../model/article.js";
import type {Gone, GoneArticle, MovedOutlet} from "../model/gone.js";
import {fold} from "../text/fold.js";
import {byCodeUnit} from "../text/order.js";
import {placeOf} from "./seed-place.js";

/** An article of the build before, as its data had it. */
export type Former = {
  readonly id: string;
  readonly title: string;
  readonly outlet: {readonly id: string; readonly name: string};
  readonly day: string | null;
  readonly sourceUrl: string | null;
  readonly seed: {readonly path: string; readonly entry: number};
  /** SHA-256 of its text. */
  readonly textHash: string;
};

/**
 * What became of the addresses of earlier builds: what was gone before, and `former` articles that are not there any more.
 * An article moved when its seed is another article now, or another has its title and text: a seed that was written
 * again without its address. An outlet moved when most of its articles are another's. What came back is not gone.
 */
export function goneSince({articles: before, outlets}: Gone, former: readonly Former[], now: readonly Holding[]): Gone {
  const living = new Set(now.map(({id}) => id));
  const bySeed = seedsOf(now);
  const texts = new Set(former.map(({textHash}) => textHash));
  const byWords = new Map(now.filter(({text}) => texts.has(text.sha256)).map(({id, title, text}) => [wordsOf(title, text.sha256), id]));
  const left = former.map(({outlet, seed, id, title, day, sourceUrl, textHash}): GoneArticle => {
    const movedTo = bySeed.get(placeOf(seed)) ?? byWords.get(wordsOf(title, textHash));
    return {id, title, outlet: outlet.name, day, sourceUrl, ...(movedTo !== undefined && {movedTo})};
  });
  const all = new Map([...before, ...left].filter(({id}) => !living.has(id)).map((article) => [article.id, article]));
  return {
    articles: [...all.values()].map((article) => settled(article, living, all)).sort((a, b) => byCodeUnit(a.id, b.id)),
    outlets: movedOutlets(outlets, former, now),
  };
}

function wordsOf(title: string, textHash: string): string {
  return `${fold(title)}\n${textHash}`;
}

/** Where an article is to be found at last, after any number of moves. */
function settled(article: GoneArticle, living: ReadonlySet<string>, gone: ReadonlyMap<string, GoneArticle>): GoneArticle {
  const {movedTo: _, ...still} = article;
  const seen = new Set<string>();
  for (let to = article.movedTo; to !== undefined && !seen.has(to); to = gone.get(to)?.movedTo) {
    if (living.has(to)) return {...still, movedTo: to};
    seen.add(to);
  }
  return still;
}

/** What each seed became: entries by their number, versions and duplicates as the article that stands for them. */
function seedsOf(articles: readonly Holding[]): ReadonlyMap<string, string> {
  const others = articles.flatMap(({id, versions, duplicates}) => [...versions.map(({seed}) => seed), ...duplicates].map((path) => [placeOf({path, entry: 0}), id] as const));
  return new Map([...others, ...articles.map(({id, seed}) => [placeOf(seed), id] as const)]);
}

/** Outlets without articles whose former articles are mostly another's now, and where those went that moved before. */
function movedOutlets(before: readonly MovedOutlet[], former: readonly Former[], now: readonly Holding[]): readonly MovedOutlet[] {
  const living = new Set(now.map(({outlet}) => outlet.id));
  const outletOf = new Map(now.map(({id, outlet}) => [id, outlet.id]));
  const counts = new Map<string, Map<string, number>>();
  for (const {id, outlet} of former) {
    const to = outletOf.get(id);
    if (living.has(outlet.id) || to === undefined) continue;
    const own = counts.get(outlet.id) ?? new Map<string, number>();
    counts.set(outlet.id, own.set(to, (own.get(to) ?? 0) + 1));
  }
  const moved = new Map(before.map(({from, to}) => [from, to]));
  for (const [from, to] of counts) {
    const [most] = [...to].sort(([a, one], [b, two]) => two - one || byCodeUnit(a, b));
    if (most) moved.set(from, most[0]);
  }
  return [...moved]
    .map(([from, to]) => ({from, to: moved.get(to) ?? to}))
    .filter(({from, to}) => !living.has(from) && living.has(to))
    .sort((a, b) => byCodeUnit(a.from, b.from));
}
