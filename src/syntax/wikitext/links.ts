import type {Rule} from "../../model/rules.js";
import type {TreeBuilder} from "./builder.js";
import type {Shown, ShownLink} from "./expand.js";
import {fileOf} from "./figures.js";
import {readTarget, type LinkTarget} from "./link-targets.js";
import {wikiText, wordsOf} from "./nodes.js";
import type {PageContext} from "./context.js";

/** What becomes of a link: shown already, or nodes that are to be read in its place. */
export type LinkOutcome = {readonly label: readonly Shown[]; readonly href: string | null} | readonly Shown[] | null;

/**
 * Takes a link apart. Categories, links to the page in other languages and small icons are listed and vanish, files
 * become figures (both answer `null`); other links answer their label and address; what is no link, its nodes.
 */
export function readLink(link: ShownLink, builder: TreeBuilder, page: PageContext): LinkOutcome {
  const written = wordsOf((link.parts[0] ?? []));
  const target = /[\n\r]/.test(written.trim()) || /^\s*(?:https?:)?\/\//.test(written) ? null : readTarget(written, page.options.wiki, page.options.names);
  if (!target) return literal(link);
  if (target.kind === "category") return category(link, target, page);
  if (target.kind === "language") return gone("language-link", link, page);
  if (target.kind === "file") {
    const file = fileOf(link, target, page);
    if (!file) return gone("icon", link, page);
    builder.addBefore(file, link.at);
    return null;
  }
  return {label: labelOf(link, target), href: target.href};
}

function gone(rule: Rule, {source, at}: ShownLink, page: PageContext): null {
  page.drop(rule, source, at);
  return null;
}

function category(link: ShownLink, {name}: LinkTarget, page: PageContext): null {
  if (!page.categories.has(name)) page.categories.set(name, {value: name, place: page.options.placeAt(link.at)});
  return gone("category", link, page);
}

/** Brackets that make no link, with what stands between them. */
function literal(link: ShownLink): readonly Shown[] {
  const inside = link.parts.flatMap((part, i) => (i === 0 ? part : [wikiText("|", link.at), ...part]));
  return [wikiText("[[", link.at), ...inside, wikiText("]]", link.at + link.source.length - 2)];
}

function labelOf(link: ShownLink, {page, name}: LinkTarget): readonly Shown[] {
  const [target = [], ...label] = link.parts;
  if (label.length === 0) return wordsOf(target).trim().startsWith(":") ? [wikiText(page, link.at + 2)] : target;
  const words = label.flatMap((part, i) => (i === 0 ? part : [wikiText("|", link.at), ...part]));
  return words.length === 0 ? [wikiText(pipeTrick(name), link.at + 2)] : words;
}

/** `[[Help:Moon (song)|]]` is shown as `Moon`. */
function pipeTrick(name: string): string {
  const bare = name.replace(/\s?[(（][^()（）]*[)）]$/, "").replace(/, [^,]*$/, "");
  return bare === "" ? name : bare;
}
