import {aNote, aPost, each, type Bomb} from "./bomb.js";

const prose = "海港大桥昨天通车，记者到现场看了一天。";

const post = (front: string): string => `---\ntitle: 大桥通车\n${front}\n---\n\n${prose}\n`;

const aliases = `a: &a [x,x,x,x,x,x,x,x,x]\n${each(9, (nth) => `${String.fromCharCode(98 + nth)}: &${String.fromCharCode(98 + nth)} [${`*${String.fromCharCode(97 + nth)},`.repeat(9)}]\n`)}`;

const fronts: Readonly<Record<string, () => string>> = {
  "aliases that multiply": () => aliases,
  "keys that multiply": () => `a: &a {? x : y}\n${each(9, (nth) => `${String.fromCharCode(98 + nth)}: &${String.fromCharCode(98 + nth)} {${each(9, (k) => `? *${String.fromCharCode(97 + nth)} : ${k}, `)}}\n`)}`,
  "merges": () => `a: &a {x: y}\n${each(2000, (nth) => `k${nth}: {<<: [${"*a,".repeat(100)}]}\n`)}`,
  "lists within lists": () => `a: ${"[".repeat(100_000)}`,
  "maps within maps": () => `a: ${"{a: ".repeat(5000)}${"}".repeat(5000)}`,
  "indented maps": () => each(400, (depth) => `${" ".repeat(depth)}a:\n`),
  "line ends": () => "\n".repeat(100_000),
  "line ends within a field": () => `a: "${"\n".repeat(100_000)}"`,
  "lines of comment": () => "# a\n".repeat(100_000),
  "many keys": () => each(50_000, (nth) => `k${nth}: v\n`),
  "tags": () => `tags: [${"a,".repeat(100_000)}]`,
  "tags of many lines": () => `tags:\n${"- a\n".repeat(100_000)}`,
  "a value of five megabytes": () => `a: ${"b".repeat(5_000_000)}`,
  "colons": () => `a: ${": ".repeat(100_000)}`,
  "quotes never closed": () => `a: "${"b ".repeat(100_000)}`,
  "block text": () => `a: |\n${" b\n".repeat(100_000)}`,
  "a title of five megabytes": () => `title: ${"字".repeat(1_500_000)}`,
  "a date of digits": () => `date: ${"2024-06-".repeat(100_000)}`,
  "a date of spaces": () => `date: 2024${" ".repeat(500_000)}06`,
  "authors": () => `author: ${"甲、".repeat(200_000)}`,
  "an address of a megabyte": () => `from: https://harbour.example/${"a%20".repeat(300_000)}`,
  "an address of fields": () => `from: https://harbour.example/?${each(50_000, (nth) => `a${nth}=b&`)}`,
  "anchors": () => each(20_000, (nth) => `k${nth}: &a${nth} v\n`),
  "dashes": () => "- ".repeat(50_000),
  "question marks": () => "? ".repeat(50_000),
};

const entities = `<!DOCTYPE lolz [<!ENTITY lol "lol">${each(9, (nth) => `<!ENTITY lol${nth + 1} "${`&lol${nth === 0 ? "" : nth};`.repeat(10)}">`)}]>`;

const feedOf = (items: string, head = ""): string => `<?xml version="1.0"?>${head}<rss version="2.0"><channel><title>海港</title><link>https://harbour.example/</link>${items}</channel></rss>`;

const item = (nth: number | string, body = prose): string =>
  `<item><title>大桥 ${nth}</title><link>https://harbour.example/${nth}</link><pubDate>Thu, 20 Jun 2024 08:00:00 GMT</pubDate><description>${body}</description></item>`;

const xml: Readonly<Record<string, () => string>> = {
  "a billion laughs": () => feedOf(item(1, "&lol9;"), entities),
  "outside entities": () => feedOf(item(1, "&x;"), '<!DOCTYPE a [<!ENTITY x SYSTEM "file:///etc/passwd">]>'),
  "elements within elements": () => feedOf("<a>".repeat(200_000)),
  "items within items": () => feedOf("<item><title>字</title>".repeat(20_000)),
  "twenty thousand items": () => feedOf(each(20_000, (nth) => item(nth))),
  "items of one address": () => feedOf(item(1).repeat(20_000)),
  "attributes": () => feedOf(`<item ${each(100_000, (nth) => `a${nth}="b" `)}>${item(1)}</item>`),
  "CDATA without end": () => feedOf(`<item><title>字</title><description>${"<![CDATA[".repeat(100_000)}`),
  "comments without end": () => feedOf("<!--".repeat(200_000)),
  "escaped boxes": () => feedOf(item(1, "&lt;div&gt;".repeat(100_000))),
  "categories": () => feedOf(item(1).replace("</item>", `${"<category>字</category>".repeat(100_000)}</item>`)),
  "namespaces": () => feedOf(each(50_000, (nth) => `<a${nth}:b xmlns:a${nth}="u"/>`)),
};

const jsonFeed = (items: string): string => `{"version": "https://jsonfeed.org/version/1.1", "title": "海港", "items": [${items}]}`;

