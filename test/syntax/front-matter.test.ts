import {expect, test} from "vitest";
import {Findings} from "../../src/model/message.js";
import {hasFrontMatter, readFrontMatter, type FrontMatter} from "../../src/syntax/front-matter.js";

function read(text: string): {front: FrontMatter | null; messages: string[]} {
  const findings = new Findings();
  const front = readFrontMatter({path: "post.md", sha256: "", text, findings});
  return {front, messages: findings.messages.map(({severity, rule, line}) => `${line ?? "-"} ${severity} ${rule}`)};
}

function values(front: FrontMatter | null): Record<string, readonly string[]> {
  return Object.fromEntries([...(front?.fields ?? [])].map(([key, field]) => [key, field.values]));
}

test("readFrontMatter keeps every value as it is written", () => {
  const {front, messages} = read("---\ndate: 2021-13-45\nnumber: 017\nyes: true\ntags: [ 甲, '乙' ]\nempty:\n---\nbody");
  expect(values(front)).toEqual({date: ["2021-13-45"], number: ["017"], yes: ["true"], tags: ["甲", "乙"], empty: []});
  expect(messages).toEqual([]);
});

test("readFrontMatter says where values and content begin", () => {
  const {front} = read('---\r\ntitle: "甲"\r\nDate:   2021\r\n---\r\nbody\r\n');
  expect(front?.fields.get("title")?.place).toEqual({line: 2, column: 9});
  expect(front?.fields.get("date")?.place).toEqual({line: 3, column: 9});
  expect(front?.content).toBe("body\r\n");
  expect(front?.contentPlace).toEqual({line: 5, column: 1});
});

test("readFrontMatter passes over empty lines above, and says where things stand in the file", () => {
  const {front} = read("\n\n\ufeff---\ntitle: 甲\n---\nbody\n");
  expect(front?.fields.get("title")?.place).toEqual({line: 4, column: 8});
  expect(front).toMatchObject({content: "body\n", contentPlace: {line: 6, column: 1}});
  expect(read('\n---\ntitle: "a \\智"\n---\n').messages).toEqual(["3 warning bad-front-matter"]);
  expect(hasFrontMatter("\n\n---\n\n他说：好。\n")).toBe(false);
  expect(hasFrontMatter("---\n# 渡船\n\n# date:\ntitle: 甲\n---\n")).toBe(true);
  expect(hasFrontMatter("---\n# 渡船\n\nNote: it stopped.\n\n他说：好。\n\n---\n")).toBe(false);
});

test("readFrontMatter keeps every value of a list", () => {
  const tags = Array.from({length: 300}, (_, nth) => `t${nth}`);
  expect(values(read(`---\ntags: [${tags.join(", ")}]\n---\n`).front)).toEqual({tags});
});

test("readFrontMatter answers the same for broken front matter the second time", () => {
  const text = '---\ntitle: "a \\智"\n---\n';
  expect(read(text)).toEqual(read(text));
});

const broken = [
  ["an escaped last quote", '---\nlayout: post\ntitle: " 甲 \\"\ndate: 2021\n---\n', "3 warning bad-front-matter", {title: ["甲 \\"], date: ["2021"], layout: ["post"]}],
  ["an escape that YAML has not", '---\ntitle: "a \\智 b"\n---\n', "2 warning bad-front-matter", {title: ["a \\智 b"]}],
  ["a control character", "---\ntitle: a\u0007b\n---\n", "2 warning bad-front-matter", {title: ["a b"]}],
  ["a colon in plain text", "---\ntitle: a: b\ntags:\n- x\n- y\n---\n", "2 warning bad-front-matter", {title: ["a: b"], tags: ["x", "y"]}],
  ["a line of dashes", "---\ntitle: a\n----\n---\n", "3 warning bad-front-matter", {title: ["a"]}],
] as const;

for (const [name, text, message, fields] of broken) {
  test(`readFrontMatter reads around ${name} and says where`, () => {
    const {front, messages} = read(text);
    expect(messages).toEqual([message]);
    expect(values(front)).toEqual(fields);
  });
}

const refused = [
  ["front matter in another language", "---js\n{title: process.exit(1)}\n---\n"],
  ["front matter named after a prototype", "---constructor\nx\n---\n"],
  ["front matter without an end", "---\ntitle: a\nbody"],
  ["front matter that ends too late", `---\ntitle: a\n${"# filling\n".repeat(2000)}---\n`],
] as const;

for (const [name, text] of refused) {
  test(`readFrontMatter refuses ${name} and says where`, () => {
    expect(read(text)).toEqual({front: null, messages: ["1 error bad-front-matter"]});
  });
}

test("readFrontMatter lets aliases grow nowhere", () => {
  const lines = ["a0: &a0 [x, x]", ...Array.from({length: 9}, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]`)];
  const {front} = read(`---\n${lines.join("\n")}\n---\n`);
  expect(front?.fields.get("a0")?.values).toEqual(["x", "x"]);
  expect(front?.fields.get("a9")?.values).toEqual([]);
});

test("hasFrontMatter knows a key from a rule", () => {
  expect(hasFrontMatter("---\ntitle: a\n---\n")).toBe(true);
  expect(hasFrontMatter("---\n\nA paragraph below a rule.\n")).toBe(false);
  expect(hasFrontMatter("------\n")).toBe(false);
  expect(hasFrontMatter("text\n---\ntitle: a\n---\n")).toBe(false);
});

test("what YAML calls nothing is no text", () => {
  expect(values(read("---\ntitle: ~\ntags: [渡船, null]\nauthor: {name: 江宥林}\n---\n甲").front)).toEqual({title: [], tags: ["渡船"], author: ["江宥林"]});
});
