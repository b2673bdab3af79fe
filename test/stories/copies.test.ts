import fc from "fast-check";
import {describe, expect, test} from "vitest";
import {findCopies} from "../../src/archive/stories/copies.js";
import {entryOf} from "../../src/enrich/entry.js";
import type {ArticleRecord, Entry} from "../../src/model/article.js";
import {noKeptDays} from "../../src/store/kept-days.js";
import {resemblance, signatureOf} from "../../src/text/minhash.js";
import {anArticle} from "../support/articles.js";
import {aText, edits, inTraditional, numbers} from "./planted.js";

const harbour = {id: "harbour", name: "海港日报"};
const river = {id: "river", name: "河谷晚报"};
const texts = new Map<string, string>();

function anEntry(facts: Partial<ArticleRecord> & {readonly id: string; readonly text: string}): Entry {
  texts.set(facts.id, facts.text);
  return entryOf(anArticle(facts), "");
}

const copiesAmong = (entries: readonly Entry[]) => findCopies(entries, ({id}) => texts.get(id) ?? "", noKeptDays);
const rounds = 60;

/** How many of 60 texts are found again after an edit of that share by another outlet on the next day. */
function recallOf(edit: keyof typeof edits, share: number): number {
  const random = numbers(share * 1000 + edit.length);
  const planted = Array.from({length: rounds}, (_, nth) => {
    const text = aText(random);
    return [
      anEntry({id: `a${nth}`, text: text.join(""), outlet: harbour, day: "2024-06-20"}),
      anEntry({id: `b${nth}`, text: inTraditional(edits[edit](text, share, random)), outlet: river, day: "2024-06-21"}),
    ];
  });
  const copies = copiesAmong(planted.flat());
  // nothing but what was planted
  for (const [id, found] of copies) expect(found.map((copy) => copy.id.slice(1))).toEqual([id.slice(1)]);
  return copies.size / 2 / rounds;
}

// What theory allows: with the share e, 1 - e of the shingles stay when sentences go, (1 - e) / (1 + e) when they are
// replaced, and of four words in a row (1 - e)^4 when words change. Half is needed, or 0.3 where half of the shorter text
// stands word for word in the other: 1 - e of it when sentences are replaced, all of it when they go. Where every word may
// change, of two characters in a row (1 - e) / 2 + (1 - e)^2 / 2 stay: 0.6 of a sentence with 0.3, of which a third is needed.
const least: readonly (readonly [keyof typeof edits, readonly (readonly [number, number])[]])[] = [
  ["sentences left out", [[0, 1], [0.1, 0.98], [0.2, 0.95], [0.3, 0.98], [0.4, 0.9]]],
  ["end cut off", [[0.1, 1], [0.2, 1], [0.3, 1], [0.4, 0.98]]],
  ["sentences added", [[0.1, 1], [0.2, 1], [0.3, 1], [0.4, 1]]],
  ["sentences replaced", [[0.1, 0.98], [0.2, 0.95], [0.3, 0.85], [0.4, 0.65]]],
  ["words changed here and there", [[0.05, 1], [0.1, 1], [0.2, 0.98], [0.3, 0.75]]],
];

