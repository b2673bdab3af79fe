import {describe, expect, test} from "vitest";
import {inOrder, type Candidate} from "../../src/client/search/rank.js";
import {parseQuery} from "../../src/text/query.js";

/** An article of ten tokens of title and a thousand of body; a hit is `[word, times]`, and words before 11 are the title's. */
const candidate = (place: number, hits: readonly (readonly [number, number])[], other: Partial<Candidate> = {}): Candidate => ({
  place, isDated: true, titleTokens: 10, titleWords: 11, length: 1000, hits: hits.map(([word, times]) => ({row: 0, word, times})), ...other,
});

const places = (query: string, candidates: readonly Candidate[]) => inOrder(candidates, parseQuery(query), 10_000, "relevance");

describe("inOrder by relevance", () => {
  test("puts more terms in the title before fewer, however often they stand in the text", () => {
    expect(places("甲 乙", [candidate(1, [[500, 40], [600, 40]]), candidate(2, [[3, 1], [600, 1]]), candidate(3, [[3, 1], [5, 1]])])).toEqual([3, 2, 1]);
  });

  test("prefers a title that says little else", () => {
    expect(places("会晤", [candidate(1, [[2, 4]]), candidate(2, [[0, 1]], {titleTokens: 2, titleWords: 3})])).toEqual([2, 1]);
  });

  test("prefers a text that has the term often for its length", () => {
    expect(places("会晤", [candidate(1, [[500, 3]]), candidate(2, [[500, 8]]), candidate(3, [[500, 8]], {length: 20_000})])).toEqual([2, 1, 3]);
  });

  test("prefers a text that begins with it", () => {
    expect(places("会晤", [candidate(1, [[20, 3]]), candidate(2, [[700, 3]])])).toEqual([1, 2]);
  });

  test("prefers the newer of equals, and what has a date", () => {
    const hits = [[500, 1]] as const;
    expect(places("会晤", [candidate(0, hits, {isDated: false}), candidate(1, hits), candidate(2, hits)])).toEqual([2, 1, 0]);
  });

  test("takes the order of time for a search without words", () => {
    expect(places("", [candidate(0, [], {isDated: false}), candidate(1, []), candidate(2, [], {titleTokens: 1})])).toEqual([2, 1, 0]);
  });
});

describe("inOrder by time", () => {
  const candidates = [candidate(0, [[2, 1]], {isDated: false}), candidate(1, [[500, 1]]), candidate(2, [[600, 1]])];
  const orders = [["newest", [2, 1, 0]], ["oldest", [1, 2, 0]]] as const;
  for (const [sort, expected] of orders) {
    test(`puts the ${sort} first, undated articles last`, () => {
      expect(inOrder(candidates, parseQuery("会晤"), 10, sort)).toEqual(expected);
    });
  }
});
