import {expect, test} from "vitest";
import {detect, formats} from "../../src/formats/registry.js";
import {Findings} from "../../src/model/message.js";

const files = [
  ["---\ntitle: a\n---\n[a](https://a.example)\n------\n", "jekyll"],
  ["<!--1594832533000-->\n[a](https://a.example)\n------\n<p>b</p>", "feed-fragment"],
  ["[a](https://a.example)\n------\n日期：Thu, 25 Jun 2020 10:57:52 +0000\n", "feed-fragment"],
  ["<!--1594832533000-->\n[a](https://a.example)\n<p>b</p>", "feed-fragment"],
  ['[甲](https://zh.wikipedia.org/wiki/甲 "wikilink")是乙。\n', "pandoc-wiki"],
  ["[a](https://a.example)\n\nA list of links.\n", null],
  ["Just some text.\n", null],
  ["", null],
] as const;

for (const [text, name] of files) {
  test(`detect takes ${JSON.stringify(text.slice(0, 50))} for ${String(name)}`, () => {
    const found = detect({path: "a.md", sha256: "", text, findings: new Findings()}, formats);
    expect(found?.format.name ?? null).toBe(name);
    expect(found === null || found.because.length > 0).toBe(true);
  });
}

test("detect asks formats in their order", () => {
  const format = (name: string) => ({name, recognises: () => `because of ${name}`, parse: () => []});
  const file = {path: "a", sha256: "", text: "a", findings: new Findings()};
  expect(detect(file, [format("first"), format("second")])).toMatchObject({format: {name: "first"}, because: "because of first"});
});
