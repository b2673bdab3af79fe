/** A seed that is meant to take more time or memory than it may. */
export type Bomb = {
  /** What it does, in a few words; no two are alike. */
  readonly name: string;
  readonly ending: "md" | "txt" | "html" | "xml" | "json" | "jsonl" | "csv" | "warc" | "mbox";
  readonly text: () => string;
};

const prose = "海港大桥昨天通车，记者到现场看了一天。两岸的居民说，他们等这座桥已经等了二十年。";

/** A Jekyll post around some Markdown. */
export function aPost(body: string): string {
  return `---\ntitle: 大桥通车\ndate: 2024-06-20\nfrom: https://harbour.example/a\n---\n\n${prose}\n\n${body}\n\n${prose}\n`;
}

/** A note in Markdown without a header. */
export function aNote(body: string): string {
  return `# 大桥通车\n\n来源：https://harbour.example/a\n\n${prose}\n\n${body}\n`;
}

/** A feed fragment around some markup. */
export function aFeedFragment(body: string): string {
  return `<!--1718870400000-->\n[大桥通车](https://harbour.example/a)\n------\n\n<p>${prose}</p>${body}<p>${prose}</p>\n`;
}

/** A saved page around some markup. */
export function aPage(body: string): string {
  return `<!doctype html><html><head><title>大桥通车</title></head><body><article><h1>大桥通车</h1><p>${prose}</p>${body}<p>${prose}</p></article></body></html>\n`;
}

/** A page of a wiki around some wikitext. */
export function aWikiPage(body: string): string {
  return `'''海港大桥'''是[[海港]]的一座桥。<ref>{{cite web|title=大桥通车|url=https://harbour.example/a}}</ref>\n\n${body}\n\n== 参看 ==\n* [[海港]]\n\n[[Category:桥]]\n`;
}

/** Makes bombs of one ending, each within the same kind of text. */
export function within(ending: Bomb["ending"], around: (body: string) => string, bodies: Readonly<Record<string, () => string>>): readonly Bomb[] {
  return Object.entries(bodies).map(([name, body]) => ({name, ending, text: () => around(body())}));
}

/** Texts of the numbers from 0 on, in a row. */
export function each(count: number, write: (nth: number) => string): string {
  return Array.from({length: count}, (_, nth) => write(nth)).join("");
}
