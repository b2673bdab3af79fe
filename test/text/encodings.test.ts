import {expect, test} from "vitest";
import {decodeAs} from "../../src/text/encodings.js";

// the last four are of the Hong Kong Supplementary Character Set, one beyond the first plane
const bytes = Uint8Array.from([0xb4, 0xe7, 0xbd, 0xfc, 0x9d, 0xf8, 0x9d, 0xef, 0x9d, 0xf7, 0x9d, 0xf2]);

test("decodeAs reads what Hong Kong adds to Big5, by every name of it", () => {
  for (const label of ["big5", "Big5-HKSCS"]) expect([label, decodeAs(label, bytes)]).toEqual([label, "渡輪啲嘅咗𨋢"]);
});

test("decodeAs keeps private characters that mean nothing in Big5", () => {
  expect(decodeAs("big5", Uint8Array.from([0xb4, 0xe7, 0x81, 0x40]))).toMatch(/^渡\p{Co}$/u);
});
