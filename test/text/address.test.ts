import {expect, test} from "vitest";
import {sourceUrl} from "../../src/normalise/address.js";
import {canonicalKey} from "../../src/text/address.js";

const keys = [
  ["http://www.dw.com/zh/%E7%94%B2%20H&M/a-1/", "https://dw.com/zh/甲 H&M/a-1"],
  ["https://www.dw.com/zh/甲 H&M/a-1", "https://dw.com/zh/甲 H&M/a-1"],
  ["https://www.dw.com/zh/%E7%94%B2 H%26M/a-1", "https://dw.com/zh/甲 H&M/a-1"],
  ["https://a.example/wiki/C%2B%2B_%3D", "https://a.example/wiki/C++_="], // as MediaWiki writes it
  ["https://a.example/p?u=https%3A%2F%2Fb.example%2Fc%3Fd%3D1%26e", "https://a.example/p?u=https://b.example/c?d%3D1%26e"],
  ["https://a.example/p?b=2&amp;a=1&amp;amp;utm_source=x", "https://a.example/p?a=1&b=2"],
  ["http://www.rfi.fr//cn/%e4%b8%ad", "https://rfi.fr/cn/中"],
  ["https://a.example/p?utm_source=x&b=2&a=1&fbclid=3&gclid=4#top", "https://a.example/p?a=1&b=2"],
  ["https://A.example:443/", "https://a.example"],
  ["\u200bhttps://a.example/1\u200b", "https://a.example/1"],
  ["https://a.example:8080/x", "https://a.example:8080/x"],
  ["https://a.example./x%2Fy%3Fz%25", "https://a.example/x%2Fy%3Fz%25"],
  ["https://a.example/%FF%e4", "https://a.example/%FF%E4"],
  ["https://user:secret@a.example/x", "https://a.example/x"],
  ["//a.example/x", "https://a.example/x"],
  ["https://zh.wikipedia.org/zh-cn/海港大桥", "https://zh.wikipedia.org/wiki/海港大桥"],
  ["https://zh.wikipedia.org/zh-hant/%E6%B5%B7%E6%B8%AF%E5%A4%A7%E6%A1%A5#歷史", "https://zh.wikipedia.org/wiki/海港大桥"],
  ["https://zh.wikipedia.org/zh/海港_(C++)/历史", "https://zh.wikipedia.org/wiki/海港_(C++)/历史"],
  ["https://zh.m.wikipedia.org/wiki/海港大桥?variant=zh-tw", "https://zh.wikipedia.org/wiki/海港大桥"],
  ["https://zh.wikipedia.org/w/index.php?variant=zh-hk&title=H%26M+%E5%85%AC%E5%8F%B8%3F", "https://zh.wikipedia.org/wiki/H&M_公司%3F"],
  ["https://zh.wikipedia.org/w/index.php?title=海港大桥&oldid=17&variant=zh-cn", "https://zh.wikipedia.org/w/index.php?oldid=17&title=海港大桥"], // as it once was
  ["https://sr.wikipedia.org/sr-ec/Мост", "https://sr.wikipedia.org/wiki/Мост"],
  ["https://zh.wikinews.org/zh-hans/通车", "https://zh.wikinews.org/wiki/通车"],
  ["https://zh.wikipedia.org/sr-ec/X", "https://zh.wikipedia.org/sr-ec/X"], // no variant of this language
  ["https://harbour.example/wiki/大桥?variant=zh-tw", "https://harbour.example/wiki/大桥"],
  ["https://www.dw.com/zh-hans/大桥?variant=b", "https://dw.com/zh-hans/大桥?variant=b"], // an edition of its own
  ["https://zh.wikipedia.org.evil.example/zh-cn/X", "https://zh.wikipedia.org.evil.example/zh-cn/X"],
  [`https://${"a.".repeat(123)}example/`, `https://${"a.".repeat(123)}example`],
  [`https://${"a.".repeat(124)}example/`, null], // longer than a name of a host may be
  ["javascript:alert(1)", null],
  ["/relative", null],
  ["", null],
] as const;

for (const [address, key] of keys) {
  test(`canonicalKey makes ${String(key)} of ${address}`, () => {
    expect(canonicalKey(address)).toBe(key);
  });
}

for (const [address, key] of keys) {
  if (key === null) continue;
  test(`canonicalKey changes nothing about the key of ${address}`, () => {
    expect(canonicalKey(key)).toBe(key);
  });
}

const links = [
  ["https://www.a.example/x?utm_medium=rss&id=3&UTM_Source=b#part", "https://www.a.example/x?id=3#part"],
  ["http://www.rfi.fr//cn/%E4%B8%AD", "http://www.rfi.fr//cn/%E4%B8%AD"],
  ["https://a.example/?q=a+b%20c", "https://a.example/?q=a+b%20c"],
  ["https://a.example/?a=1&amp;b=2", "https://a.example/?a=1&b=2"],
  ["https://www.bbc.com@evil.example/x", "https://evil.example/x"],
  ["  https://a.example/甲\n", "https://a.example/%E7%94%B2"],
  ["data:text/html,x", null],
  ["https://", null],
] as const;

for (const [written, link] of links) {
  test(`sourceUrl makes ${String(link)} of ${JSON.stringify(written)}`, () => {
    expect(sourceUrl(written)).toBe(link);
  });
}
