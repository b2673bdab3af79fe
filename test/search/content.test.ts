import {expect, test} from "vitest";
import {contentOf} from "../../src/search/content.js";
import {boundaryWord, wordOf} from "../../src/text/words.js";

test("contentOf puts title and paragraphs in a row, apart", () => {
  expect(contentOf({title: "G7：会", text: "g7 g8\n国"})).toEqual({
    words: ["g7", wordOf(":"), "会", boundaryWord, "g7", "g8", boundaryWord, "国"],
    titleTokens: 3,
    textTokens: 4, // the boundary between paragraphs is one
  });
});
