import {describe, expect, test} from "vitest";
import {leavesByAge} from "../../src/archive/views/paging.js";

const newestFirst = (count: number): number[] => Array.from({length: count}, (_, index) => count - index);
const usual = (): number => 480;
const cut = (items: readonly number[], bytesOf: (item: number) => number = usual) => leavesByAge(items, "pair/LA-PE/", (item) => `article ${item}`, bytesOf);
const pages = (count: number) => cut(newestFirst(count));
const known = (leaves: ReturnType<typeof cut>): ReadonlySet<string> => new Set(leaves.map(({path, items}) => [path, ...items].join()));
const lengths = (count: number): readonly number[] => pages(count).map(({items}) => items.length);

describe("leavesByAge", () => {
  for (const count of [0, 1, 33, 53, 54, 100, 2000]) {
    test(`puts each of ${count} articles on one page, in their order`, () => {
      expect(pages(count).flatMap(({items}) => items)).toEqual(newestFirst(count));
    });
  }

  test("fills older pages with 34 to 54 articles, and the newest with 20 to 74", () => {
    const counts = newestFirst(300).map((count) => count + 54);
    const older = counts.flatMap((count) => lengths(count).slice(1));
    const newest = counts.flatMap((count) => lengths(count).slice(0, 1));
    expect([Math.min(...older), Math.max(...older)]).toEqual([34, 54]);
    expect(Math.min(...newest)).toBeGreaterThanOrEqual(20);
    expect(Math.max(...newest)).toBeLessThanOrEqual(74);
    expect(new Set(older).size).toBeGreaterThan(5); // where a page ends is drawn
  });

  test("leaves few articles on one page", () => {
    expect(lengths(53)).toEqual([53]);
    expect(pages(53)).toMatchObject([{path: "pair/LA-PE/", part: null}]);
    expect(lengths(0)).toEqual([0]);
  });

  test("numbers older pages by age, from 2", () => {
    const numbered = pages(500).map(({path, part}) => [path, part?.number]);
    const last = numbered.length;
    expect(numbered.at(-1)).toEqual(["pair/LA-PE/page/2/", 1]);
    expect(numbered.at(-2)).toEqual(["pair/LA-PE/page/3/", 2]);
    expect(numbered[0]).toEqual(["pair/LA-PE/", last]);
    expect(numbered[1]).toEqual([`pair/LA-PE/page/${last}/`, last - 1]);
  });

  test("leads from each page to the next newer and older one, and to both ends", () => {
    const [root, middle, last] = pages(130).map(({part}) => part);
    expect(pages(130)).toHaveLength(3);
    expect(root).toMatchObject({newest: null, newer: null, older: "pair/LA-PE/page/3/", oldest: "pair/LA-PE/page/2/"});
    expect(middle).toMatchObject({newest: "pair/LA-PE/", newer: "pair/LA-PE/", older: "pair/LA-PE/page/2/", oldest: "pair/LA-PE/page/2/"});
    expect(last).toMatchObject({newest: "pair/LA-PE/", newer: "pair/LA-PE/page/3/", older: null, oldest: null});
  });

  const heavyOf = (item: number): number => 400 + ((Math.imul(item, 2654435761) >>> 7) % 11) * 400;

  for (const [kind, bytesOf] of [["alike", usual], ["of many lengths", heavyOf]] as const) {
    describe(`with articles ${kind}`, () => {
      test("leaves older pages as they are while newer articles come", () => {
        for (let count = 40; count < 240; count++) {
          const [now, later] = [cut(newestFirst(count), bytesOf), cut(newestFirst(count + 1), bytesOf)];
          // the newest page may end a page later, where it was too short to stand alone
          const before = known(now.slice(1));
          expect([count, [...known(later)].filter((page) => before.has(page)).length]).toEqual([count, before.size]);
        }
      });

      test("changes few pages for one article more of any time", () => {
        const all = newestFirst(1500);
        const changed = all.filter((item) => item % 10 === 5).map((item) => {
          const held = (items: readonly number[]) => cut(items, bytesOf).map(({items: own}) => own.join());
          const before = new Set(held(all.filter((other) => other !== item)));
          return held(all).filter((page) => !before.has(page)).length;
        }).sort((a, b) => a - b);
        expect(changed).toHaveLength(150);
        // seldom there is a page more, which moves the numbers of those after it
        expect(changed[75]).toBeLessThanOrEqual(2);
        expect(changed.reduce((sum, count) => sum + count, 0) / changed.length).toBeLessThan(4);
      });

      test("lets no page hold more than a reader should load", () => {
        for (const {items} of cut(newestFirst(1500), bytesOf)) expect(items.reduce((sum, item) => sum + bytesOf(item), 0)).toBeLessThanOrEqual(36_000);
      });
    });
  }

  test("has fewer long articles on a page", () => {
    const leaves = cut(newestFirst(300), heavyOf);
    expect(leaves.slice(1).every(({items}) => items.length < 30)).toBe(true);
    expect(leaves.flatMap(({items}) => items)).toEqual(newestFirst(300));
  });

  test("gives what is too large for a page one of its own", () => {
    expect(cut([3, 2, 1], () => 90_000).map(({items}) => items)).toEqual([[3], [2], [1]]);
  });
});
