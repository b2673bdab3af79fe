import {expect, test} from "vitest";
import {strictUri} from "../../src/export/uri.js";

test.each([
  ["https://a.example/%E6%B8%AF/x?a=1&b=%20#c", "https://a.example/%E6%B8%AF/x?a=1&b=%20#c"],
  ["https://a.example/212%%E5%85%B3", "https://a.example/212%25%E5%85%B3"],
  ["https://a.example/100%", "https://a.example/100%25"],
  ["https://[::1]:80/a[1]|b?q={x}^", "https://[::1]:80/a%5B1%5D%7Cb?q=%7Bx%7D%5E"],
  ["https://a.example", "https://a.example"],
])("strictUri writes %s", (address, uri) => {
  expect(strictUri(address)).toBe(uri);
});
