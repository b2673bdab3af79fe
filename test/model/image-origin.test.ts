import {expect, test} from "vitest";
import {imageOrigin} from "../../src/model/image-origin.js";

const addresses = [
  ["https://img.example/a.png", "https://img.example"],
  ["https://img.example:8443/a.png", "https://img.example:8443"],
  ["https://图.example/a.png", "https://xn--wcs.example"],
  ["https://a;b.example/a.png", null],
  ["https://a,b.example/a.png", null],
  ["https://*.example/a.png", null],
  ["data:image/png,x", null],
  ["a.png", null],
  // a reader's own network
  ["http://127.0.0.1:8080/a.png", null],
  ["https://0x7f.1/a.png", null],
  ["https://2852039166/a.png", null],
  ["https://[::1]/a.png", null],
  ["http://192.168.0.1:8080/reboot", null],
  ["http://router.local:80/a.png", null],
  ["http://a.localhost./a.png", null],
  ["https://printer.home.arpa/a.png", null],
  ["https://local.example/a.png", "https://local.example"],
  ["https://notlocal/a.png", "https://notlocal"],
] as const;

for (const [address, origin] of addresses) {
  test(`an image at ${address} is loaded from ${origin ?? "nowhere"}`, () => {
    expect(imageOrigin(address)).toBe(origin);
  });
}
