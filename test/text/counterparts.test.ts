import {describe, expect, test} from "vitest";
import {counterparts} from "../../src/text/counterparts.js";
import {passagesOf} from "../../src/text/passages.js";
import {rowsOf} from "../../src/text/rows.js";
import {processorSeconds} from "../support/processors.js";

const harbour = ["海港大桥昨天上午正式通车。", "市长在典礼上致辞感谢工人。", "大桥全长三公里，造价四亿元。"];
const other = ["造价四亿元的大桥全长三公里。", "海港大桥昨天上午通车。", "市长致辞，在典礼上感谢工人。"];

describe("counterparts", () => {
  test("finds what says nearly the same, in either script, and nothing else", () => {
    const [first, second] = counterparts([harbour, ["海港大橋昨天上午通車了。", "有人反對。"]]);
    expect(first).toEqual([{text: 1, sentence: 0}, null, null]);
    expect(second).toEqual([{text: 0, sentence: 0}, null]);
  });

  test("never finds a counterpart in the same text", () => {
    expect(counterparts([[harbour[0] ?? "", harbour[0] ?? ""], ["渔民担心航道变窄。"]])).toEqual([[null, null], [null]]);
  });
});

describe("rowsOf", () => {
  test("sets counterparts side by side as far as both texts keep their order", () => {
    const texts = [harbour, other];
    const rows = rowsOf(texts.map(({length}) => length), counterparts(texts));
    expect(rows).toEqual([
      {cells: [[], [0]], shared: false},
      {cells: [[0], [1]], shared: true},
      {cells: [[1], [2]], shared: true},
      {cells: [[2], []], shared: false},
    ]);
  });

  test("holds every sentence of every text once, in order", () => {
    const texts = [harbour, other, [...other, ...harbour]];
    const rows = rowsOf(texts.map(({length}) => length), counterparts(texts));
    texts.forEach((text, nth) => {
      expect(rows.flatMap(({cells}) => cells[nth] ?? [])).toEqual(text.map((_, sentence) => sentence));
    });
    expect(rows.filter(({shared}) => shared).length).toBeGreaterThan(2);
  });
});

test("texts of 40,000 sentences in another order, each in one paragraph, are set side by side in linear time", () => {
  const count = 40_000;
  const places = [0, 1].map((text) => Array.from({length: count}, (_, nth) => ({text: 1 - text, sentence: (nth * 7) % count})));
  let held = 0;
  expect(processorSeconds(() => {
    const rows = rowsOf([count, count], places);
    held = passagesOf(rows, () => 0).flatMap(({cells}) => cells.map(({length}) => length)).reduce((sum, length) => sum + length, 0);
  })).toBeLessThan(8);
  expect(held).toBe(2 * count);
});

describe("passagesOf", () => {
  const rows = [[[0], [0]], [[1], [1]], [[2], []], [[3], [2]], [[4], [3]]].map((cells) => ({cells, shared: cells.every(({length}) => length > 0)}));

  test("puts shared rows of one paragraph together, and counts them", () => {
    // the second text begins a paragraph with its last sentence
    const passages = passagesOf(rows, (text, sentence) => (text === 1 && sentence === 3 ? 1 : 0));
    expect(passages.map(({cells}) => cells.map((cell) => cell.map(({sentence, mark}) => `${sentence}:${mark ?? "-"}`)))).toEqual([
      [["0:1", "1:2"], ["0:1", "1:2"]],
      [["2:-"], []],
      [["3:3"], ["2:3"]],
      [["4:4"], ["3:4"]],
    ]);
  });

  test("keeps what two of three texts share apart from what all share", () => {
    const ofThree = [{cells: [[0], [0], [0]], shared: true}, {cells: [[1], [1], []], shared: true}];
    expect(passagesOf(ofThree, () => 0)).toHaveLength(2);
  });
});
