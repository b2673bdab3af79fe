import type {Element, ElementContent, Root} from "hast";
import type {Findings} from "../../model/message.js";
import {contentOf, element, isElement, placeOf, squeeze, text, textOf} from "../../syntax/nodes.js";
import type {Parent} from "../../syntax/nodes.js";
import {fold} from "../../text/fold.js";

/** Headings under which a page shows its notes, folded. */
const noteHeadings = new Set(("参考 参考资料 参考文献 参考来源 资料来源 来源 注释 注解 注脚 脚注 附注 备注 引用 注释与参考资料 参考资料与注释 " +
  "references notes").split(" "));

/**
 * Connects the markers in the text (`[3]`) with the numbered list at the page's end. Where the list of a page lost its
 * heading's place, it moves back below it. Marks only: the ids are given when the body has been sanitised.
 */
export function connectNotes(root: Root, findings: Findings): void {
  const list = listOfNotes(root);
  const items = list?.children.filter((child) => isElement(child, "li")) ?? [];
  const references = new Map<number, number>();
  const missing = new Set<number>();
  markReferences(root, list, (number) => {
    if (number < 1 || number > items.length) {
      missing.add(number);
      return null;
    }
    references.set(number, (references.get(number) ?? 0) + 1);
    return references.get(number) ?? 1;
  });
  if (missing.size > 0) findings.warn("note-missing", `No note for \`[${[...missing].join("] [")}]\`; expected an entry of that number in the list at the end`);
  if (!list || references.size === 0) return;
  items.forEach((item, i) => (item.data = {mark: {type: "note", number: i + 1, references: references.get(i + 1) ?? 0}}));
  report(items, references, findings);
  moveBelowHeading(root, list, findings);
}

/** The last thing on the page, if it is a numbered list that begins with 1. */
function listOfNotes(root: Root): Element | null {
  const last = contentOf(root).findLast((node) => isElement(node));
  return isElement(last, "ol") && (last.properties["start"] ?? 1) === 1 ? last : null;
}

/** Puts a marker element in the place of every `[3]` for which `nth` answers which one of its note it is. */
function markReferences(parent: Parent, list: Element | null, nth: (number: number) => number | null): void {
  parent.children = contentOf(parent).flatMap((node): ElementContent[] => {
    if (node.type === "text") return marked(node.value, nth).map((part) => ({...part, position: node.position}));
    if (isElement(node) && node !== list && !isElement(node, "a", "code", "pre")) markReferences(node, list, nth);
    return [node];
  });
}

function marked(value: string, nth: (number: number) => number | null): ElementContent[] {
  return value.split(/(\[\d{1,3}\])/).filter((part) => part !== "").map((part) => {
    const number = /^\[\d{1,3}\]$/.test(part) ? Number(part.slice(1, -1)) : null;
    const which = number === null ? null : nth(number);
    if (number === null || which === null) return text(part);
    return element("sup", {}, [text(String(number))], {type: "note-reference", number, nth: which});
  });
}

function report(items: readonly Element[], references: ReadonlyMap<number, number>, findings: Findings): void {
  const empty = items.filter((item) => textOf(item).trim() === "");
  if (empty.length > 0) findings.note("empty-note", `\`${empty.length}\` of \`${items.length}\` notes lost their text; expected the words of a source`, empty[0] && placeOf(empty[0]));
  const idle = items.flatMap((_, i) => (references.has(i + 1) ? [] : [i + 1]));
  if (idle.length > 0) findings.note("note-without-marker", `Nothing points at note \`${idle.join("`, `")}\`; expected \`[${idle[0]}]\` in the text`);
}

/** The notes stood where the page now has a heading with nothing below it. */
function moveBelowHeading(root: Root, list: Element, findings: Findings): void {
  const parts = contentOf(root).filter((node) => isElement(node) && textOf(node).trim() !== "");
  const isEmpty = (node: ElementContent, i: number): boolean => isNoteHeading(node) && (isHeading(parts[i + 1]) || i + 1 === parts.length || isList(parts[i + 1]));
  const headings = parts.filter(isEmpty);
  // where a page has a heading for remarks and one for sources, a list of its own stands for each
  const before = parts[parts.indexOf(list) - 1];
  const heading = headings.length > 1 ? (headings.find(isOfSources) ?? headings.at(-1)) : headings[0];
  if (headings.length > 1 && isList(before)) moveBelow(root, before, headings.find((other) => other !== heading));
  if (!heading || parts[parts.indexOf(heading) + 1] === list) return;
  moveBelow(root, list, heading);
  findings.note("notes-moved", `The notes stood at the end; they were put below \`${squeeze(textOf(heading))}\`, which had nothing below it`, placeOf(heading));
}

function moveBelow(root: Root, list: Element, heading: ElementContent | undefined): void {
  if (!heading) return;
  const others = contentOf(root).filter((node) => node !== list);
  others.splice(others.indexOf(heading) + 1, 0, list);
  root.children = others;
}

function isList(node: ElementContent | undefined): node is Element {
  return isElement(node, "ol");
}

function isOfSources(node: ElementContent): boolean {
  return /参考|參考|来源|來源|引用|资料|資料|references/i.test(textOf(node));
}

function isHeading(node: ElementContent | undefined): boolean {
  return isElement(node) && /^h[1-6]$/.test(node.tagName);
}

function isNoteHeading(node: ElementContent): boolean {
  return isHeading(node) && noteHeadings.has(fold(squeeze(textOf(node))));
}
