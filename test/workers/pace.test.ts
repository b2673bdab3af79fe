import {expect, test} from "vitest";
import {limits as usual} from "../../src/workers/limits.js";
import {createPace} from "../../src/workers/pace.js";

const limits = {...usual, articlesMilliseconds: 50, millisecondsPerArticle: 10, articlesBytesPerMillisecond: 1};

function spend(milliseconds: number): void {
  const begun = process.cpuUsage();
  for (let used = 0; used < milliseconds;) {
    const {user, system} = process.cpuUsage(begun);
    used = (user + system) / 1000;
  }
}

test("a file is late when its articles took more of a processor than as many of so many bytes may", () => {
  const pace = createPace();
  pace.begin(0, limits);
  expect(pace.isLate(0)).toBe(false);
  spend(100);
  expect(pace.isLate(1)).toBe(true);
  // each of them may take some, and so may each byte
  expect(pace.isLate(1000)).toBe(false);
  pace.begin(10_000, limits);
  spend(100);
  expect(pace.isLate(1)).toBe(false);
});

test("nothing is late before it is begun", () => {
  expect(createPace().isLate(1)).toBe(false);
});
