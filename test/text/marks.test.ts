import {expect, test} from "vitest";
import {withoutPiles} from "../../src/text/marks.js";

const kept = [
  ["Tibetan", "ཧྐྵྨླྺྼྻྂ"], ["Vietnamese", "Việt Nam"], ["Hebrew with points and accents", "בְּרֵאשִׁ֖ית"], ["Thai", "น้ำ"], ["Devanagari", "क्ष्म्य"],
  ["a family", "👨‍👩‍👧‍👦"], ["a flag with tags", "🏴󠁧󠁢󠁥󠁮󠁧󠁿"], ["Han", "海港大桥"],
] as const;

for (const [name, text] of kept) {
  test(`withoutPiles keeps ${name}`, () => {
    expect(withoutPiles(text)).toBe(text);
  });
}

for (const marks of ["\u0301", "\u0489", "\u0301\u200d", "\u0300\u0316\u034f"]) {
  test(`withoutPiles leaves ten of many U+${marks.charCodeAt(0).toString(16)}`, () => {
    const [first = "", ...others] = withoutPiles(`甲${marks.repeat(1000)}乙`).split("乙");
    expect([Array.from(first).length, others]).toEqual([11, [""]]);
  });
}
