import {expect, test} from "vitest";
import {isOutdated, type Ledger} from "../../src/client/offline/kept.js";
import {keepStateOf, sizeText} from "../../src/client/offline/keep-state.js";
import {placeOf} from "../../src/client/offline/places.js";
import {seenAddresses} from "../../src/client/offline/seen.js";

const root = "https://news.example/archive/";

const places = [
  ["https://news.example/archive/", "page", ""],
  ["https://news.example/archive/index.html", "page", ""],
  ["https://news.example/archive/search/?q=x#y", "page", "search/"],
  ["https://news.example/archive/pair/RU-VN", "page", "pair/RU-VN/"],
  ["https://news.example/archive/pair/RU-VN/index.html", "page", "pair/RU-VN/"],
  ["https://news.example/archive/404.html", "page", "404.html"],
  ["https://news.example/archive/assets/site-3f2a9c1d20.css", "fixed", "assets/site-3f2a9c1d20.css"],
  ["https://news.example/archive/pagefind/2019-01-03/index/1h-3f2a9c1d.cbor", "fixed", "pagefind/2019-01-03/index/1h-3f2a9c1d.cbor"],
  ["https://news.example/archive/pagefind/2019-01-03.2/articles-3f2a9c1d.cbor", "fixed", "pagefind/2019-01-03.2/articles-3f2a9c1d.cbor"],
  ["https://news.example/archive/pagefind/engine-4a2eee6a0d/pagefind.js", "fixed", "pagefind/engine-4a2eee6a0d/pagefind.js"],
  ["https://news.example/archive/images/3f/3f2a9c1d20e5b6a73f2a9c1d20e5b6a7-960.avif", "fixed", "images/3f/3f2a9c1d20e5b6a73f2a9c1d20e5b6a7-960.avif"],
  ["https://news.example/archive/pagefind/archive.json", "changing", "pagefind/archive.json"],
  ["https://news.example/archive/pagefind/text/k3v9q2m7xa.json", "changing", "pagefind/text/k3v9q2m7xa.json"],
] as const;

test.each(places)("placeOf reads %s as %s", (address, manner, path) => {
  expect(placeOf(address, root)).toEqual({address: root + path, manner});
});

const others = [
  "https://news.example/", "https://news.example/archived/", "http://news.example/archive/", "https://img.example/archive/a.jpg",
  "https://news.example/archive/sw.js", "https://news.example/archive/data/articles.jsonl", "https://news.example/archive/offline.json",
  "https://news.example/archive/offline/ledger.json", "https://news.example/archive/feed.xml", "https://news.example/archive/../elsewhere/",
];

test.each(others)("placeOf leaves %s alone", (address) => {
  expect(placeOf(address, root)).toBeNull();
});

test("seenAddresses refuses everything but a short list of addresses", () => {
  expect(seenAddresses({type: "seen", addresses: [root]})).toEqual([root]);
  const wrong = [null, "seen", [], {type: "seen"}, {type: "seen", addresses: root}, {type: "keep", addresses: [root]},
    {type: "seen", addresses: [root, 1]}, {type: "seen", addresses: ["about/"]}, {type: "seen", addresses: Array(501).fill(root)}];
  for (const data of wrong) expect(seenAddresses(data)).toBeNull();
});

test("isOutdated knows another layout of the same site, and no other site's", () => {
  expect(isOutdated(`dateline 0 ${root}`, root)).toBe(true);
  for (const name of [`dateline 1 ${root}`, "dateline 0 https://news.example/", "photos", `photos 0 ${root}`]) {
    expect([name, isOutdated(name, root)]).toEqual([name, false]);
  }
});

const sizes = [[0, "0 B"], [999, "999 B"], [1000, "1.0 kB"], [9949, "9.9 kB"], [9950, "10 kB"], [580_700, "581 kB"], [24_600_000, "25 MB"], [5.2e9, "5.2 GB"]] as const;
test.each(sizes)("sizeText writes %d as %s", (bytes, text) => {
  expect(sizeText(bytes)).toBe(text.replace(" ", "\u00a0"));
});

const ledger: Ledger = {wish: "read", build: "a", kinds: ["shell", "search"], parts: {}};
const all = ["shell", "search", "texts", "pages"] as const;
const states = [
  ["offer", ledger, null],
  ["offer", {...ledger, wish: "removed"}, "missing"],
  // asked for while only the search of this build is there
  ["coming", {...ledger, wish: "archive"}, null],
  ["coming", {...ledger, wish: "archive", build: null, kinds: all}, null],
  ["held", {...ledger, wish: "archive", build: null, kinds: all}, "unreachable"],
  ["held", {...ledger, wish: "stopped"}, null],
  ["there", {...ledger, wish: "archive", kinds: all}, null],
  ["there", {...ledger, wish: "archive", kinds: all}, "unreachable"],
] as const;
test.each(states)("keepStateOf says %s", (state, known, trouble) => {
  expect(keepStateOf(known, trouble)).toBe(state);
});
