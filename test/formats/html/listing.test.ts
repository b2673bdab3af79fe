import {expect, test} from "vitest";
import {htmlPage} from "../../../src/formats/html-page.js";
import {Findings} from "../../../src/model/message.js";

const each = (count: number, write: (nth: number) => string): string => Array.from({length: count}, (_, nth) => write(nth)).join("");
const link = (nth: number): string => `<a href="/${nth}.html">渡轮停航第${nth}天，旅客改乘火车</a>`;
const page = (address: string, body: string): string => `<!doctype html><html><head><title>海港</title><link rel="canonical" href="https://harbour.example${address}"></head><body>${body}</body></html>`;
const prose = "<p>港务局星期四说，因为大风，通往北岛的渡轮停航三天。船上的货物由卡车运回仓库，旅客可以退票。</p>";

const pages: readonly (readonly [string, string, "error" | "warning" | null])[] = [
  ["a front page with a list of links", page("/", `<h1>目录</h1><ul>${each(20, (nth) => `<li>${link(nth)}</li>`)}</ul>`), "error"],
  ["a list with dates", page("/news/index_2.html", `<ul>${each(20, (nth) => `<li>${link(nth)}<span>2024-06-${10 + nth}</span></li>`)}</ul>`), "error"],
  ["a list at the address of an article", page("/2024/1.html", `<ul>${each(20, (nth) => `<li>${link(nth)}</li>`)}</ul>`), "warning"],
  ["an article with a list of others below it", page("/2024/1.html", `<h1>渡轮停航</h1>${prose}<ul>${each(12, (nth) => `<li>${link(nth)}</li>`)}</ul>`), null],
  ["an article that lists its sources, at the address of a list", page("/archives/1.html", `<h1>渡轮停航</h1>${prose}<ul>${each(12, (nth) => `<li>${link(nth)}</li>`)}</ul>${prose}`), null],
  ["a picture below a menu", page("/", `<div class="menu"><ul>${each(20, (nth) => `<li>${link(nth)}</li>`)}</ul></div><h1>渡轮停航</h1><img src="/a.jpg">`), null],
];

test.each(pages)("%s", (_name, text, severity) => {
  const [raw] = htmlPage.parse({path: "a.html", sha256: "", text, findings: new Findings()});
  expect(raw?.findings.messages.find(({rule}) => rule === "listing-page")?.severity ?? null).toBe(severity);
});
