import {describe, expect, test} from "vitest";
import {mergeByKey} from "../../src/archive/same-key.js";
import {anArticle} from "../support/articles.js";

const seed = (path: string) => ({path, sha256: "1".repeat(64), entry: 0});

describe("mergeByKey", () => {
  test("shows the longest text and calls the others versions", () => {
    const [merged] = mergeByKey([
      anArticle({key: "k", text: "短文", seed: seed("a.txt"), published: "2024-01-02"}),
      anArticle({key: "k", text: "更长的文章", seed: seed("b.txt")}),
    ]);
    expect(merged?.shown.record.seed.path).toBe("b.txt");
    expect(merged?.shown.record.versions).toEqual([{seed: "a.txt", sha256: "1".repeat(64), published: "2024-01-02"}]);
    expect(merged?.duplicates).toEqual([]);
  });

  test("calls an equal text a duplicate, also of a version", () => {
    const [merged] = mergeByKey([
      anArticle({key: "k", text: "更长的文章", seed: seed("a.txt")}),
      anArticle({key: "k", text: "更长的文章", seed: seed("b.txt")}),
      anArticle({key: "k", text: "短文", seed: seed("c.txt")}),
      anArticle({key: "k", text: "短文", seed: seed("d.txt")}),
    ]);
    expect(merged?.shown.record.seed.path).toBe("a.txt");
    expect(merged?.shown.record.duplicates).toEqual(["b.txt", "d.txt"]);
    expect(merged?.versions.map(({record}) => record.seed.path)).toEqual(["c.txt"]);
  });

  test("prefers the newest among texts of one length, then the first path", () => {
    const same = [
      anArticle({key: "k", text: "文甲", seed: seed("a.txt"), published: "2024-01-01"}),
      anArticle({key: "k", text: "文乙", seed: seed("z.txt"), published: "2024-01-02"}),
      anArticle({key: "k", text: "文丙", seed: seed("y.txt"), published: "2024-01-02"}),
    ];
    expect(mergeByKey(same)[0]?.shown.record.seed.path).toBe("y.txt");
    expect(mergeByKey([...same].reverse())[0]?.shown.record.seed.path).toBe("y.txt");
  });

  test("leaves different keys apart", () => {
    expect(mergeByKey([anArticle({key: "a"}), anArticle({key: "b"})])).toHaveLength(2);
  });
});
