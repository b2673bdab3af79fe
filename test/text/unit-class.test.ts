import {expect, test} from "vitest";
import {lettersAlone} from "../../src/text/letters-alone.js";
import {UnitClass} from "../../src/text/unit-class.js";

const everyUnit = Array.from({length: 0x10000}, (_, unit) => String.fromCharCode(unit));

for (const pattern of [/[\p{L}\p{N}]/u, /[\p{M}\u200c\u200d]/u, /[^a]/]) {
  test(`UnitClass never rejects what ${String(pattern)} finds`, () => {
    const units = new UnitClass(pattern);
    const missed = [...everyUnit, ..."𠮷𝅥🌉\u{e0101}"].filter((character) => pattern.test(character) && !units.mayStandIn(character));
    expect(missed).toEqual([]);
    expect(everyUnit.filter((unit) => !/\p{Surrogate}/u.test(unit) && units.has(unit.charCodeAt(0)) !== pattern.test(unit))).toEqual([]);
  });
}

const texts = ["", "海港", "。海港，大桥！", "A quay, 2 bridges.", "。", "𠮷野、家", "a\ud842b. c", "đường – é", everyUnit.join(""), everyUnit.filter((unit) => !/\p{Surrogate}/u.test(unit)).join("")];

test("lettersAlone keeps what the classes of Unicode call letters and numbers", () => {
  expect(texts.map(lettersAlone)).toEqual(texts.map((text) => text.replace(/[^\p{L}\p{N}]/gu, "")));
});
