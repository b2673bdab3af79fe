import fc from "fast-check";
import {FAILSAFE_SCHEMA, load} from "js-yaml";
import {expect, test} from "vitest";
import {readRegular} from "../../src/syntax/front-matter-regular.js";

/** What YAML makes of it; `null` when it is broken. */
function byStandard(yaml: string): unknown {
  try {
    return load(yaml, {schema: FAILSAFE_SCHEMA});
  } catch {
    return null;
  }
}

const regular = [
  'layout: post\ntitle: "甲: 乙 # 丙"\ndate: 2020-07-22T09:53:59.000Z\nfrom: https://harbour.example/a?b=c#d', "tags: [ 港口, \"a, b\" ]".replace('"a, b"', "'a b'"),
  "a: b  \nc:   d e", "list: []\nother: [ ]", "a: ''\nb: \"\"", "a: b:c\nd: e#f - g", "a: it's [so] {so}, & *",
] as const;

for (const yaml of regular) {
  test(`readRegular reads ${JSON.stringify(yaml)} as YAML does`, () => {
    const read = readRegular(yaml);
    expect(read).not.toBeNull();
    expect(read).toEqual(byStandard(yaml));
  });
}

const irregular = [
  "", "a:", "a: b\na: c", "a: b: c", "a: b #c", "a: b:", 'a: "b\\n"', "a: 'b''c'", "a: |\n  b", "a: - b", "a: *b", "a: &b c", "a: !b c", "a: ? b", "a: b\n  c", "- a", "a: [b, [c]]", "a: [b: c]", "a: [b,]",
  "a: [b", "a: {b: c}", "a:b", "a: b\n\nc: d", "a: b\tc", "a: b\r\nc: d", "a: 𠮷", "__proto__: a", "a: \"b\" c", "a: [\"b, c\"]", "# a\nb: c", "---\na: b", "...\na: b", "a: @b", "a: %b",
] as const;

for (const yaml of irregular) {
  test(`readRegular leaves ${JSON.stringify(yaml)} to those who know YAML`, () => {
    expect(readRegular(yaml)).toBeNull();
  });
}

const scraps = ["a", "甲", " ", "  ", "-", ":", ": ", " #", "#", "'", '"', "[", "]", ",", ", ", "{", "}", "\\", "?", "&", "*", "!", "|", ">", "%", "@", "`", "~", "2020", "\u00a0", "\u3000"] as const;
const value = fc.array(fc.constantFrom(...scraps), {maxLength: 7}).map((parts) => parts.join(""));
const written = fc.oneof(value, value.map((text) => `"${text}"`), value.map((text) => `'${text}'`), fc.array(value, {maxLength: 3}).map((texts) => `[ ${texts.join(", ")} ]`));
const line = fc.tuple(fc.constantFrom("a", "b-c", "D_1", "constructor"), fc.constantFrom(": ", ":  ", ":", " : "), written, fc.constantFrom("", " ", "\n")).map((parts) => parts.join(""));

test("readRegular reads whatever it reads as YAML does", () => {
  let read = 0;
  fc.assert(fc.property(fc.array(line, {minLength: 1, maxLength: 4}), (lines) => {
    const yaml = lines.join("\n");
    const found = readRegular(yaml);
    if (found === null) return;
    read++;
    expect(found).toEqual(byStandard(yaml));
  }), {numRuns: 5000});
  expect(read).toBeGreaterThan(100);
});
