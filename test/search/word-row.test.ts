import fc from "fast-check";
import {expect, test} from "vitest";
import {wordRowOf} from "../../src/search/word-row.js";
import {tokens} from "../../src/text/tokens.js";
import {boundaryWord, wordOf, wordsOf} from "../../src/text/words.js";

const wordsIn = ({words, numbers}: ReturnType<typeof wordRowOf>) => Array.from(numbers, (number) => words[number]);

test("wordRowOf puts title and paragraphs in a row, apart", () => {
  const row = wordRowOf([{title: "G7：会", text: "g7 g8\n国"}, {title: "会", text: ""}]);
  expect(wordsIn(row)).toEqual(["g7", wordOf(":"), "会", boundaryWord, "g7", "g8", boundaryWord, "国", "会", boundaryWord]);
  expect(row).toMatchObject({begins: [0, 8, 10], titleTokens: [3, 1], textTokens: [4, 0]}); // the boundary between paragraphs is a token
});

test("wordRowOf gives each word one number, however it is written", () => {
  const {words, numbers} = wordRowOf([{title: "國国", text: "Café cafe\u0301 ca\u00adfé か\u3099が \u00ad"}]);
  expect(words).toEqual([boundaryWord, "国", wordOf("café"), wordOf("が")]);
  expect([...numbers]).toEqual([1, 1, 0, 2, 2, 2, 3, 3]);
});

test("wordRowOf reads the tokens of any text", () => {
  const text = fc.oneof(fc.string({unit: "binary"}), fc.string({unit: "grapheme"}), fc.string({unit: fc.constantFrom(..."国，a1 \n\u00ad\u0301\u200d\ud842𠮷")}));
  fc.assert(fc.property(fc.array(fc.record({title: text, text}), {maxLength: 5}), (articles) => {
    const expected = articles.flatMap(({title, text: body}) => [...wordsOf(tokens(title.replaceAll("\n", " "))), boundaryWord, ...wordsOf(tokens(body))]);
    expect(wordsIn(wordRowOf(articles))).toEqual(expected);
  }));
});
