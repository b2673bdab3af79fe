import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {contentOf} from "../../src/search/content.js";
import {postingsOf, release, type Postings} from "../../src/search/postings.js";
import {indexByPagefind} from "./by-pagefind.js";
import {library} from "./library.js";

const plain = (index: readonly Postings[]) => index.map(({pages, ...rest}) => ({...rest, pages: Buffer.from(pages).toString("hex")}));

/** Has both index articles: they must agree to the byte. */
async function expectAlike(articles: readonly {readonly title: string; readonly text: string}[]): Promise<void> {
  const pages = articles.map((article) => contentOf(article).words);
  const {postings, order, release: theirs} = await indexByPagefind(pages);
  expect(plain(postingsOf(pages))).toEqual(plain(postings));
  expect(order).toEqual(pages.map((_, row) => row));
  expect(theirs).toBe(release);
}

// what Pagefind might take otherwise than it is: marks, capitals, signs, digits, other scripts, signs of its own
const anything = fc.oneof(
  fc.string({unit: "binary"}),
  fc.string({unit: "grapheme"}),
  fc.string({unit: fc.constantFrom(..."国语言，。 \nabAB12é½①ⅷ_-'·ꔀİßǅ")}),
  fc.stringMatching(/^(?:___PAGEFIND_[A-Z_]{1,8} |[a-z]{1,9}[0-9]|[一-龥]){0,20}$/),
);

describe("postingsOf", () => {
  test("finds what Pagefind finds in articles", () => expectAlike(library));

  test("finds what Pagefind finds whatever is written", {timeout: 60_000}, async () => {
    const articles = fc.array(fc.record({title: anything, text: anything}), {minLength: 1, maxLength: 60});
    await fc.assert(fc.asyncProperty(articles, expectAlike), {numRuns: 20});
  });

  test("writes numbers of every length as Pagefind does", async () => {
    // words that return after 23, 24, 255, 256 and 65,536 others, and on the 300th page
    const others = Array.from({length: 67_000}, (_, nth) => `w${nth % 997}`);
    const far = [0, 23, 47, 302, 558, 66_094].reduce((text, place) => text.toSpliced(place, 0, "far"), others);
    const short = Array.from({length: 300}, (_, nth) => ({title: `n${nth}`, text: "short"}));
    await expectAlike([{title: "", text: far.join(" ")}, ...short, {title: "far", text: "n0"}]);
  });

  test("says on how many pages a word stands, and the last", () => {
    const [only] = postingsOf([["国"], [], ["国", "国"]]);
    expect(only).toMatchObject({word: "国", count: 2, last: 2});
    // list of 3: page 0, list of weight 24 and position 0, no metadata; then two pages on, positions 0 and 1
    expect(Buffer.from(only?.pages ?? []).toString("hex")).toBe(["83", "00", "82", "3818", "00", "80", "83", "02", "83", "3818", "00", "01", "80"].join(""));
  });

  test("finds nothing on no page", () => {
    expect(postingsOf([])).toEqual([]);
  });
});
