import type {Query} from "../../text/query.js";
import type {Hit} from "./leaves.js";

export type Sort = "relevance" | "newest" | "oldest";

export const sorts: readonly Sort[] = ["relevance", "newest", "oldest"];

/** An article that answers, with what its order hangs on. */
export type Candidate = {
  /** Its number in the archive's order, which is that of time. */
  readonly place: number;
  readonly isDated: boolean;
  readonly titleTokens: number;
  readonly titleWords: number;
  /** Tokens of the body. */
  readonly length: number;
  /** One for each term that must occur, in the order of the query. */
  readonly hits: readonly Hit[];
};

// The usual constants of BM25 (Robertson and Zaragoza, The Probabilistic Relevance Framework, 2009, section 3.5).
const saturation = 1.2;
const lengthShare = 0.75;
// The lead: about as much as a reader sees of an article before scrolling.
const leadWords = 100;

/**
 * Places of articles in the order asked for. By relevance: those come first that have more of the terms in the title;
 * among them those whose title says little else, and whose text has the rare terms often for its length and early; then
 * newer ones. `total` is the number of articles that were searched. Undated articles come last by time.
 */
export function inOrder(candidates: readonly Candidate[], query: Query, total: number, sort: Sort): readonly number[] {
  const byTime = (a: Candidate, b: Candidate, sign: number) => Number(b.isDated) - Number(a.isDated) || sign * (a.place - b.place);
  if (sort !== "relevance") return placesOf([...candidates].sort((a, b) => byTime(a, b, sort === "oldest" ? 1 : -1)));
  const scoreOf = scorer(candidates, query, total);
  const scored = candidates.map((candidate) => ({candidate, found: scoreOf(candidate)}));
  scored.sort((a, b) => b.found.inTitle - a.found.inTitle || b.found.score - a.found.score || byTime(a.candidate, b.candidate, -1));
  return placesOf(scored.map(({candidate}) => candidate));
}

function placesOf(candidates: readonly Candidate[]): readonly number[] {
  return candidates.map(({place}) => place);
}

type Score = {readonly inTitle: number; readonly score: number};

function scorer(candidates: readonly Candidate[], query: Query, total: number): (candidate: Candidate) => Score {
  const terms = query.filter(({exclude}) => !exclude);
  const mean = candidates.reduce((sum, {length}) => sum + length, 0) / Math.max(1, candidates.length) || 1;
  // All terms stand in every candidate, so how rare each is only follows from how often it stands there.
  const rarities = terms.map((_, nth) => rarity(candidates.reduce((sum, {hits}) => sum + (hits[nth]?.times ?? 0), 0), total));
  return ({hits, titleTokens, titleWords, length}) => {
    let [inTitle, said, body] = [0, 0, 0];
    for (const [nth, hit] of hits.entries()) {
      if (hit.word < titleWords) {
        inTitle++;
        said += terms[nth]?.tokens.length ?? 0;
      }
      body += (rarities[nth] ?? 0) * weight(hit, titleWords, length / mean);
    }
    return {inTitle, score: Math.min(1, said / Math.max(1, titleTokens)) * hits.length * titleShare + body};
  };
}

// How much it counts that a title says nothing else, beside a term that stands in the text very often.
const titleShare = 10;

function rarity(times: number, total: number): number {
  return Math.log(1 + total / (times + 0.5));
}

function weight({word, times}: Hit, titleWords: number, relativeLength: number): number {
  const often = (times * (saturation + 1)) / (times + saturation * (1 - lengthShare + lengthShare * relativeLength));
  return often + (word < titleWords + leadWords ? 0.5 : 0);
}
