import {describe, expect, test} from "vitest";
import Article from "../../templates/pages/article.11ty.js";
import Front from "../../templates/pages/front.11ty.js";
import Listing from "../../templates/pages/listing.11ty.js";
import Story from "../../templates/pages/story.11ty.js";
import Versions from "../../templates/pages/versions.11ty.js";
import {permalinks} from "../../src/model/permalinks.js";
import {aStory, aStoryCard, aVersions} from "./story-views.js";
import {aCard, aFront, aListing, anArticleView, render} from "./views.js";

describe("the page of versions", () => {
  const $ = render(Versions, aVersions);

  test("marks what was taken out and put in, and folds away what is the same", () => {
    expect($(".difference del").text()).toBe("三");
    expect($(".difference ins").toArray().map((one) => $(one).text())).toEqual(["五", "雨大。¶ "]);
    expect($(".difference details p")).toHaveLength(3);
    // words of the interface are in its language, those of the article in the article's
    expect($(".difference summary").closest("[lang]").is("html")).toBe(true);
    expect($(".difference p").toArray().map((one) => one.attribs["lang"])).not.toContain(undefined);
  });

  test("shows each side without what only the other has", () => {
    const row = $(".side-row").eq(3);
    expect(row.find(".side p").toArray().map((one) => $(one).text())).toEqual(["造价三亿元。", "造价五亿元。"]);
    expect($(".side-row").eq(4).find(".absent p").text()).toBe("—");
  });

  test("says how the addresses differ, and who else can be compared", () => {
    expect($(".versions a").toArray().map(({attribs}) => attribs["href"])).toEqual(["https://harbour.example/bridge", "https://www.harbour.example/bridge", "https://harbour.example/bridge"]);
    expect($(".version-pairs [aria-current=page]").text()).toBe("第 1 版与第 3 版");
  });
});

test("a story says what only one article has, and leads to comparing", () => {
  const $ = render(Story, aStory);
  expect($(".timeline li")).toHaveLength(2);
  expect($(".teller").first().find(".only li").text()).toBe("雨大。");
  expect($(".teller").first().find(".hint a").attr("href")).toBe("../../compare/?a=aaaaaaaaaa&b=bbbbbbbbbb");
  expect($(".teller").last().text()).toContain("别的报道里都有");
});

test("the front page and a day show what several outlets told, with the headline of each", () => {
  const $ = render(Front, aFront({stories: [aStoryCard], sizes: {outlets: 2, countries: 1, pairs: 1, stories: 9}}));
  expect($(".story-strip .headline").text()).toBe("海港通车");
  expect($(".story-strip .story-size").text()).toBe("2024年6月20日 2 家媒体 · 3 篇");
  expect($(".story-strip .told a").toArray().map((door) => [$(door).text(), door.attribs["href"]])).toEqual([["大桥通车", "article/bbbbbbbbbb/"]]);
  expect($(".story-strip .all a").attr("href")).toBe("story/");
  const day = render(Listing, aListing({subject: "day", path: "date/2024/06/20/", heading: {type: "date", date: "2024-06-20"}, stories: [aStoryCard]}));
  expect(day(".story-strip .headline a").attr("href")).toBe("../../../../story/aaaaaaaaaa/");
  expect(render(Front, aFront())(".story-strip")).toHaveLength(0);
});

test("a pair names its stories beside its articles", () => {
  const $ = render(Listing, aListing({stories: [aStoryCard]}));
  expect($(".listing-stories .stories a").toArray().map(({attribs}) => attribs["href"])).toEqual(["../../story/aaaaaaaaaa/"]);
});

test("an article says where else it stands", () => {
  const elsewhere = {
    versions: {path: permalinks.versions("aaaaaaaaaa"), count: 2},
    copies: [{card: aCard({id: "bbbbbbbbbb", title: "大桥通车"}), similarity: 0.86}],
    story: {path: permalinks.story("aaaaaaaaaa"), articles: 4, outlets: 3},
  };
  const $ = render(Article, anArticleView({elsewhere}));
  expect($(".elsewhere").text()).toMatch(/3 家媒体.*2 个版本.*另见于.*大桥通车.*0\.86/s);
  expect(render(Article, anArticleView())(".elsewhere")).toHaveLength(0);
});
