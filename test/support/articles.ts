import type {Article, ArticleRecord} from "../../src/model/article.js";

/** An article with what a test says about it; everything else is plain. */
export function anArticle(facts: Partial<ArticleRecord> & {key?: string; html?: string} = {}): Article {
  const {key, html = "<p>文</p>", ...given} = facts;
  const id = given.id ?? "aaaaaaaaaa";
  const record: ArticleRecord = {
    id,
    path: `article/${id}/`,
    title: "海港通车",
    outlet: {id: "harbour", name: "海港日报"},
    authors: [],
    published: "2024-06-20T08:00:00Z",
    day: "2024-06-20",
    publishedPrecision: "second",
    publishedFrom: "time",
    dates: [],
    sourceUrl: `https://harbour.example/${id}`,
    language: "zh",
    script: "Hans",
    format: "feed-fragment",
    seed: {path: `${id}.txt`, sha256: "0".repeat(64), entry: 0},
    countries: [],
    pairs: [],
    mentions: [],
    places: [],
    organisations: [],
    tags: [],
    sections: [],
    lead: "海港大桥通车。",
    images: [],
    links: [],
    related: [],
    copies: [],
    versions: [],
    duplicates: [],
    text: "海港大桥通车。",
    characters: 7,
    messages: [],
    ...given,
  };
  return {record, key: key ?? record.sourceUrl ?? id, html};
}
