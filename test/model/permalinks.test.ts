import {describe, expect, test} from "vitest";
import {fileOf, permalinks, relativeLink} from "../../src/model/permalinks.js";

describe("relativeLink", () => {
  const links = [
    ["", "pair/RU-VN/", "pair/RU-VN/"],
    ["pair/RU-VN/", "", "../../"],
    ["pair/RU-VN/", "pair/RU-VN/page/2/", "page/2/"],
    ["pair/RU-VN/page/2/", "pair/RU-VN/", "../../"],
    ["article/k3v9q2m7xa/", "assets/site-1.css", "../../assets/site-1.css"],
    ["date/2024/06/", "date/2024/07/", "../07/"],
    ["pair/RU-VN/", "pair/RU-VU/", "../RU-VU/"],
    ["date/2024/", "date/2024/06/20/", "06/20/"],
    ["search/", "search/?q=a/b", "./?q=a/b"],
    ["search/", "search/#top", "./#top"],
    ["", "", "./"],
  ] as const;
  for (const [from, to, expected] of links) {
    test(`leads from "${from}" to "${to}"`, () => {
      expect(relativeLink(from, to)).toBe(expected);
      // what a browser makes of it
      const base = new URL(from, "https://site.example/");
      expect(new URL(relativeLink(from, to), base).href).toBe(new URL(to, "https://site.example/").href);
    });
  }

  test("names index.html where a folder would be listed", () => {
    expect(relativeLink("article/a/", "pair/RU-VN/?x=1", true)).toBe("../../pair/RU-VN/index.html?x=1");
    expect(relativeLink("article/a/", "assets/site.css", true)).toBe("../../assets/site.css");
  });
});

test("fileOf gives the file of a page", () => {
  expect([fileOf(""), fileOf("date/undated/"), fileOf("404.html")]).toEqual(["index.html", "date/undated/index.html", "404.html"]);
});

test("permalinks keep dates and pages apart", () => {
  expect(permalinks.date("2024-06-20")).toBe("date/2024/06/20/");
  expect(permalinks.paged(permalinks.date("2024"), 1)).toBe("date/2024/");
  expect(permalinks.paged(permalinks.date("2024"), 3)).toBe("date/2024/page/3/");
});
