import {analyse} from "scslre";
import {afterAll, beforeAll, expect, test} from "vitest";

// Lint reads the regular expressions that are written out. Those that are put together are known when they are made.

/** Where something of ours makes one while it is loaded. */
const rooms = [
  () => import("../../src/pipeline.js"),
  () => import("../../src/archive/assemble.js"),
  () => import("../../src/client/results/excerpt.js"),
  () => import("../../src/client/language/translate.js"),
];

const ours = /[/\\](?:src|templates)[/\\]/;
const own = globalThis.RegExp;
const made = new Map<string, RegExp>();

beforeAll(async () => {
  globalThis.RegExp = new Proxy(own, {
    construct(target, parts, newTarget) {
      const expression = Reflect.construct(target, parts, newTarget) as RegExp;
      if (ours.test(new Error().stack?.split("\n")[2] ?? "")) made.set(String(expression), expression);
      return expression;
    },
  });
  for (const load of rooms) await load();
}, 120_000);
afterAll(() => {
  globalThis.RegExp = own;
});

test("no regular expression that is put together takes more than linear time", () => {
  // tables of forms of dates, labels, headings and hosts: some thirty
  expect(made.size).toBeGreaterThan(25);
  for (const [written, {source, flags}] of made) {
    const {reports} = analyse({source, flags}, {reportTypes: {Move: true, Self: true, Trade: true}});
    expect([written, reports.map(({type}) => type)]).toEqual([written, []]);
  }
});

test("one that takes quadratic time is known as such", () => {
  const {reports} = analyse({source: "a*a*b", flags: ""}, {reportTypes: {Move: false, Self: true, Trade: true}});
  expect(reports.length).toBeGreaterThan(0);
});
