import {readdirSync, readFileSync} from "node:fs";
import {join} from "node:path";
import {describe, expect, test} from "vitest";
import {leaks, lostSentences, type Shown} from "./check.js";
import {readSeed} from "./read-seed.js";

// Every sentence that a reader of a seed would see is in its record or among what was dropped, by a reader that shares
// no line with the stages. It reads HTML and plain Markdown; other grammars are left to their own tests.
const readable = ["feed-fragment", "html", "jekyll", "pandoc-wiki"];

/** Fixtures of the commands of Liquid, of pandoc's raw wikitext and of markup that was encoded, whose words it would take for those of the text. */
const beyond = ["jekyll/templates-of-liquid", "pandoc-wiki/output-of-newer-versions", "feed-fragment/encoded-text-below-the-date"];

const root = join(import.meta.dirname, "../..");

const fixtures = readable.flatMap((format) =>
  readdirSync(join(root, "test/fixtures", format)).filter((name) => !beyond.includes(`${format}/${name}`)).map((name) => join("test/fixtures", format, name)));

const inputs = [
  ...fixtures.flatMap((folder) => readdirSync(join(root, folder)).filter((name) => !name.startsWith("expected.")).map((name) => join(folder, name))),
  ...readdirSync(join(root, "seeds")).map((name) => join("seeds", name)),
];

describe("every sentence and no boilerplate", () => {
  test.each(inputs)("is kept of %s", (path) => {
    const seed = readFileSync(join(root, path), "utf8");
    const {articles, dropped, refused} = readSeed(seed, path);
    // A refused seed is shown as a whole, with its reason.
    expect(refused ? [] : lostSentences(seed, articles, dropped)).toEqual([]);
    expect(articles.flatMap(leaks)).toEqual([]);
  });
});

const seed = `<!--1718870400000-->
[渡轮复航](https://harbour.example/ferry)
------

<p>渡轮星期四清晨恢复通航，首班船载客三百人。船长说海况良好。</p>
<p>The harbour master &amp; her crew were waiting.</p>
<figure><img src="https://harbour.example/ferry.jpg" alt="码头上的渡轮"><figcaption>渡轮停靠在北码头</figcaption></figure>
<div>获取更多RSS：<br><a href="https://feedx.net">https://feedx.net</a></div>`;

describe("lostSentences", () => {
  const {articles: [article], dropped} = readSeed(seed, "ferry.txt");
  if (!article) throw new Error("The seed became no article");
  const without = (words: string): Shown => JSON.parse(JSON.stringify(article).replaceAll(words, "")) as Shown;

  test("finds every sentence of a whole record", () => {
    expect(lostSentences(seed, [article], dropped)).toEqual([]);
  });

  test.each([
    ["船长说海况良好", "船长说海况良好"],
    ["首班船载客", "渡轮星期四清晨恢复通航首班船载客三百人"],
    ["her crew", "theharbourmasterhercrewwerewaiting"],
    ["停靠在北码头", "渡轮停靠在北码头"],
  ])("misses what a record without %s lost", (words, sentence) => {
    expect(lostSentences(seed, [without(words)], dropped)).toEqual([sentence]);
  });

  test("misses a footer that was taken out without a word", () => {
    expect(lostSentences(seed, [article], [])).toEqual(["获取更多rss"]);
  });
});

describe("leaks", () => {
  const {articles: [article]} = readSeed(seed, "ferry.txt");
  if (!article) throw new Error("The seed became no article");

  test.each([
    ["a footer in the text", {...article, text: `${article.text}\n获取更多RSS：https://feedx.net`}, 2],
    ["an image's proxy", {...article, images: article.images.map((image) => ({...image, src: "https://images.weserv.nl/?url=harbour.example/ferry.jpg"}))}, 1],
    ["the title of a conversion's link", {...article, title: "渡轮 wikilink"}, 1],
    ["nothing else", article, 0],
  ])("names %s", (_, record, count) => {
    expect(leaks(record)).toHaveLength(count);
  });
});
