import type {Block, SyntheticArticle} from "./article.js";

/** A body in one markup: how it writes each kind of block. */
type Markup = {
  readonly [Kind in Block["kind"]]: (block: Extract<Block, {kind: Kind}>) => string;
} & {readonly between: string};

const html: Markup = {
  between: "\n",
  paragraph: ({text, link}) => `<p>${escaped(text)}${link ? `<a href="${link.address}">${escaped(link.words)}</a>` : ""}</p>`,
  heading: ({text}) => `<h2>${escaped(text)}</h2>`,
  picture: ({address, caption}) => `<figure><img src="${address}" alt=""><figcaption>${escaped(caption)}</figcaption></figure>`,
};

const markdown: Markup = {
  between: "\n\n",
  paragraph: ({text, link}) => text + (link ? `[${link.words}](${link.address})` : ""),
  heading: ({text}) => `## ${text}`,
  picture: ({address, caption}) => `![${caption}](${address})`,
};

const wikitext: Markup = {
  between: "\n\n",
  paragraph: ({text, link}) => text + (link ? `[[${link.words}]]` : ""),
  heading: ({text}) => `== ${text} ==`,
  picture: ({address, caption}) => `[[File:${address.slice(address.lastIndexOf("/") + 1)}|thumb|${caption}]]`,
};

/** Markdown as pandoc makes it of a wiki page. */
const pandoc: Markup = {
  ...markdown,
  paragraph: ({text, link}) => text + (link ? `[${link.words}](https://zh.wikipedia.org/wiki/${link.words} "wikilink")` : ""),
};

const plain: Markup = {
  between: "\n\n",
  paragraph: ({text, link}) => text + (link?.words ?? ""),
  heading: ({text}) => text,
  picture: ({caption}) => caption,
};

export const markups = {html, markdown, wikitext, pandoc, plain} as const;

export function bodyIn(markup: keyof typeof markups, {blocks}: Pick<SyntheticArticle, "blocks">): string {
  const {between, paragraph, heading, picture} = markups[markup];
  const written = blocks.map((block) => (block.kind === "paragraph" ? paragraph(block) : block.kind === "heading" ? heading(block) : picture(block)));
  return written.join(between);
}

export function escaped(text: string): string {
  return text.replaceAll("&", "&amp;").replaceAll("<", "&lt;").replaceAll('"', "&quot;");
}
