import type {Language, Names} from "../../model/language.js";
import {writeDate} from "./dates.js";
import {translator, type Translate} from "./translate.js";

/** What is not the interface's: words of seeds, which carry their language or are set apart by `bdi`, and what is code. */
const foreign = "[lang], bdi, code, script, style, template, noscript";

const spoken = ["aria-label", "title", "placeholder", "abbr"];

/**
 * Says the interface of a page in another language: texts, labels and dates. An element with `data-word` holds the word of
 * that name, where words differ in one language only; `template[data-prose]` holds a text in another language whole.
 */
export function swapWords(page: Document, rows: Readonly<Record<string, Names>>, from: Language, to: Language): void {
  const say = translator(rows, from, to);
  const headline = page.querySelector("h1")?.textContent;
  placeProse(page, to);
  swapBelow(page.body, {rows, say, from, to});
  page.title = titleOf(page, headline ?? "", say);
}

type Speech = {readonly rows: Readonly<Record<string, Names>>; readonly say: Translate; readonly from: Language; readonly to: Language};

function swapBelow(element: Element, speech: Speech): void {
  if (element.matches(foreign)) return;
  const {rows, say, from, to} = speech;
  const word = rows[element.getAttribute("data-word") ?? ""];
  if (word) element.textContent = word[to];
  else if (element.tagName === "TIME") sayTime(element, from, to);
  for (const name of spoken) {
    const said = say(element.getAttribute(name) ?? "");
    if (said !== null) element.setAttribute(name, said);
  }
  for (const child of element.childNodes) {
    if (child instanceof Text) sayText(child, say);
    else if (child instanceof Element) swapBelow(child, speech);
  }
}

/** White space around a text stays where it is, unless it is part of what is said, as between the names of a list. */
function sayText(node: Text, say: Translate): void {
  const words = node.data.trim();
  const said = say(words);
  node.data = say(node.data) ?? (said === null ? node.data : node.data.replace(words, () => said));
}

/** A date is read from its machine form, since an English year by itself could be any number. */
function sayTime(element: Element, from: Language, to: Language): void {
  const [year, month, day] = element.getAttribute("datetime")?.split("-") ?? [];
  const date = {year, month: month === undefined ? undefined : Number(month), day: day === undefined ? undefined : Number(day)};
  if (element.textContent === writeDate(date, from)) element.textContent = writeDate(date, to);
}

/** The headline of a page is said as it was on the page; words of a seed are nobody's to translate, and come first. */
function titleOf(page: Document, headline: string, say: Translate): string {
  const isForeign = page.querySelector("main h1 :is([lang], bdi)") !== null;
  const own = isForeign && page.title.startsWith(headline) ? headline : "";
  if (isForeign && own === "") return page.title;
  const said = page.title.slice(own.length).split(" · ").map((part) => (part === headline ? (page.querySelector("h1")?.textContent ?? part) : (say(part) ?? part)));
  return own + said.join(" · ");
}

function placeProse(page: Document, to: Language): void {
  for (const template of page.querySelectorAll<HTMLTemplateElement>("template[data-prose]")) {
    if (template.dataset.prose === to) template.parentElement?.replaceChildren(template.content);
  }
}
