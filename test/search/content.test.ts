import {expect, test} from "vitest";
import {contentOf} from "../../src/search/content.js";
import {boundaryWord, prefixWordOf, wordOf} from "../../src/text/words.js";

test("contentOf puts title, its beginnings, paragraphs and their beginnings in a row, each beginning once", () => {
  const prefixes = (...starts: string[]) => starts.map(prefixWordOf);
  expect(contentOf({title: "G7：会", text: "g7 g8\n国"})).toEqual({
    words: [
      "g7", wordOf(":"), "会", boundaryWord, ...prefixes("g", "g7"),
      "g7", "g8", boundaryWord, "国", boundaryWord, ...prefixes("g8"),
    ].join(" "),
    titleTokens: 3,
    titleBeginnings: 2,
    textTokens: 4, // the boundary between paragraphs is one
  });
});
