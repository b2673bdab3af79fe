import type {CheerioAPI} from "cheerio";
import {describe, expect, test} from "vitest";
import About from "../../templates/pages/about.11ty.js";
import Article from "../../templates/pages/article.11ty.js";
import Data from "../../templates/pages/data.11ty.js";
import Front from "../../templates/pages/front.11ty.js";
import Listing from "../../templates/pages/listing.11ty.js";
import {dataBlock} from "../../templates/metadata/JsonLd.js";
import {readEmbedded} from "./embedded-metadata.js";
import {aFront, aListing, anAbout, anArticleView, render} from "./views.js";

type Thing = Readonly<Record<string, unknown>>;

function graphOf($: CheerioAPI): readonly Thing[] {
  const read = JSON.parse($("head script[type='application/ld+json']").text()) as {readonly "@context": string; readonly "@graph": readonly Thing[]};
  expect(read["@context"]).toBe("https://schema.org");
  return read["@graph"];
}

const thingOf = ($: CheerioAPI, type: string): Thing | undefined => graphOf($).find((thing) => thing["@type"] === type);

const article = anArticleView({}, {title: "海港 & 大桥", authors: ["李明", "Ann Lee"], tags: ["海港"]});
const url = "https://archive.example/";

describe("an article", () => {
  test("is read by a reference manager as an article of its outlet", () => {
    expect(readEmbedded(render(Article, article), "https://archive.example/article/aaaaaaaaaa/")).toEqual({
      itemType: "newspaperArticle",
      title: "海港 & 大桥",
      creators: ["李明", "Ann Lee"],
      date: "2024-06-20",
      publicationTitle: "海港日报",
      url: "https://harbour.example/aaaaaaaaaa",
      language: "zh-Hans",
      abstractNote: "海港大桥通车。",
    });
  });

  test("without original, author or date is cited by its page", () => {
    const bare = anArticleView({}, {sourceUrl: null, published: null, day: null, publishedPrecision: "none"});
    expect(readEmbedded(render(Article, bare, {url}), "")).toMatchObject({
      url: "https://archive.example/article/aaaaaaaaaa/", creators: [], date: undefined, itemType: "newspaperArticle",
    });
  });

  test("of a wiki is one of an encyclopedia", () => {
    const $ = render(Article, anArticleView({}, {format: "pandoc-wiki"}));
    expect(readEmbedded($, "").itemType).toBe("encyclopediaArticle");
    expect(thingOf($, "Article")).toMatchObject({headline: "海港通车"});
  });

  test("says in linked data what it is based on and who published it", () => {
    expect(thingOf(render(Article, article, {url}), "NewsArticle")).toMatchObject({
      identifier: "aaaaaaaaaa",
      headline: "海港 & 大桥",
      url: "https://archive.example/article/aaaaaaaaaa/",
      datePublished: "2024-06-20T08:00:00Z",
      isBasedOn: "https://harbour.example/aaaaaaaaaa",
      author: [{"@type": "Person", name: "李明"}, {"@type": "Person", name: "Ann Lee"}],
      publisher: {name: "海港日报", url: "https://archive.example/outlet/harbour/"},
      about: [{"@type": "Place", name: "老挝"}],
    });
  });

  test("stands at the end of its breadcrumbs", () => {
    const {itemListElement} = thingOf(render(Article, article, {url}), "BreadcrumbList") as {readonly itemListElement: readonly Thing[]};
    expect(itemListElement.map(({position, item}) => [position, item])).toEqual([
      [1, "https://archive.example/"], [2, "https://archive.example/outlet/"], [3, "https://archive.example/article/aaaaaaaaaa/"],
    ]);
  });

  test("has one true address where the site has one, and none otherwise", () => {
    const $ = render(Article, article, {url});
    expect($("link[rel=canonical]").attr("href")).toBe("https://archive.example/article/aaaaaaaaaa/");
    expect($("meta[property='og:url']").attr("content")).toBe("https://archive.example/article/aaaaaaaaaa/");
    expect($("meta[property='og:type']").attr("content")).toBe("article");
    expect(render(Article, article)("link[rel=canonical], meta[property='og:url']")).toHaveLength(0);
  });

  test("can be cited without script in three styles", () => {
    expect(render(Article, article)("details.exporting [data-style]").text()).toBe("海港 & 大桥[N/OL]. 海港日报, 2024-06-20.");
  });
});

test("a listing is a collection of what this page of it shows, and leads to its feeds", () => {
  const listing = aListing();
  const $ = render(Listing, listing, {url});
  expect(thingOf($, "CollectionPage")).toMatchObject({
    url: url + listing.path,
    mainEntity: {"@type": "ItemList", itemListElement: listing.cards.map(({path}, index) => ({"@type": "ListItem", position: index + 1, url: url + path}))},
  });
  const feeds = $("link[rel=alternate]").toArray().map(({attribs}) => [attribs.type, attribs.href]);
  expect(feeds).toEqual(listing.subject === "pair" || listing.subject === "country" || listing.subject === "outlet"
    ? [["application/atom+xml", "feed.xml"], ["application/feed+json", "feed.json"], ["application/atom+xml", "../../feed.xml"]]
    : [["application/atom+xml", "../../feed.xml"]]);
});

test("the front page says how to search, and leads to both feeds", () => {
  const $ = render(Front, aFront(), {url});
  expect(thingOf($, "WebSite")).toMatchObject({url, potentialAction: {target: {urlTemplate: "https://archive.example/search/?q={query}"}}});
  expect($("link[rel=alternate]").toArray().map(({attribs}) => attribs.href)).toEqual(["feed.xml", "feed.json"]);
});

test.each([
  ["about page", render(About, anAbout, {url})],
  ["page of data", render(Data, {kind: "data", path: "data/", crumbs: []}, {url})],
])("the %s describes the data set", (_name, $) => {
  const {distribution, description} = thingOf($, "Dataset") as {readonly distribution: readonly Thing[]; readonly description: string};
  expect(distribution.map(({contentUrl}) => contentUrl)).toEqual(
    ["articles.csv", "pairs.csv", "pairs-by-month.csv", "terms-by-month.csv", "articles.jsonl"].map((file) => `https://archive.example/data/${file}`),
  );
  // what search engines for data sets ask for
  expect(description.length).toBeGreaterThanOrEqual(50);
});

test("dataBlock lets nothing through that HTML would read, and loses nothing", () => {
  const evil = "</script><!--<script>&lt;\u2028\u2029";
  expect(dataBlock({evil})).not.toMatch(/[<>&\u2028\u2029]/);
  expect(JSON.parse(dataBlock({evil}))).toEqual({evil});
});
