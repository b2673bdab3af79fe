import type {Element, ElementContent} from "hast";
import {element, text} from "../nodes.js";
import type {Shown, ShownLink, ShownTag} from "./expand.js";
import {encoded, type LinkTarget, readTarget} from "./link-targets.js";
import {linesOf} from "./lines.js";
import {sourceOf} from "./scan.js";
import {splitNodes, trimNodes, wordsOf} from "./nodes.js";
import type {WikitextOptions} from "./options.js";
import type {PageContext} from "./context.js";

/** Where files lie that a wiki of its own lacks. */
const commons = "https://commons.wikimedia.org/wiki/";

const recorded = /\.(?:og[agv]|webm|mp[34]|wav|flac|opus|midi?|mpe?g)$/i;
const size = /^\d*(?:x\d+)?\s*px$|^x\d+$/i;
const named = /^\s*(alt|替代文本|替代文字|替代|link|链接|連結|page|upright|hochkant|lang|class|thumb|thumbnail|thumbtime|start|end|border|rand|verweis|seite|klasse|lien|enlace)\s*=/i;

/** What the options of a file's link say. */
type FileOptions = {readonly isFigure: boolean; readonly width: number | null; readonly alt: string; readonly caption: readonly Shown[]};

/** A file as a figure with its caption, which ends in a link to the file's page; a recording as a link; `null` for a small icon. */
export function fileOf(link: ShownLink, target: LinkTarget, page: PageContext): Element | null {
  const options = readOptions(link.parts.slice(1), page.options);
  if (!options.isFigure && options.width !== null && options.width <= 60) return null;
  return figure(target.name, options.caption, options.alt, page);
}

function readOptions(parts: readonly (readonly Shown[])[], {names}: WikitextOptions): FileOptions {
  let [isFigure, width, alt]: [boolean, number | null, string] = [false, null, ""];
  let caption: readonly Shown[] = [];
  for (const part of parts) {
    const written = wordsOf(part).trim();
    const word = written.toLowerCase();
    const [, key = ""] = named.exec(written) ?? [];
    if (names.figureOptions.has(word)) isFigure = true;
    else if (size.test(word)) width = Number(/^\d+/.exec(word)?.[0] ?? 0) || null;
    else if (/^(?:alt|替代)/i.test(key)) alt = written.slice(written.indexOf("=") + 1).trim();
    else if (key === "" && !names.placeOptions.has(word) && part.length > 0) caption = part;
  }
  return {isFigure, width, alt, caption};
}

function figure(name: string, caption: readonly Shown[], alt: string, page: PageContext): Element {
  const {wiki} = page.options;
  const file = name.slice(0, 1).toUpperCase() + name.slice(1);
  const src = `${wiki ?? commons}Special:FilePath/${encodeName(file)}`;
  // A space before a caption would make a listing of it.
  const words = page.fragment(trimNodes(caption) as Shown[]);
  const source = element("a", {href: `${wiki ?? commons}File:${encodeName(file)}`}, [text(`File:${file}`)]);
  if (recorded.test(file)) return element("p", {}, [...words, text(" "), source]);
  const credit = element("cite", {}, [source]);
  const parts = words.length > 0 ? [...words, text(" "), credit] : [credit];
  return element("figure", {}, [element("img", {src, alt}, []), element("figcaption", {}, parts)]);
}

function encodeName(name: string): string {
  return encoded(name).replaceAll("&", "%26").replaceAll("/", "%2F");
}

/** Figures of `<gallery>`, one a line: `File:X.jpg|caption`; other lines are listed. */
export function galleryOf(tag: ShownTag, page: PageContext): Element[] {
  return linesOf(tag.nodes).flatMap(({nodes, at}) => {
    const [first = [], ...rest] = splitNodes(nodes, "|") as Shown[][];
    const written = wordsOf(first).trim();
    if (written === "" && rest.length === 0) return [];
    const target = readTarget(/^[^:]{1,30}:/.test(written) ? written : `File:${written}`, page.options.wiki, page.options.names);
    if (target?.kind !== "file" || !/\.[a-z0-9]{2,5}$/i.test(target.name)) {
      page.drop("gallery-line", sourceOf(nodes), at);
      return [];
    }
    const texts = rest.filter((part) => !named.test(wordsOf(part)));
    const alt = rest.map((part) => /^\s*(?:alt|替代(?:文[本字])?)\s*=(.*)$/isu.exec(wordsOf(part))?.[1]?.trim()).find((words) => words !== undefined) ?? "";
    const caption = texts.flatMap((part, i) => (i === 0 ? part : [{type: "text" as const, value: "|", at}, ...part]));
    return [figure(target.name, caption, alt, page)];
  });
}

/** The picture of `<imagemap>`, whose first line names it; the areas are listed. */
export function imagemapOf(tag: ShownTag, page: PageContext): Element[] {
  const [first = "", ...areas] = tag.raw.trim().split(/\r\n?|\n/);
  const [name = "", ...options] = first.split("|");
  const target = readTarget(name, page.options.wiki, page.options.names);
  if (target?.kind !== "file") {
    page.drop("wiki-tag", tag.source, tag.at);
    return [];
  }
  if (areas.length > 0) page.drop("wiki-tag", areas.join("\n"), tag.at);
  const parts = options.map((value): Shown[] => [{type: "text", value, at: tag.at}]);
  return [figure(target.name, readOptions(parts, page.options).caption, "", page)];
}

/** Caption of a gallery as a paragraph before it. */
export function galleryTitle(caption: string | null): ElementContent[] {
  return caption === null || caption === "" ? [] : [element("p", {}, [text(caption)])];
}
