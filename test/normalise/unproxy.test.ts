import {expect, test} from "vitest";
import {unproxy} from "../../src/normalise/unproxy.js";
import {imageAddress, wholeAddress} from "../../src/normalise/whole-address.js";

const proxied = [
  ["https://images.weserv.nl/?url=img.example/a.jpg", "https://img.example/a.jpg"],
  ["https://images.weserv.nl?url=img.example/a.jpg", "https://img.example/a.jpg"],
  ["//images.weserv.nl/?url=//img.example/a.jpg", "https://img.example/a.jpg"],
  ["https://images.weserv.nl/?url=http://img.example/a.jpg", "http://img.example/a.jpg"],
  ["https://images.weserv.nl/?url=ssl:img.example/a.jpg", "https://img.example/a.jpg"],
  ["https://images.weserv.nl/?url=https%3A%2F%2Fimg.example%2Fa.jpg%3Fb%3D1", "https://img.example/a.jpg?b=1"],
  // The address was not encoded: `&c=2` is its own, `&w=100` the proxy's.
  ["https://images.weserv.nl/?url=img.example/a.jpg?b=1&c=2&w=100", "https://img.example/a.jpg?b=1&c=2"],
  ["https://images.weserv.nl/?w=100&url=img.example/a.jpg", "https://img.example/a.jpg"],
  ["https://i1.wp.com/img.example/a.jpg?resize=100%2C50&ssl=1", "https://img.example/a.jpg"],
  ["https://images.weserv.nl/?url=https://i0.wp.com/img.example/a.jpg?ssl=1", "https://img.example/a.jpg"],
  // Resizers, one behind another, and an address that was encoded.
  ["https://thumbor.bao.example/unsafe/1340x754/https://thumbor.bao.example/unsafe/picture/4/a.jpg", "https://thumbor.bao.example/unsafe/picture/4/a.jpg"],
  ["https://t.example/unsafe/fit-in/300x200/filters:quality(80)/https%3A%2F%2Fimg.example%2Fa.jpg", "https://img.example/a.jpg"],
  ["https://bao.example/cdn-cgi/image/width=100,fit=crop/https://img.example/a.jpg?v=1", "https://img.example/a.jpg?v=1"],
  ["https://bao.example/unsafe/https-explained/a.jpg", "https://bao.example/unsafe/https-explained/a.jpg"],
  ["https://nimg.ws.126.net/?url=http%3A%2F%2Fimg.example%2Fa.jpg&thumbnail=660x2147483647&quality=80&type=jpg", "http://img.example/a.jpg"],
  ["https://pgw.udn.com.tw/gw/photo.php?u=https://img.example/a.jpg&x=0&y=0&sw=0&sh=0&exp=3600", "https://img.example/a.jpg"],
  ["https://bao.example/_next/image?url=https%3A%2F%2Fimg.example%2Fa.jpg%3Fb%3D1&w=1080&q=75", "https://img.example/a.jpg?b=1"],
  ["https://bao.example/_next/image?url=%2Fa.jpg&w=1080&q=75", "https://bao.example/_next/image?url=%2Fa.jpg&w=1080&q=75"],
  ["https://cdn.bao.example/image/fetch/w_848,c_limit/https%3A%2F%2Fimg.example%2Fa.jpg", "https://img.example/a.jpg"],
  ["https://web.archive.org/web/20240701120000im_/https://img.example/a.jpg", "https://img.example/a.jpg"],
  ["https://web.archive.org/web/20240701120000/https://bao.example/a", "https://web.archive.org/web/20240701120000/https://bao.example/a"],
  ["https://img.example/a.jpg?url=b.example/c.jpg", "https://img.example/a.jpg?url=b.example/c.jpg"],
  ["https://images.weserv.nl/", "https://images.weserv.nl/"],
] as const;

for (const [written, expected] of proxied) {
  test(`unproxy reads ${written}`, () => {
    expect(unproxy(written)).toBe(expected);
  });
}

const source = "https://bao.example/a/1.html";
const addresses = [
  ["/b", "https://bao.example/b"],
  ["c.html", "https://bao.example/a/c.html"],
  ["//d.example/e", "https://d.example/e"],
  [" https://d.example/e f ", "https://d.example/e%20f"],
  ["https://d.example/中", "https://d.example/%E4%B8%AD"],
  ["javascript:alert(1)", null],
  ["data:text/html,x", null],
  ["https://user@d.example/", null],
  ["https://localhost/x", null],
  ["https://", null],
  ["", null],
] as const;

for (const [written, expected] of addresses) {
  test(`wholeAddress answers ${String(expected)} for ${written}`, () => {
    expect(wholeAddress(written, source)).toBe(expected);
  });
}

test("wholeAddress needs the article's address for a relative one", () => {
  expect(wholeAddress("/b", null)).toBeNull();
  expect(wholeAddress("//d.example/e", null)).toBe("https://d.example/e");
});

test("imageAddress takes images over https unless a port was named", () => {
  expect(imageAddress("http://img.example/a", null)).toBe("https://img.example/a");
  expect(imageAddress("http://img.example:8080/a", null)).toBe("http://img.example:8080/a");
});