const json: Readonly<Record<string, () => string>> = {
  "lists within lists": () => "[".repeat(1_000_000),
  "lists in a feed": () => jsonFeed(`{"id": "1", "title": "字", "content_text": ${"[".repeat(100_000)}${"]".repeat(100_000)}}`),
  "objects within objects": () => jsonFeed(`${'{"a":'.repeat(100_000)}1${"}".repeat(100_000)}`),
  "twenty thousand items": () => jsonFeed(each(20_000, (nth) => `${nth > 0 ? "," : ""}{"id": "${nth}", "url": "https://harbour.example/${nth}", "title": "大桥 ${nth}", "content_text": "${prose}"}`)),
  "a number of digits": () => jsonFeed(`{"id": ${"9".repeat(1_000_000)}, "title": "字", "content_text": "${prose}"}`),
  "names of the prototype": () => jsonFeed(`{"__proto__": {"id": "1"}, "constructor": {"prototype": {"x": 1}}, "title": "字", "content_text": "${prose}"}`),
};

const other: readonly Bomb[] = [
  {name: "toml: arrays", ending: "md", text: () => `+++\ntitle = "字"\na = ${"[".repeat(50_000)}\n+++\n\n${prose}\n`},
  {name: "toml: tables", ending: "md", text: () => `+++\ntitle = "字"\n${each(20_000, (nth) => `[a.${"b.".repeat(20)}c${nth}]\n`)}+++\n\n${prose}\n`},
  {name: "toml: dotted keys", ending: "md", text: () => `+++\ntitle = "字"\n${"a.".repeat(50_000)}b = 1\n+++\n\n${prose}\n`},
  {name: "hexo: line ends", ending: "md", text: () => `title: 字\n${"\n".repeat(100_000)}---\n\n${prose}\n`},
  {name: "front matter in JSON that nests", ending: "md", text: () => `{"title": "字", "a": ${"[".repeat(100_000)}${"]".repeat(100_000)}}\n\n${prose}\n`},
  {name: "fragment: headers without end", ending: "txt", text: () => "<!--1718870400000-->\n[大桥](https://harbour.example/a)\n------\n".repeat(20_000)},
  {name: "fragment: a title of brackets", ending: "txt", text: () => `<!--1718870400000-->\n[${"[".repeat(200_000)}](https://harbour.example/a)\n------\n\n<p>${prose}</p>\n`},
  {name: "fragment: a title of pairs", ending: "txt", text: () => `<!--1718870400000-->\n${"[大桥](https://harbour.example/a)".repeat(20_000)}\n------\n\n<p>${prose}</p>\n`},
  {name: "fragment: an epoch of digits", ending: "txt", text: () => `<!--${"1".repeat(1_000_000)}-->\n[大桥](https://harbour.example/a)\n------\n\n<p>${prose}</p>\n`},
  {name: "fragment: times", ending: "txt", text: () => `<!--1718870400000-->\n[大桥](https://harbour.example/a)\n------\n\n${"<div><i>Thu, 20 Jun 2024 07:30:00 GMT</i></div>".repeat(20_000)}<p>${prose}</p>\n`},
  {name: "digest: entries", ending: "md", text: () => `# 每日新闻\n\n${each(5000, (nth) => `## [大桥 ${nth}](https://harbour.example/${nth})\n\n${prose}\n\n`)}`},
  {name: "plain: a million lines", ending: "txt", text: () => `大桥通车\n\n${`${prose}\n`.repeat(500_000)}`},
  {name: "plain: a million short lines", ending: "txt", text: () => `大桥通车\n\n${prose}\n${"字\n".repeat(1_000_000)}`},
  {name: "plain: broken lines", ending: "txt", text: () => `大桥通车\n\n${prose}\n${"字字字字字字字字字字字字字字字字字字字字\n".repeat(200_000)}`},
  {name: "plain: labels", ending: "txt", text: () => `大桥通车\n\n${prose}\n${"来源：\n".repeat(200_000)}`},
  {name: "plain: labels on one line", ending: "txt", text: () => `大桥通车\n\n${prose}\n${"来源：作者：时间：".repeat(100_000)}\n`},
  {name: "plain: line ends", ending: "txt", text: () => `大桥通车\n\n${prose}\n${"\n".repeat(5_000_000)}`},
  {name: "plain: spaces at the end of lines", ending: "txt", text: () => `大桥通车\n\n${prose}\n${`字${" ".repeat(1000)}\n`.repeat(2000)}`},
  {name: "plain: thirty megabytes of one line", ending: "txt", text: () => prose.repeat(500_000)},
  {name: "plain: thirty megabytes of letters", ending: "txt", text: () => `大桥通车\n\n${prose}\n${"a".repeat(30_000_000)}`},
  {name: "plain: a title of digits and spaces", ending: "txt", text: () => `${"1 ".repeat(2_000_000)}\n\n${prose}\n`},
  {name: "note: labels", ending: "md", text: () => aNote("**来源**：\n".repeat(50_000))},
  {name: "post: thirty megabytes", ending: "md", text: () => aPost(`${prose}\n\n`.repeat(500_000))},
];

const named = (kind: string, ending: Bomb["ending"], texts: Readonly<Record<string, () => string>>): readonly Bomb[] =>
  Object.entries(texts).map(([name, text]) => ({name: `${kind}: ${name}`, ending, text}));

/** Traps in what stands around an article: front matter, feeds, headers, plain lines. */
export const envelopeBombs: readonly Bomb[] = [
  ...named("yaml", "md", Object.fromEntries(Object.entries(fronts).map(([name, front]) => [name, () => post(front())]))),
  ...named("feed", "xml", xml),
  ...named("json", "json", json),
  ...other,
];
