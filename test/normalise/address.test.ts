import {describe, expect, test} from "vitest";
import {sourceUrl} from "../../src/normalise/address.js";

const addresses = [
  ["https://harbour.example/a?utm_source=rss&id=3", "https://harbour.example/a?id=3"],
  ["http://go.rss.sina.com.cn/redirect.php?url=http://news.sina.com.cn/c/2018-09-23/doc-x.shtml", "http://news.sina.com.cn/c/2018-09-23/doc-x.shtml"],
  ["https://l.facebook.com/l.php?u=https%3A%2F%2Fharbour.example%2Fa%3Ffbclid%3Dx&h=AT", "https://harbour.example/a"],
  ["https://www.google.com/url?q=https://l.instagram.com/?u=https%3A%2F%2Fharbour.example%2Fb", "https://harbour.example/b"],
  // what it leads to is no address of the web: it stays as it is
  ["https://www.google.com/url?q=javascript:alert(1)", "https://www.google.com/url?q=javascript:alert(1)"],
  // the same words on another host mean nothing
  ["https://harbour.example/redirect.php?url=http://news.sina.com.cn/", "https://harbour.example/redirect.php?url=http://news.sina.com.cn/"],
  ["https://link.zhihu.com/?target=https%3A//harbour.example/a", "https://harbour.example/a"],
  // copies lead to what they are copies of
  ["https://web.archive.org/web/20240701120000/https://harbour.example/a?id=3", "https://harbour.example/a?id=3"],
  ["https://web.archive.org/web/2024/harbour.example/a", "http://harbour.example/a"],
  ["https://archive.ph/2024.07.01-120000/https://harbour.example/a", "https://harbour.example/a"],
  ["https://archive.ph/AbCd1", "https://archive.ph/AbCd1"],
  ["https://webcache.googleusercontent.com/search?q=cache:zhupYAQWJosJ:harbour.example/a", "https://harbour.example/a"],
  ["javascript:alert(1)", null],
] as const;

describe("sourceUrl", () => {
  for (const [written, expected] of addresses) {
    test(`reads ${written}`, () => {
      expect(sourceUrl(written)).toBe(expected);
    });
  }

  test("does not follow redirectors for ever", () => {
    const wrapped = Array.from({length: 40}).reduce<string>((url) => `https://www.google.com/url?q=${encodeURIComponent(url)}`.slice(0, 20_000), "https://harbour.example/");
    expect(sourceUrl(wrapped)).toMatch(/^https:\/\/www\.google\.com\//);
  });
});
