import type {Cited} from "../../text/citation/cited.js";
import {recordFormats} from "../../text/citation/records.js";
import {styles, type StyleName} from "../../text/citation/styles.js";
import {factsOf} from "./facts.js";
import {markdownOf} from "./markdown.js";
import {button, copy, row, save, statusLine, today} from "./parts.js";
import {plainTextOf} from "./plain-text.js";
import {word} from "./words.js";
import {make} from "../dom.js";
import {textOf} from "../search/archive.js";

/** Gives the citations of an article their day of reading and their buttons, and offers the article in other formats. */
export function fillArticle(part: HTMLElement): void {
  const cited = citedHere(part.dataset.outlet ?? "");
  const status = statusLine();
  for (const place of part.querySelectorAll<HTMLElement>("[data-style]")) {
    const text = styles[place.dataset.style as StyleName].cite(cited);
    place.textContent = text;
    place.after(" ", copyButton(text, status));
  }
  part.querySelector(".facts")?.append(...pageAddressRow(status));
  const saveAs = (name: string, ending: string, type: string, write: () => string | Promise<string>): HTMLElement =>
    button(name, async () => {
      const file = `${cited.id}.${ending}`;
      save(file, type, await write());
      return word("saved", {count: "1", file});
    }, status);
  part.append(
    row(word("references"), ...Object.values(recordFormats).map(({name, ending, type, write}) => saveAs(name, ending, type, () => write([cited])))),
    row(
      word("article"),
      saveAs("Markdown", "md", "text/markdown", () => markdownOf(cited, bodyHere())),
      saveAs(word("text"), "txt", "text/plain", async () => plainTextOf(cited, (await textOf(cited.id)).text)),
      saveAs("JSON", "json", "application/json", () => recordOf(cited.id)),
    ),
    status,
  );
}

/** Where the article stands in the archive, which stays though the original may go; nothing in a folder on somebody's disk. */
function pageAddressRow(status: HTMLElement): readonly HTMLElement[] {
  const address = pageAddressHere();
  if (address === null) return [];
  return [make("div", {}, make("dt", {}, word("page-address")), make("dd", {}, make("bdi", {}, address), " ", copyButton(address, status)))];
}

function copyButton(text: string, status: HTMLElement): HTMLElement {
  return button(word("copy"), async () => word((await copy(text)) ? "copied" : "copy-failed"), status);
}

/** The record of an article as `data/articles.jsonl` has it, but for its ties to others, in lines to be read. */
async function recordOf(id: string): Promise<string> {
  const [[facts], {text}] = await Promise.all([factsOf([id]), textOf(id)]);
  return `${JSON.stringify({...facts, text}, null, 2)}\n`;
}

/** What the page says of its article to reference managers is what it says here. */
function citedHere(outlet: string): Cited {
  const all = (name: string): string[] => [...document.querySelectorAll<HTMLMetaElement>(`meta[name="${name}"]`)].map(({content}) => content);
  const first = (name: string): string | null => all(name)[0] ?? null;
  return {
    id: document.querySelector<HTMLElement>("[data-article-id]")?.dataset.articleId ?? "",
    kind: first("DC.type") === "encyclopediaArticle" ? "encyclopedia" : "news",
    title: first("citation_title") ?? document.title,
    authors: all("citation_author"),
    outlet: {id: outlet, name: first("DC.source") ?? ""},
    date: first("citation_date"),
    url: first("citation_public_url") ?? pageAddressHere(),
    lang: first("citation_language") ?? "",
    abstract: first("description") ?? "",
    keywords: first("citation_keywords")?.split("; ") ?? [],
    archive: document.querySelector<HTMLMetaElement>('meta[property="og:site_name"]')?.content ?? "",
    accessed: today(),
  };
}

/** A folder on somebody's disk is no address to cite. */
function pageAddressHere(): string | null {
  const canonical = document.querySelector<HTMLLinkElement>('link[rel="canonical"]')?.href;
  if (canonical !== undefined) return canonical;
  return location.protocol === "file:" ? null : location.origin + location.pathname;
}

function bodyHere(): Element | null {
  return document.querySelector("article .body");
}
