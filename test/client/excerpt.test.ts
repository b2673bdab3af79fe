import {describe, expect, test} from "vitest";
import {excerptOf, markMatches, type Piece} from "../../src/client/results/excerpt.js";
import {parseQuery} from "../../src/text/query.js";

const shown = (pieces: readonly Piece[]) => pieces.map(({text, marked}) => (marked ? `[${text}]` : text)).join("");
const excerpt = (query: string, text: string) => shown(excerptOf(parseQuery(query), text));

describe("markMatches", () => {
  test("keeps the text as written around whole matches", () => {
    expect(shown(markMatches(parseQuery("俄罗斯"), "「俄羅斯」與俄羅斯人"))).toBe("「[俄羅斯]」與[俄羅斯]人");
  });

  test("keeps a text without matches whole", () => {
    expect(shown(markMatches(parseQuery("海"), "山"))).toBe("山");
  });
});

describe("excerptOf", () => {
  const filler = (length: number) => "字".repeat(length);

  test("shows a short text whole", () => {
    expect(excerpt("海", "大海好")).toBe("大[海]好");
  });

  test("shows thirty characters before the first match and seventy after it", () => {
    const text = `${filler(100)}海${filler(100)}海`;
    expect(excerpt("海", text)).toBe(`…${filler(30)}[海]${filler(70)}…`);
  });

  test("shows where each of two terms stands", () => {
    const text = `海${filler(300)}山`;
    expect(excerpt("山 海", text)).toBe(`[海]${filler(70)}…${filler(30)}[山]`);
  });

  test("makes one of two places that overlap", () => {
    expect(excerpt("山 海", `海${filler(50)}山`)).toBe(`[海]${filler(50)}[山]`);
  });

  test("shows the beginning where only the title matches", () => {
    expect(excerpt("海", filler(200))).toBe(`${filler(70)}…`);
  });

  test("does not mark what was excluded", () => {
    expect(excerpt("海 -山", "海山")).toBe("[海]山");
  });

  test("keeps a word or number whole at its edges", () => {
    expect(excerpt("海", `${filler(50)}2019${filler(28)}海${filler(68)}harbour${filler(50)}`)).toBe(`…\u00a02019${filler(28)}[海]${filler(68)}harbour\u00a0…`);
  });

  test("begins with no mark of what was left out, and ends with none that opens or pauses", () => {
    expect(excerpt("海", `${filler(40)}，${filler(29)}海${filler(68)}，“${filler(50)}`)).toBe(`…${filler(29)}[海]${filler(68)}…`);
    expect(excerpt("海", `${filler(40)}！${filler(29)}海${filler(69)}。${filler(50)}`)).toBe(`…${filler(29)}[海]${filler(69)}。…`);
    expect(excerpt("，", `${filler(40)}，${filler(80)}`)).toBe(`…${filler(30)}[，]${filler(70)}…`); // looked for
  });

  test("parts what was left out from words, not from Han characters", () => {
    expect(excerpt("harbour", `${"ship ".repeat(20)}harbour ${"pier ".repeat(20)}`)).toMatch(/^…\u00a0ship .*pier\u00a0…$/);
  });

  test("cuts what is too long for a word", () => {
    expect(excerpt("海", `${"x".repeat(90)}海`)).toBe(`…\u00a0${"x".repeat(30)}[海]`);
  });

  test("never cuts a character in two", () => {
    const text = `${"𠮷".repeat(40)}海${"𠮷".repeat(80)}`;
    expect(excerpt("海", text)).toBe(`…${"𠮷".repeat(15)}[海]${"𠮷".repeat(35)}…`);
    expect(excerpt("海", `${"𠮷".repeat(40)}a海`)).toBe(`…${"𠮷".repeat(15)}a[海]`);
  });
});
