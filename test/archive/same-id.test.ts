import {describe, expect, test} from "vitest";
import {mergeById} from "../../src/archive/same-id.js";
import {entryOf} from "../../src/enrich/entry.js";
import type {ArticleRecord, Entry} from "../../src/model/article.js";
import {anArticle} from "../support/articles.js";

const anEntry = (facts: Partial<ArticleRecord>): Entry => entryOf(anArticle(facts), "");
const seed = (path: string) => ({path, sha256: "1".repeat(64), entry: 0});

describe("mergeById", () => {
  test("shows the longest text and calls the others versions", () => {
    const [merged] = mergeById([
      anEntry({text: "短文", seed: seed("a.txt"), published: "2024-01-02"}),
      anEntry({text: "更长的文章", seed: seed("b.txt")}),
    ]);
    expect(merged?.shown.seed.path).toBe("b.txt");
    expect(merged?.versions.map(({seed: {path}, published}) => [path, published])).toEqual([["a.txt", "2024-01-02"]]);
    expect(merged?.duplicates).toEqual([]);
  });

  test("calls an equal text a duplicate, also of a version", () => {
    const [merged] = mergeById([
      anEntry({text: "更长的文章", seed: seed("a.txt")}),
      anEntry({text: "更长的文章", seed: seed("b.txt")}),
      anEntry({text: "短文", seed: seed("c.txt")}),
      anEntry({text: "短文", seed: seed("d.txt")}),
    ]);
    expect(merged?.shown.seed.path).toBe("a.txt");
    expect(merged?.duplicates.map(({seed: {path}}) => path)).toEqual(["b.txt", "d.txt"]);
    expect(merged?.versions.map(({seed: {path}}) => path)).toEqual(["c.txt"]);
  });

  test("prefers the newest among texts of one length, then the first path", () => {
    const same = [
      anEntry({text: "文甲", seed: seed("a.txt"), published: "2024-01-01"}),
      anEntry({text: "文乙", seed: seed("z.txt"), published: "2024-01-02"}),
      anEntry({text: "文丙", seed: seed("y.txt"), published: "2024-01-02"}),
    ];
    expect(mergeById(same)[0]?.shown.seed.path).toBe("y.txt");
    expect(mergeById([...same].reverse())[0]?.shown.seed.path).toBe("y.txt");
  });

  test("leaves different ids apart", () => {
    expect(mergeById([anEntry({id: "aaaaaaaaaa"}), anEntry({id: "bbbbbbbbbb"})])).toHaveLength(2);
  });
});
