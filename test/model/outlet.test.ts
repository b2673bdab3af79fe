import {expect, test} from "vitest";
import {outletNames} from "../../src/model/outlet.js";

const at = (id: string, name: string, sourceUrl: string | null) => ({outlet: {id, name}, sourceUrl});

test("outletNames keeps one name for one outlet, and calls an aggregator of several publishers by its host", () => {
  const articles = [
    at("harbour", "海港日报", "https://harbour.example/1"),
    at("harbour", "海港日报", "https://harbour.example/2"),
    at("www-heap-example", "山城晚报", "https://www.heap.example/1"),
    at("www-heap-example", "河报", "https://www.heap.example/2"),
    at("www-heap-example", "山城晚报", "https://www.heap.example/3"),
    at("unknown", "田野报", null),
    at("unknown", "unknown", null),
  ];
  expect([...outletNames(articles)]).toEqual([["harbour", "海港日报"], ["www-heap-example", "heap.example"], ["unknown", "unknown"]]);
});
