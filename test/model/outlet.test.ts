import {expect, test} from "vitest";
import {outletNames} from "../../src/model/outlet.js";

const at = (id: string, name: string, host: string | null) => ({outlet: {id, name}, host});

test("outletNames keeps one name for one outlet, and calls an aggregator of several publishers by its host, and hosts of one id by the id", () => {
  const articles = [
    at("harbour", "海港日报", "harbour.example"),
    at("harbour", "海港日报", "harbour.example"),
    at("www-heap-example", "山城晚报", "heap.example"),
    at("www-heap-example", "河报", "heap.example"),
    at("www-heap-example", "山城晚报", "heap.example"),
    at("news-a-example", "news.a.example", "news.a.example"),
    at("news-a-example", "news-a.example", "news-a.example"),
    at("news-a-example", "news.a.example", "news.a.example"),
    at("unknown", "田野报", null),
    at("unknown", "unknown", null),
  ];
  expect([...outletNames(articles)]).toEqual([["harbour", "海港日报"], ["www-heap-example", "heap.example"], ["news-a-example", "news-a-example"], ["unknown", "unknown"]]);
});