describe("copies", () => {
  for (const [edit, steps] of least) {
    test(`are found with ${edit}`, () => {
      for (const [share, expected] of steps) expect([edit, share, recallOf(edit, share)]).toSatisfy(([, , recall]) => (recall as number) >= expected);
    });
  }

  test("are known by signatures that guess how much two texts share", () => {
    const text = aText(numbers(1));
    const [one, half] = [signatureOf(text.join("")), signatureOf(text.slice(0, text.length / 2).join(""))];
    if (!one || !half) throw new Error("These texts are long enough");
    expect(resemblance(one, one)).toBe(1);
    expect(Math.abs(resemblance(one, half) - 0.5)).toBeLessThan(0.12);
    expect(signatureOf("海港大桥通车。")).toBeNull();
  });

  const text = aText(numbers(2)).join("");
  const copiesOf = (...facts: readonly Partial<ArticleRecord>[]) => copiesAmong(facts.map((one, nth) => anEntry({id: `c${nth}`, text, outlet: harbour, ...one})));

  test("are not the next bulletin of a series", () => {
    const [monday, tuesday] = [{title: "汇率6.51", day: "2024-06-17"}, {title: "汇率6.52", day: "2024-06-18"}];
    expect(copiesOf(monday, tuesday).size).toBe(0);
    expect(copiesOf(monday, {...tuesday, title: "汇率6.51（更新）"}).size).toBe(2);
    // another outlet has no bulletin of this series
    expect(copiesOf(monday, {...tuesday, outlet: river}).size).toBe(2);
  });

  test("must be nearly the same after more than three days, or without a day", () => {
    const later = `${text.slice(0, -60)}${aText(numbers(3)).join("").slice(0, 60)}`;
    expect(copiesOf({day: "2024-06-17"}, {day: "2024-06-18", outlet: river, text: later}).size).toBe(2);
    expect(copiesOf({day: "2024-06-17"}, {day: "2024-06-28", outlet: river, text: later}).size).toBe(0);
    expect(copiesOf({day: "2024-06-17"}, {day: null, outlet: river}).size).toBe(2);
  });

  test("may share less with another outlet's when half of the shorter stands there word for word", () => {
    const [own, other, third] = [aText(numbers(5)), aText(numbers(6)), aText(numbers(7))];
    const [quoted, rewritten] = [own.slice(0, 8).join(""), own.slice(0, 8).map((sentence) => `${sentence.slice(0, -5)}另说。`).join("")];
    const report = `${quoted}${other.slice(0, 6).join("")}`;
    const [byRiver, day] = [{outlet: river, day: "2024-06-18"}, "2024-06-18"];
    const excerpt = {text: `${quoted}${third.slice(0, 6).join("")}`};
    expect(copiesOf({text: report, day}, {...byRiver, ...excerpt}).size).toBe(2);
    expect(copiesOf({text: report, day}, {day, ...excerpt}).size).toBe(0);
    expect(copiesOf({text: report, day}, {...byRiver, text: `${rewritten}${third.slice(0, 6).join("")}`}).size).toBe(0);
  });

  test("may be set in other words by another outlet, but not a day later under other numbers", () => {
    const random = numbers(8);
    const own = aText(random);
    const reworded = {text: edits["words changed here and there"](own, 0.25, random), outlet: river};
    const [report, bulletin] = [{text: own.join(""), day: "2024-06-17", title: "大桥通车"}, {text: own.join(""), day: "2024-06-17", title: "新增37例"}];
    expect(copiesOf(report, {...reworded, day: "2024-06-18", title: "通车了"}).size).toBe(2);
    expect(copiesOf(report, {...reworded, day: "2024-06-18", title: "通车了", outlet: harbour}).size).toBe(0);
    expect(copiesOf(bulletin, {...reworded, day: "2024-06-18", title: "昨新增27例"}).size).toBe(0);
    expect(copiesOf(bulletin, {...reworded, day: "2024-06-17", title: "增加27例"}).size).toBe(2);
    // what only one of them has makes it a report of its own
    expect(copiesOf(report, {...reworded, text: reworded.text + aText(numbers(9)).join(""), day: "2024-06-18", title: "通车了"}).size).toBe(0);
  });

  test("of short texts are found as well", () => {
    const pairs = Array.from({length: 60}, (_, nth) => {
      const short = aText(numbers(100 + nth)).slice(0, 4).join("");
      return [{text: short, id: `s${nth}`, day: "2024-06-17"}, {text: short.slice(0, -6), id: `t${nth}`, day: "2024-06-18", outlet: river}];
    });
    expect(copiesOf(...pairs.flat()).size).toBeGreaterThan(114);
  });

  test("are the same in any order", () => {
    const random = numbers(4);
    const entries = Array.from({length: 40}, (_, nth) => {
      const one = aText(random);
      return [anEntry({id: `x${nth}`, text: one.join("")}), anEntry({id: `y${nth}`, text: `${one.join("")}${aText(random).slice(0, nth % 9).join("")}`, outlet: river})];
    }).flat();
    const byId = (some: readonly Entry[]) => [...some].sort((a, b) => (a.id < b.id ? -1 : 1));
    const expected = copiesAmong(byId(entries));
    expect(expected.size).toBeGreaterThan(40);
    fc.assert(fc.property(fc.shuffledSubarray(entries, {minLength: 2}), (some) => {
      // what is there or not makes no difference to the others
      const ids = new Set(some.map(({id}) => id));
      const left = [...expected].map(([id, copies]) => [id, copies.filter((copy) => ids.has(copy.id))] as const).filter(([id, copies]) => ids.has(id) && copies.length > 0);
      expect(copiesAmong(byId(some))).toEqual(new Map(left));
    }), {numRuns: 10});
  });
});
