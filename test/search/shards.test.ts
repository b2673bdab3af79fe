import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {shardsOf, volumesOf} from "../../src/search/shards.js";
import {byCodeUnit} from "../../src/text/order.js";

type Placed = {readonly id: string; readonly published: string | null; readonly text: string};

const article = fc.record<Placed>({
  id: fc.string({unit: fc.constantFrom(..."abcxyz27"), minLength: 10, maxLength: 10}),
  published: fc.option(
    fc.tuple(fc.integer({min: 1999, max: 2003}), fc.integer({min: 1, max: 12}), fc.integer({min: 1, max: 28}), fc.constantFrom(4, 7, 10, 20))
      .map(([year, month, day, length]) => `${year}-${String(month).padStart(2, "0")}-${String(day).padStart(2, "0")}T08:30:00Z`.slice(0, length)),
  ),
  text: fc.string({maxLength: 30}),
});

const archive = fc.uniqueArray(article, {selector: ({id}) => id, maxLength: 60}).map(inOrder);
const limits = {articles: 6, characters: 60};

function inOrder(records: readonly Placed[]): readonly Placed[] {
  return [...records].sort((a, b) => byCodeUnit(a.published ?? "", b.published ?? "") || byCodeUnit(a.id, b.id));
}

const sizeOf = (records: readonly Placed[]) => records.reduce((sum, {text}) => sum + text.length, 0);
const contents = (records: readonly Placed[]) => new Map(shardsOf(records, limits).map(({key, records: own}) => [key, JSON.stringify(own)]));

describe("shardsOf", () => {
  test("keeps every article, in order, and each shard within its limits", () => {
    fc.assert(fc.property(archive, (records) => {
      const shards = shardsOf(records, limits);
      expect(shards.flatMap((shard) => shard.records)).toEqual(records);
      for (const {records: own} of shards) {
        expect(own.length).toBeGreaterThan(0);
        expect(own.length === 1 || (own.length <= limits.articles && sizeOf(own) <= limits.characters)).toBe(true);
      }
    }));
  });

  test("changes one shard for one article more, or divides it", () => {
    fc.assert(fc.property(archive, article, (records, one) => {
      fc.pre(!records.some(({id}) => id === one.id));
      const [before, after] = [contents(records), contents(inOrder([...records, one]))];
      const gone = [...before.keys()].filter((key) => before.get(key) !== after.get(key));
      const made = [...after.keys()].filter((key) => before.get(key) !== after.get(key));
      expect(gone.length).toBeLessThanOrEqual(1);
      // what was divided begins all that came of it
      expect(gone.every((key) => made.every((other) => other.startsWith(key)))).toBe(true);
    }));
  });

  test("puts what is near in time together", () => {
    const records = ["2019-12-31", "2020-01-01", "2020-06-30", "2021-03-01"].map((published, nth) => ({id: `a${nth}`, published, text: ""}));
    const years = shardsOf(records, {articles: 2, characters: 100}).map(({records: own}) => own.map(({published}) => published.slice(0, 4)));
    expect(years).toEqual([["2019"], ["2020", "2020"], ["2021"]]);
  });

  test("divides articles of one moment by their ids", () => {
    const records = ["aaaaaaaaaa", "baaaaaaaaa", "caaaaaaaaa"].map((id) => ({id, published: null, text: ""}));
    expect(shardsOf(records, {articles: 1, characters: 100}).map(({records: own}) => own[0]?.id)).toEqual(records.map(({id}) => id));
  });
});

describe("volumesOf", () => {
  const most = 4;
  const bound = (records: readonly Placed[]) => volumesOf(shardsOf(records, limits), most);
  const named = (records: readonly Placed[]) => bound(records).map((shards) => JSON.stringify(shards));

  test("keeps every shard, in order, and neighbours that fit together", () => {
    fc.assert(fc.property(archive, (records) => {
      const volumes = bound(records);
      expect(volumes.flat()).toEqual(shardsOf(records, limits));
      expect(volumes.every(({length}) => length > 0 && length <= most)).toBe(true);
    }));
  });

  test("binds all to one while they are few", () => {
    const shards = ["00", "01", "1"].map((key) => ({key}));
    expect(volumesOf(shards, most)).toEqual([shards]);
    expect(volumesOf([], most)).toEqual([]);
  });

  test("joins the small ones that a division leaves", () => {
    const keys = ["00", "01", "100", "101", "110", "1110", "1111"].map((key) => ({key}));
    expect(volumesOf(keys, most).map(({length}) => length)).toEqual([4, 3]); // 00 01 100 101 were divided twice and joined again
  });

  test("changes few volumes for one article more", () => {
    fc.assert(fc.property(archive, article, (records, one) => {
      fc.pre(!records.some(({id}) => id === one.id));
      const before = named(records);
      const made = named(inOrder([...records, one])).filter((volume) => !before.includes(volume));
      // the volume of the shard that changed, and its neighbours when it divides
      expect(made.length).toBeLessThanOrEqual(4);
    }));
  });
});
