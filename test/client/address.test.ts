import {describe, expect, test} from "vitest";
import {readState, writeState} from "../../src/client/results/address.js";

const states = [
  ["", {query: "", filters: {}, sort: "relevance"}],
  ["?q=%E4%BF%84%E7%BD%97%E6%96%AF+%E6%99%AE%E4%BA%AC", {query: "俄罗斯 普京", filters: {}, sort: "relevance"}],
  ["?q=a&year=2024&country=RU&country=VN&sort=oldest", {query: "a", filters: {year: ["2024"], country: ["RU", "VN"]}, sort: "oldest"}],
  ["?pair=RU-VN", {query: "", filters: {pair: ["RU-VN"]}, sort: "relevance"}],
] as const;

describe("readState and writeState", () => {
  for (const [address, state] of states) {
    test(`restore ${address === "" ? "the page as it opens" : address}`, () => {
      expect(readState(address)).toEqual(state);
      expect(writeState(state)).toBe(address);
    });
  }
});

describe("readState", () => {
  test("leaves out what it does not know", () => {
    expect(readState("?q=a&sort=random&year=&colour=red&outlet=x&outlet=x")).toEqual({
      query: "a",
      filters: {outlet: ["x"]},
      sort: "relevance",
    });
  });
});
