import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {pagefindRelease} from "../../src/model/search-bundle.js";
import {postingsOf} from "../../src/search/postings.js";
import {slotsOf} from "../../src/search/slots.js";
import {indexShard} from "../../src/search/shard.js";
import {wordRowOf} from "../../src/search/word-row.js";
import {indexByPagefind, postingsIn, type PagefindPostings} from "./by-pagefind.js";
import {partOf} from "./leaves-in.js";
import {library} from "./library.js";

type Written = {readonly title: string; readonly text: string};

const plain = (index: readonly PagefindPostings[]) => index.map(({word, pages}) => ({word, pages: Buffer.from(pages).toString("hex")}));

/** Has both index articles: what a browser hands Pagefind must be what Pagefind itself would write, to the byte. */
async function expectAlike(articles: readonly Written[]): Promise<void> {
  const records = articles.map((article, nth) => ({...article, id: `a${nth}`}));
  const shard = indexShard(records);
  const words = [...new Set(articles.flatMap(wordsOf))].sort((a, b) => (a < b ? -1 : 1));
  const ours = words.flatMap((word) => postingsIn(partOf(shard, word)));
  const pages = slotsOf(records.map(({id}) => id)).map(({row}) => wordsOf(articles[row]));
  const {postings, order, release} = await indexByPagefind(pages);
  expect(plain(ours)).toEqual(plain(postings));
  expect(order).toEqual(pages.map((_, rank) => rank));
  expect(release).toBe(pagefindRelease);
}

function wordsOf(article: Written | undefined): readonly string[] {
  const {words, numbers} = wordRowOf(article ? [article] : []);
  return Array.from(numbers, (number) => words[number] ?? "");
}

// what Pagefind might take otherwise than it is: marks, capitals, signs, digits, other scripts, signs of its own
const anything = fc.oneof(
  fc.string({unit: "binary"}),
  fc.string({unit: "grapheme"}),
  fc.string({unit: fc.constantFrom(..."国语言，。 \nabAB12é½①ⅷ_-'·ꔀİßǅ")}),
  fc.stringMatching(/^(?:___PAGEFIND_[A-Z_]{1,8} |[a-z]{1,9}[0-9]|[一-龥]){0,20}$/),
);

describe("an index, packed and unpacked,", () => {
  test("is Pagefind's for articles", () => expectAlike(library));

  test("is Pagefind's whatever is written", {timeout: 60_000}, async () => {
    const articles = fc.array(fc.record({title: anything, text: anything}), {minLength: 1, maxLength: 60});
    await fc.assert(fc.asyncProperty(articles, expectAlike), {numRuns: 20});
  });

  test("has numbers of every length as Pagefind writes them", async () => {
    // words that return after 23, 24, 255, 256 and 65,536 others, and on the 300th page
    const others = Array.from({length: 67_000}, (_, nth) => `w${nth % 997}`);
    const far = [0, 23, 47, 302, 558, 66_094].reduce((text, place) => text.toSpliced(place, 0, "far"), others);
    const short = Array.from({length: 300}, (_, nth) => ({title: `n${nth}`, text: "short"}));
    await expectAlike([{title: "", text: far.join(" ")}, ...short, {title: "far", text: "n0"}]);
  });
});

describe("postingsOf", () => {
  test("says where each word stands, by ascending word", () => {
    const found = postingsOf({words: ["unseen", "国", "b"], numbers: Uint32Array.of(1, 2, 1, 1)});
    expect(found).toEqual([{word: "b", places: Uint32Array.of(1)}, {word: "国", places: Uint32Array.of(0, 2, 3)}]);
  });

  test("finds nothing on no page", () => {
    expect(postingsOf({words: [], numbers: new Uint32Array()})).toEqual([]);
  });
});
