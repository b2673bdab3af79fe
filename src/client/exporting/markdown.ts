import {fromDom} from "hast-util-from-dom";
import {toMdast} from "hast-util-to-mdast";
import {gfmToMarkdown} from "mdast-util-gfm";
import {toMarkdown} from "mdast-util-to-markdown";
import type {Cited} from "../../text/citation/cited.js";
import {styles} from "../../text/citation/styles.js";
import {wordsOf} from "../picture-words.js";
import {sourceLine} from "./plain-text.js";

/** The article as Markdown (CommonMark with GFM's tables): front matter, title, source, body as the page shows it, and a citation. */
export function markdownOf(cited: Cited, body: Element | null): string {
  const parts = [frontMatter(cited), heading(cited.title), paragraph(sourceLine(cited)), body ? bodyOf(body) : "", "---", paragraph(styles.gbt7714.cite(cited))];
  return parts.map((part) => part.trim()).filter((part) => part !== "").join("\n\n") + "\n";
}

/** YAML, each value a JSON text, which YAML reads as it stands. */
function frontMatter({title, authors, outlet, date, url, lang, keywords, id, archive}: Cited): string {
  const fields = {title, author: authors, outlet: outlet.name, date, source: url, lang, tags: keywords, id, archive};
  const lines = Object.entries(fields).filter(([, value]) => value !== null && value.length > 0).map(([name, value]) => `${name}: ${JSON.stringify(value)}`);
  return ["---", ...lines, "---"].join("\n");
}

function heading(text: string): string {
  return toMarkdown({type: "heading", depth: 1, children: [{type: "text", value: text}]});
}

function paragraph(text: string): string {
  return toMarkdown({type: "paragraph", children: [{type: "text", value: text}]});
}

/** The body without the reader's own tools, in a document of its own, which loads no picture. */
function bodyOf(body: Element): string {
  const inert = document.implementation.createHTMLDocument("");
  const copy = inert.importNode(body, true);
  for (const tool of copy.querySelectorAll("button, .show-pictures, .picture-lost, .leads-to")) tool.remove();
  for (const mark of copy.querySelectorAll("mark")) mark.replaceWith(...mark.childNodes);
  for (const link of copy.querySelectorAll<HTMLAnchorElement>("a.picture[data-picture]")) link.replaceWith(pictureOf(link, inert));
  return toMarkdown(toMdast(fromDom(copy)), {extensions: [gfmToMarkdown()], bullet: "-"});
}

/** A picture that was not asked for stands as a link to it, named by what it shows or else by its host. */
function pictureOf(link: HTMLAnchorElement, inert: Document): HTMLImageElement {
  const image = inert.createElement("img");
  image.src = link.href;
  image.alt = wordsOf(link);
  return image;
}
