import {describe, expect, test} from "vitest";
import {wholeLink} from "../../../src/formats/text/link.js";

const links = [
  ["[海港大桥](https://harbour.example/a)", "海港大桥", "https://harbour.example/a"],
  ["[[专题] 大桥](https://harbour.example/a)", "[专题] 大桥", "https://harbour.example/a"],
  [String.raw`[大桥](https://harbour.example/a\_b\_\(c\)?d=1\&e=2)`, "大桥", "https://harbour.example/a_b_(c)?d=1&e=2"],
  ["[大桥](<https://harbour.example/a b>)", "大桥", "https://harbour.example/a b"],
  ['[大桥](https://harbour.example/a "海港日报")', "大桥", "https://harbour.example/a"],
  ["[大桥](https://harbour.example/桥_(海港))", "大桥", "https://harbour.example/桥_(海港)"],
] as const;

describe("wholeLink", () => {
  for (const [written, label, address] of links) {
    test(`reads ${written}`, () => {
      expect(wholeLink(written)).toEqual({label, address});
    });
  }

  for (const written of ["大桥", "[大桥](../a.md)", "[大桥](https://harbour.example/a b)", "见[大桥](https://harbour.example/a)"]) {
    test(`leaves ${written} alone`, () => {
      expect(wholeLink(written)).toBeNull();
    });
  }
});
