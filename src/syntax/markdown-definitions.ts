import type {Element, ElementContent, Root} from "hast";
import {append} from "./append.js";
import {contentOf, element, isElement, squeeze, textOf, type Parent} from "./nodes.js";

type Line = ElementContent[];

/** What begins a definition, or a caption beside a table. */
const colon = /^[:~][ \t]+(?=\S)/;
const caption = /^(?::|Table:|表[:：])[ \t]*(?=\S)/;

/** Longer lines are no terms, in UTF-16 units. */
const longestTerm = 100;

/** Whether a text may hold what `buildDefinitions` builds. */
export function mayDefine(markdown: string): boolean {
  return /^[ \t]{0,3}(?:[:~][ \t]|Table:|表[:：])/m.test(markdown);
}

/**
 * Lists of definitions and captions of tables, as Pandoc, kramdown and PHP Markdown Extra write them: a line with a term
 * above lines that begin with `: `, and such a line, or one with `Table: `, beside a table. CommonMark takes them for
 * paragraphs.
 */
export function buildDefinitions(root: Root): void {
  const waiting: Parent[] = [root];
  for (let parent = waiting.pop(); parent; parent = waiting.pop()) {
    if (parent.children.some((child) => isElement(child, "p"))) parent.children = rebuilt(contentOf(parent));
    append(waiting, contentOf(parent).filter((child): child is Element => isElement(child) && child.tagName !== "p" && child.tagName !== "pre"));
  }
}

function rebuilt(nodes: readonly ElementContent[]): ElementContent[] {
  const made: ElementContent[] = [];
  nodes.forEach((node, at) => {
    if (!isElement(node, "p")) {
      made.push(node);
      return;
    }
    const next = nodes.slice(at + 1, at + 3).find((other) => isElement(other));
    if (!captionOf(node, made.findLast((other) => isElement(other)), next)) define(node, made);
  });
  return made;
}

/** Moves a caption into the table above or below it; says whether it was one. */
function captionOf(paragraph: Element, above: ElementContent | undefined, below: ElementContent | undefined): boolean {
  const [first] = paragraph.children;
  if (first?.type !== "text" || !caption.test(first.value)) return false;
  const table = [above, below].find((other): other is Element => isElement(other, "table") && !other.children.some((child) => isElement(child, "caption")));
  if (!table || (table === below && colon.test(first.value) && isTerm(above))) return false;
  const words = [{...first, value: first.value.replace(caption, "")}, ...paragraph.children.slice(1)];
  table.children = [{...element("caption", {}, words), position: paragraph.position}, ...table.children];
  return true;
}

/** Adds a paragraph to what was made before it: as it is, or as terms and definitions. */
function define(paragraph: Element, made: ElementContent[]): void {
  const lines = linesOf(paragraph.children);
  const at = lines.findIndex(begins);
  const last = made.findLastIndex((other) => isElement(other));
  const above = made[last];
  const isWhole = at === 0 && (isElement(above, "dl") || isTerm(above));
  if (at !== 1 && !isWhole || (at === 1 && !mayBeTerm(lines[0] ?? []))) {
    made.push(paragraph);
    return;
  }
  const parts = [...(at === 1 ? [part("dt", lines[0] ?? [], paragraph)] : []), ...definitions(lines.slice(at), paragraph)];
  if (isElement(above, "dl")) append(above.children, parts);
  else if (at === 0 && isElement(above)) made[last] = list([part("dt", above.children, above), ...parts], above);
  else made.push(list(parts, paragraph));
}

function list(parts: readonly Element[], {position}: Element): Element {
  return {...element("dl", {}, [...parts]), position};
}

function part(tag: "dt" | "dd", children: Line, {position}: Element): Element {
  return {...element(tag, {}, children), position};
}

/** A definition goes on to the next line that begins one. */
function definitions(lines: readonly Line[], paragraph: Element): Element[] {
  const found: Line[] = [];
  for (const line of lines) {
    const [first, ...others] = line;
    if (first?.type === "text" && begins(line)) found.push([{...first, value: first.value.replace(colon, "")}, ...others]);
    else append((found.at(-1) ?? []), [{type: "text", value: "\n"} as const, ...line]);
  }
  return found.map((line) => part("dd", line, paragraph));
}

function begins([first]: Line): boolean {
  return first?.type === "text" && colon.test(first.value);
}

function linesOf(children: readonly ElementContent[]): Line[] {
  const lines: Line[] = [[]];
  for (const child of children) {
    const values = child.type === "text" ? child.value.split("\n") : [];
    if (child.type !== "text") lines.at(-1)?.push(child);
    values.forEach((value, i) => {
      if (i > 0) lines.push([]);
      if (value !== "" && child.type === "text") lines.at(-1)?.push({...child, value});
    });
  }
  return lines;
}

function isTerm(node: ElementContent | undefined): node is Element {
  return isElement(node, "p") && linesOf(node.children).length === 1 && mayBeTerm(node.children);
}

/** A short line that ends no sentence. */
function mayBeTerm(line: Line): boolean {
  const words = squeeze(line.map(textOf).join(""));
  return words !== "" && words.length <= longestTerm && !/[。！？!?；;:：,，]$|[a-z]\.$/.test(words) && !colon.test(words) && line.every((node) => !isElement(node, "img", "br"));
}
