import {expect, test} from "vitest";
import {wholeAddress} from "../../src/normalise/whole-address.js";

const source = "https://harbour.example/news/1.html";

const addresses = [
  ["//a.example/x", "https://a.example/x"],
  ["\\\\a.example\\x", "https://a.example/x"],
  ["/\\a.example", "https://a.example/"],
  ["ht\ntp://a.exa\tmple/x", "http://a.example/x"],
  ["../2.html", "https://harbour.example/2.html"],
  ["https:2.html", "https://harbour.example/news/2.html"],
  ["https://a%2eexample/", "https://a.example/"],
  ["https://ａ.example/", "https://a.example/"],
  ["https://bbс.com/", "https://xn--bb-pmc.com/"], // a Cyrillic letter
  ["https://www.bbc.com@evil.example/", null],
  ["https://@evil.example/", "https://evil.example/"],
  ["java\tscript:marked=1", null],
  [" \u0001javascript:marked=1", null],
  ["blob:https://a.example/x", null],
  ["view-source:https://a.example/", null],
  ["filesystem:https://a.example/x", null],
  ["data:text/html,x", null],
  ["https://localhost/", null],
  [`https://${"a.".repeat(123)}example/`, `https://${"a.".repeat(123)}example/`],
  [`https://${"a.".repeat(124)}example/`, null], // longer than a name of a host may be
] as const;

for (const [written, whole] of addresses) {
  test(`wholeAddress makes ${String(whole).slice(0, 60)} of ${JSON.stringify(written).slice(0, 60)}`, () => {
    expect(wholeAddress(written, source)).toBe(whole);
  });
}
