import {expect, test} from "vitest";
import {fold} from "../../src/text/fold.js";
import {simplified, traditional} from "../../src/text/fold-table.js";
import {inScript} from "../../src/text/unfold.js";

const texts = [
  ["俄罗斯总统访问越南，双方发表声明", "俄羅斯總統訪問越南，雙方發表聲明"],
  ["什么时候开会以后再说", "什麼時候開會以後再說"],
  ["为了人民 ABC 123", "為了人民 ABC 123"],
] as const;

test.each(texts)("inScript writes %s in Traditional characters, and back", (hans, hant) => {
  expect(inScript(hans, "Hant")).toBe(hant);
  expect(inScript(hant, "Hans")).toBe(hans);
});

test("inScript keeps what search compares, and every position", () => {
  for (const character of new Set([...simplified, ...traditional])) {
    const [hans, hant] = [inScript(character, "Hans"), inScript(character, "Hant")];
    expect([character, fold(hans), fold(hant), hans.length, hant.length]).toEqual([character, fold(character), fold(character), character.length, character.length]);
  }
});
