import type {CheerioAPI} from "cheerio";
import {describe, expect, test} from "vitest";
import {languages} from "../../src/model/language.js";
import type {Site} from "../../src/model/view.js";
import About from "../../templates/pages/about.11ty.js";
import Article from "../../templates/pages/article.11ty.js";
import Compare from "../../templates/pages/compare.11ty.js";
import Front from "../../templates/pages/front.11ty.js";
import Listing from "../../templates/pages/listing.11ty.js";
import NotFound from "../../templates/pages/not-found.11ty.js";
import Overview from "../../templates/pages/overview.11ty.js";
import Report from "../../templates/pages/report.11ty.js";
import Stories from "../../templates/pages/stories.11ty.js";
import Story from "../../templates/pages/story.11ty.js";
import Versions from "../../templates/pages/versions.11ty.js";
import {aComparison, aStory, aVersions, someStories} from "./story-views.js";
import {aFront, aListing, anAbout, anArticleView, aNotFound, anOverview, aReport, render} from "./views.js";

const pages: readonly (readonly [string, (settings?: Partial<Site>) => CheerioAPI])[] = [
  ["front page", (settings) => render(Front, aFront(), settings)],
  ["article", (settings) => render(Article, anArticleView(), settings)],
  ["listing", (settings) => render(Listing, aListing(), settings)],
  ["overview", (settings) => render(Overview, anOverview(), settings)],
  ["report", (settings) => render(Report, aReport(), settings)],
  ["versions of an article", (settings) => render(Versions, aVersions, settings)],
  ["story", (settings) => render(Story, aStory, settings)],
  ["stories", (settings) => render(Stories, someStories, settings)],
  ["page that compares", (settings) => render(Compare, aComparison, settings)],
  ["about page", (settings) => render(About, anAbout, settings)],
  ["page that is not found", (settings) => render(NotFound, aNotFound, settings)],
];

const policy =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self'; connect-src 'self'; " +
  "worker-src 'self'; base-uri 'none'; form-action 'self'; manifest-src 'self'";

describe.each(pages)("the %s", (_name, page) => {
  const $ = page();

  test("has one headline and its landmarks", () => {
    expect($("h1")).toHaveLength(1);
    for (const landmark of ["body > header", "body > main#content", "body > footer", "header nav"]) {
      expect($(landmark), landmark).toHaveLength(1);
    }
    expect($("a.skip").attr("href")).toBe("#content");
  });

  test("says its language, charset and title", () => {
    expect($("html").attr("lang")).toBe("zh-Hans");
    expect($("meta[charset]").attr("charset")).toBe("utf-8");
    expect($("head > title").text()).toContain("海港档案");
  });

  test("carries the strict policy and sends no referrer", () => {
    expect($("meta[http-equiv='Content-Security-Policy']").attr("content")).toBe(policy);
    expect($("meta[name=referrer]").attr("content")).toBe("no-referrer");
    expect($("meta[http-equiv=x-dns-prefetch-control]").attr("content")).toBe("off");
  });

  test("has no style and no script of its own", () => {
    expect($("[style], style, script:not([src], [type='application/ld+json'])")).toHaveLength(0);
    expect($("*").toArray().flatMap((element) => Object.keys("attribs" in element ? element.attribs : {}))
      .filter((name) => name.startsWith("on"))).toEqual([]);
  });

  test("tells browsers how to search it", () => {
    expect($("link[rel=search]").attr()).toMatchObject({type: "application/opensearchdescription+xml", title: "海港档案"});
    expect($("link[rel=search]").attr("href")).toMatch(/(^|\/)opensearch\.xml$/);
  });

  test("offers a search box", () => {
    expect($("form[role=search] input[name=q]")).toHaveLength(1);
  });

  test("has no identifier twice and points at none that is missing", () => {
    const $ = page();
    // a template stands on no page until it takes the place of another text
    $("template").remove();
    const ids = $("[id]").toArray().map((element) => element.attribs["id"]);
    expect(new Set(ids).size).toBe(ids.length);
    for (const element of $("a[href^='#']").toArray()) expect(ids).toContain(element.attribs["href"]?.slice(1).replace(/:~:.*/, ""));
  });

  test("does not skip a level of headings", () => {
    const levels = $("h1, h2, h3, h4").toArray().map(({name}) => Number(name.slice(1)));
    levels.forEach((level, index) => { expect(level).toBeLessThanOrEqual((levels[index - 1] ?? 0) + 1); });
  });

  test.each(languages)("speaks %s without a word missing", (language) => {
    const spoken = page({language});
    expect(spoken("html").attr("lang")).toBe(language);
    expect(spoken("body").text()).not.toMatch(/undefined|\{\w+\}/);
  });
});

const linked = pages.filter(([name]) => name !== "page that is not found");

test.each(linked)("the %s makes every link of the site relative", (_name, page) => {
  const addresses = addressesOf(page()).filter((address) => !address.startsWith("https://"));
  expect(addresses.length).toBeGreaterThan(8);
  for (const address of addresses) expect(address).toMatch(/^(\.\/|\.\.\/|#|[\w-]+(\/|\.\w+$))/);
});

test.each(pages)("the %s lets its forms lead to another file of a portable site", (_name, page) => {
  expect(page({portable: true})("meta[http-equiv='Content-Security-Policy']").attr("content")).toBe(policy.replace("form-action 'self'", "form-action 'self' file:"));
});

test.each(linked)("the %s names index.html in a portable site", (_name, page) => {
  for (const address of addressesOf(page({portable: true})).filter((one) => !one.startsWith("https://"))) {
    expect(address.replace(/[?#].*$/s, "")).toMatch(/(^|\.(html|css|js|json|xml))$/);
  }
});

test("a page says where the worker lies, if the site has one", () => {
  const assets = {style: "assets/site.css", script: "assets/site.js", worker: "sw.js"};
  expect(render(Listing, aListing(), {assets})("script[src]").attr("data-worker")).toBe("../../sw.js");
  expect(render(NotFound, aNotFound, {assets})("script").attr("data-worker")).toBe("/archive/sw.js");
  expect(render(NotFound, aNotFound)("script").attr("data-worker")).toBeUndefined();
});

test("the offer to keep the archive is hidden until the script shows it", () => {
  const assets = {style: "assets/site.css", script: "assets/site.js", worker: "sw.js"};
  const $ = render(About, anAbout, {assets});
  expect($("#keep[hidden] button[hidden]")).toHaveLength(4);
  expect($("[data-keep-link][hidden] a").attr("href")).toBe("./#keep");
  expect(render(About, anAbout)("#keep")).toHaveLength(0);
});

test("the page that is not found links from the base, since it cannot know where it stands", () => {
  const addresses = addressesOf(render(NotFound, aNotFound));
  expect(addresses.filter((address) => address !== "#content" && !address.startsWith("/archive/"))).toEqual([]);
  expect(addresses).toContain("/archive/assets/site.css");
});

function addressesOf($: CheerioAPI): string[] {
  return $("[href], [src], [action]").toArray()
    .flatMap(({attribs}) => [attribs["href"], attribs["src"], attribs["action"]])
    .filter((address) => address !== undefined);
}
