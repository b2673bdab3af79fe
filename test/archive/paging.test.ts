import {describe, expect, test} from "vitest";
import {leavesByAge} from "../../src/archive/views/paging.js";

const newestFirst = (count: number): number[] => Array.from({length: count}, (_, index) => count - index);
const pages = (count: number) => leavesByAge(newestFirst(count), "pair/LA-PE/", () => 480);

describe("leavesByAge", () => {
  const sizes = [
    [0, [0]],
    [1, [1]],
    [74, [74]], // a page of 24 would be nearly empty
    [75, [25, 50]],
    [124, [74, 50]],
    [125, [25, 50, 50]],
  ] as const;
  for (const [count, expected] of sizes) {
    test(`cuts ${count} articles into pages of ${expected.join(", ")}`, () => {
      expect(pages(count).map(({items}) => items.length)).toEqual(expected);
      expect(pages(count).flatMap(({items}) => items)).toEqual(newestFirst(count));
    });
  }

  test("numbers older pages by age, from 2", () => {
    expect(pages(130).map(({path, part}) => [path, part?.from, part?.to])).toEqual([
      ["pair/LA-PE/", 101, 130],
      ["pair/LA-PE/page/3/", 51, 100],
      ["pair/LA-PE/page/2/", 1, 50],
    ]);
    expect(pages(74)).toMatchObject([{path: "pair/LA-PE/", part: null}]);
  });

  test("leads from each page to the next newer and older one, and to both ends", () => {
    const [root, middle, last] = pages(130).map(({part}) => part);
    expect(root).toMatchObject({newest: null, newer: null, older: "pair/LA-PE/page/3/", oldest: "pair/LA-PE/page/2/"});
    expect(middle).toMatchObject({newest: "pair/LA-PE/", newer: "pair/LA-PE/", older: "pair/LA-PE/page/2/", oldest: "pair/LA-PE/page/2/"});
    expect(last).toMatchObject({newest: "pair/LA-PE/", newer: "pair/LA-PE/page/3/", older: null, oldest: null});
  });

  test("leaves older pages as they are while newer articles come", () => {
    const [now, later] = [pages(126), pages(170)];
    expect(later.slice(1)).toEqual(now.slice(1));
    expect(later[0]).not.toEqual(now[0]);
  });

  describe("with items that take much", () => {
    const bytesOf = (item: number): number => 400 + ((item * 37) % 11) * 400;
    const heavy = (count: number) => leavesByAge(newestFirst(count), "pair/LA-PE/", bytesOf);

    test("has fewer on a page, and all of them", () => {
      expect(heavy(300).flatMap(({items}) => items)).toEqual(newestFirst(300));
      for (const {items} of heavy(300)) expect(items.reduce((sum, item) => sum + bytesOf(item), 0)).toBeLessThanOrEqual(36_000);
      expect(heavy(300).slice(1).every(({items}) => items.length < 30)).toBe(true);
    });

    test("leaves older pages as they are while newer articles come", () => {
      for (let count = 40; count < 120; count++) {
        const [now, later] = [heavy(count), heavy(count + 1)];
        // the newest page may end a page later, where it was too short to stand alone
        const known = new Set(now.slice(1).map(({path, items}) => [path, ...items].join()));
        const kept = later.map(({path, items}) => [path, ...items].join()).filter((page) => known.has(page));
        expect([count, kept.length]).toEqual([count, known.size]);
      }
    });

    test("gives what is too large for a page one of its own", () => {
      expect(leavesByAge([3, 2, 1], "pair/LA-PE/", () => 90_000).map(({items}) => items)).toEqual([[3], [2], [1]]);
    });
  });
});
