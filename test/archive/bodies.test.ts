import {expect, test} from "vitest";
import {bodyOf} from "../../src/archive/bodies.js";

const html = `<p><a href="https://a.example/?x=1&#x26;y=2" rel="nofollow">甲</a> <a href="https://b.example/">乙</a></p>`;
const article = {
  html,
  path: "article/aaaaaaaaaa/",
  links: [{href: "https://a.example/?x=1&y=2", text: "甲"}, {href: "https://b.example/", text: "乙"}],
};

test("bodyOf leads to articles of the archive, and leaves other addresses alone", () => {
  const body = bodyOf(article, (address) => (address.includes("a.example") ? "article/bbbbbbbbbb/" : null), false);
  expect(body).toBe(`<p><a href="../bbbbbbbbbb/" rel="nofollow">甲</a> <a href="https://b.example/">乙</a></p>`);
});

test("bodyOf names the file in a portable archive", () => {
  expect(bodyOf(article, () => "article/bbbbbbbbbb/", true)).toContain(`href="../bbbbbbbbbb/index.html"`);
});
