import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {BitWriter} from "../../src/text/bits.js";
import {countPages, packPostings, pageLength, slotSpace, textClass, unpackPostings} from "../../src/text/packed-postings.js";

/** Articles by rank: each has its slot, its words, and where among them one word stands. */
const article = fc.record({words: fc.integer({min: 1, max: 3000}), slot: fc.integer({min: 0, max: slotSpace + 20}), at: fc.array(fc.nat(), {maxLength: 40})});
const shard = fc.uniqueArray(article, {selector: ({slot}) => slot, maxLength: 60}).map((articles) => articles.sort((a, b) => a.slot - b.slot));

const positionsOf = ({words, at}: {readonly words: number; readonly at: readonly number[]}) => [...new Set(at.map((place) => place % words))].sort((a, b) => a - b);

describe("packed postings", () => {
  test("are unpacked as they were", () => {
    fc.assert(fc.property(shard, (articles) => {
      const begins = [0];
      for (const {words} of articles) begins.push((begins.at(-1) ?? 0) + words);
      const standing = articles.map((one, rank) => ({rank, positions: positionsOf(one)})).filter(({positions}) => positions.length > 0);
      fc.pre(standing.length > 0);
      const places = Uint32Array.from(standing.flatMap(({rank, positions}) => positions.map((position) => (begins[rank] ?? 0) + position)));
      const lengths = articles.map(({words}) => words);
      const packed = packPostings(places, begins, {slots: articles.map(({slot}) => slot), lengths}, new BitWriter());
      const ranks = new Uint16Array(slotSpace + 30);
      for (const [rank, {slot}] of articles.entries()) ranks[slot] = rank;
      const found: {rank: number; positions: number[]}[] = [];
      unpackPostings(packed, ranks, lengths, (rank, steps, times) => {
        let position = 0;
        found.push({rank, positions: Array.from(steps.subarray(0, times), (step) => (position += step))});
      });
      expect(found).toEqual(standing);
      expect(countPages(packed)).toBe(standing.length);
    }));
  });

  test("do not change when another article comes", () => {
    const word = (rank: number, ...places: number[]) => packPostings(Uint32Array.from(places), rank === 0 ? [0, 10] : [0, 50, 60], {slots: rank === 0 ? [900] : [17, 900], lengths: rank === 0 ? [10] : [50, 10]}, new BitWriter());
    expect(word(1, 53, 57)).toEqual(word(0, 3, 7));
  });

  test("take no more than a byte or two for each place of a text in which words are drawn by lot", () => {
    const [articles, words] = [500, 1000];
    const begins = Array.from({length: articles + 1}, (_, rank) => rank * words);
    const pages = {slots: Array.from({length: articles}, (_, rank) => rank * 8), lengths: begins.map(() => words)};
    const everyHundredth = Uint32Array.from({length: (articles * words) / 100}, (_, nth) => nth * 100 + ((nth * 37) % 100));
    expect(packPostings(everyHundredth, begins, pages, new BitWriter()).length / everyHundredth.length).toBeLessThan(1.25);
  });
});

describe("pageLength", () => {
  test("is about how many words an article has", () => {
    for (const tokens of [0, 1, 2, 5, 30, 400, 12_345, 1_000_000]) {
      const about = pageLength(8, textClass(tokens));
      expect(about).toBeGreaterThan((tokens + 9) * 0.75);
      expect(about).toBeLessThan((tokens + 9) * 1.35);
    }
  });
});
