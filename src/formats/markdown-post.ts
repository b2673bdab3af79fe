import type {Root} from "hast";
import type {Format, RawArticle, Written} from "../model/format.js";
import {Findings} from "../model/message.js";
import {fromMarkdown} from "../syntax/markdown.js";
import {isElement, squeeze, textOfAll} from "../syntax/nodes.js";
import {keepIndented, linesOf, type TextLine} from "../syntax/text-lines.js";
import {takeAttributes} from "./post/attributes.js";
import {takeWikilinks} from "./post/wikilinks.js";
import {isBeyondLines, readPlainly} from "./plainly.js";
import {readLooseHeader, type LooseHeader} from "./text/loose-header.js";
import {wholeLink} from "./text/link.js";
import {publisherOf} from "./text/publisher.js";
import {proseWeight} from "./text/prose-evidence.js";
import {withoutEnd} from "../text/trim.js";

/** Lines at the top among which the title may stand. */
const mostAboveTitle = 12;

const top = {line: 1, column: 1};

const signs = /^#{1,6}[ \t]+\S|^[^\n\r\u2028\u2029]+\n(?:={3,}|-{3,})[ \t]*$|\]\((?:https?:|\/)[^)\n]*\)|^> \S|^[-*+] \S|^\d{1,3}\. \S|\*\*[^*\n]+\*\*|^```|^\|.+\|[ \t]*$/gm;

/** Markdown without front matter: a heading for a title, perhaps lines with date and source around the text. */
export const markdownPost: Format = {
  name: "markdown",
  recognises({text}) {
    const weight = proseWeight(text);
    if (weight >= 8 && /^\s{0,3}#{1,2}[ \t]+\S/.test(text)) return "begins with a heading";
    const found = new Set(text.slice(0, 100_000).match(signs)?.map((sign) => sign.slice(0, 2)) ?? []);
    return weight >= 20 && (found.size >= 2 || /^#{1,3}[ \t]+\S/m.test(text)) ? `Markdown signs: ${found.size}` : null;
  },
  *parse({text}) {
    yield isBeyondLines(text) ? readPlainly(text) : readPost(text);
  },
};

function readPost(text: string): RawArticle {
  const findings = new Findings();
  const lines = linesOf(text);
  const heading = findTitle(lines);
  const header = readLooseHeader(lines, ({number}) => heading?.lines.has(number) ?? false, findings);
  const kept = lines.map((line) => (header.taken.has(line.number) ? "" : line.text)).join("\n");
  const body = fromMarkdown(keepIndented(takeWikilinks(takeAttributes(kept, top, findings), top, findings)));
  return {entry: 0, ...factsOf(header, heading && {...heading, title: asShown(heading.title, body)}, findings), body, findings};
}

type Heading = {readonly title: Written; readonly address: Written | null; readonly lines: ReadonlySet<number>};

/** A heading of the first level among the first lines, or of the second if it is the very first. */
function findTitle(lines: readonly TextLine[]): Heading | null {
  const shown = lines.filter(({text}) => text.trim() !== "").slice(0, mostAboveTitle);
  for (const [i, {text, number, inFence}] of shown.entries()) {
    const [, marks = "", words = ""] = inFence ? [] : (/^ {0,3}(#{1,2})[ \t]+(\S.*)$/.exec(text) ?? []);
    const isSetext = !inFence && marks === "" && shown[i + 1]?.number === number + 1 && /^={3,}\s*$/.test(shown[i + 1]?.text ?? "");
    if (marks === "#" || (marks === "##" && i === 0)) return headingOf(withoutEnd(withoutEnd(words, /#/), /[ \t]/) || words, text, [number]);
    if (isSetext) return headingOf(text.trim(), text, [number, number + 1]);
  }
  return null;
}

/** A title as its heading shows it, without the marks of Markdown. */
function asShown(title: Written, body: Root): Written {
  const shown = body.children.find((node) => isElement(node, "h1", "h2") && node.position?.start.line === title.place?.line);
  const words = isElement(shown) ? squeeze(textOfAll(shown.children.filter((child) => !isElement(child, "script", "style")))) : "";
  return words === "" ? title : {...title, value: words};
}

function headingOf(words: string, line: string, numbers: readonly [number, ...number[]]): Heading {
  const link = wholeLink(words);
  const place = {line: numbers[0], column: line.indexOf(words) + 1};
  return {title: {value: link?.label ?? words, place}, address: link && {value: link.address, place}, lines: new Set(numbers)};
}

/** What the lines and the heading say. */
export function factsOf(header: LooseHeader, heading: Heading | null, findings: Findings): Omit<RawArticle, "body" | "findings" | "entry"> {
  const [source, ...others] = [...(heading?.address ? [heading.address] : []), ...header.addresses];
  const title = header.titles[0] ?? heading?.title;
  for (const {value, place} of others) if (value !== source?.value) findings.drop("second-address", value, place);
  return {
    ...(title && {title}),
    ...(source && {source}),
    ...publisherOf(header.publishers, findings),
    authors: header.authors,
    dates: header.dates,
    tags: header.tags,
  };
}
