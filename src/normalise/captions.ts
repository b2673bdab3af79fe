import type {Element, ElementContent} from "hast";
import {agencyBehind, copyrightBehind, creditBehind, creditLabelAtEnd, giverBehind, kindOfPicture, pictureLabels, reutersBehind, signature, signatureBehind} from "../data/pictures.js";
import {attribute, changed, element, holds, isElement, squeeze, text, textOf} from "../syntax/nodes.js";

/** Longer than this is the article's own text, whatever its markup says. */
const longestCaption = 1000;

const captionClass = /caption|copyright|credit|legend|(?:^|[\s_-])(?:img|image|pic|picture|photo)[_-]?(?:descr?|des|description|text|txt|note|info|intro)(?:[\s_-]|$)|(?:^|\s)picture(?:\s|$)/i;
const creditClass = /copyright|credit|[-_]cred$/i;

/** Boxes that part words, and those that only hold them. */
const boxes = new Set(["div", "p", "small", "figcaption", "center", "section", "dd"]);
const holders = new Set(["span", "font"]);

/** Whether an element after an image says what it shows or whose it is. */
export function isCaption(node: Element): boolean {
  const words = squeeze(textOf(node));
  if (words === "" || words.length > longestCaption) return false;
  if (holds(node, "img", "figure")) return false;
  return saysSo(node) || isLabel(node) || isCredit(words) || (mayBeLine.has(node.tagName) && isSigned(words)) || onlyChild(node, isCaption);
}

const mayBeLine = new Set(["p", "div", "span", "em", "i", "b", "strong", "center", "font"]);

/** Longer than this is no caption if nothing but its end says so. */
const longestSigned = 150;

/** Whether words say at their head that they belong to the picture above, or at their end whose it is: `▲签字后合影`, `渡口的夜。（林满 摄）`. */
export function isSigned(words: string): boolean {
  return words.length <= longestSigned && (/^[▲△↑][^▲△▼↑]/u.test(words) || [signature, signatureBehind, creditBehind, copyrightBehind].some((sign) => sign.test(words)));
}

function saysSo(node: Element): boolean {
  if (["small", "figcaption", "cite"].includes(node.tagName) || attribute(node, "role") === "text") return true;
  // A class of a section or of a paragraph with headings would be the page's, not the picture's.
  return ["div", "p", "span", "em", "i", "dd"].includes(node.tagName) && captionClass.test(attribute(node, "class") ?? "");
}

function onlyChild(node: Element, test: (child: Element) => boolean): boolean {
  const children = node.children.filter((child) => !(child.type === "text" && child.value.trim() === "") && !isElement(child, "br"));
  return ["div", "p", "span", "center"].includes(node.tagName) && children.length > 0 && children.every((child) => isElement(child) && test(child));
}

/** Whether a node holds nothing but words such as `图像来源，`. */
export function isLabel(node: ElementContent): boolean {
  return isElement(node) && introduces(textOf(node)) !== null;
}

function introduces(words: string): "credit" | "caption" | null {
  const label = squeeze(words).replace(/[，,：:]$/, "");
  return pictureLabels.find(({words}) => words.includes(label))?.introduces ?? null;
}

/** `图/某社`, `圖／林海` alone on a line, and `资料图片`. */
const besideStroke = /^(?:[图圖]|[图圖]片|照片)\s?[／/]\s?[^。，：:／/]{1,20}(?:[／/][^。，：:／/]{1,20})?$/u;
const kindAlone = /^(?:资料|資料|档案|檔案|网络|網絡|網路|示意)(?:照片|图片|圖片|照|图|圖)$/u;

/** Whether a short line begins with such words: `图片来源：某社`. */
function isCredit(words: string): boolean {
  if (words.length > longestSigned) return false;
  if (besideStroke.test(words) || kindAlone.test(words)) return true;
  const [, label = ""] = /^([^，,：:]{2,16})[，,：:]./.exec(words) ?? [];
  return words.length < 100 && introduces(label) !== null;
}

/** One caption of all that was found: credits in `<cite>`, labels marked, the rest as it stood. */
export function figcaption(parts: readonly Element[]): Element {
  const children = parts.flatMap((part, i) => [...(i === 0 ? [] : [text(" ")]), ...(isElement(part, "em", "i", "b", "strong") ? part.children.flatMap(phrases) : phrases(part))]);
  return element("figcaption", {}, creditsAfterLabels(children), undefined, parts[0]?.position);
}

/** A caption's content without the boxes that a page puts around it. */
function phrases(node: ElementContent): readonly ElementContent[] {
  if (node.type === "text") return labelledText(node.value) ?? signedText(node.value) ?? [node];
  if (!isElement(node)) return [];
  if (isLabel(node)) return label(textOf(node));
  if (isElement(node, "cite") || isCreditBox(node)) return [element("cite", {}, node.children.flatMap(phrases))];
  if (isElement(node, "a") && labelledText(textOf(node)) !== null) return linkedCredit(node);
  // Emphasis on a whole caption parts nothing.
  if (holders.has(node.tagName) || (isElement(node, "strong", "b", "em", "i") && signedText(textOf(node)) !== null)) return node.children.flatMap(phrases);
  if (!boxes.has(node.tagName)) return [node];
  return [text(" "), ...node.children.flatMap(phrases), text(" ")];
}

/** A label, apart from what stands before; `图像来源，` needs no space behind, `Image caption` does. */
function label(words: string): readonly ElementContent[] {
  const space = /[，：]\s*$/.test(words) ? [] : [text(" ")];
  return [text(" "), element("span", {}, [text(words)], {type: "label"}), ...space];
}

/** An element whose class says that it is a credit, unless it holds the label and the credit as parts of their own. */
function isCreditBox(node: Element): boolean {
  return creditClass.test(attribute(node, "class") ?? "") && !node.children.some((child) => isLabel(child)) && labelledText(textOf(node)) === null;
}

/** `图片来源：某社` as its two parts; `null` for any other text. */
function labelledText(value: string): readonly ElementContent[] | null {
  if (!isCredit(squeeze(value))) return null;
  if (kindAlone.test(squeeze(value))) return null;
  const [, words = "", rest = ""] = /^(\s*[^，,：:]{2,16}[，,：:])([^]*)$/.exec(value) ?? /^(\s*[^／/]{1,3}[／/])([^]*)$/.exec(value) ?? [];
  if (besideStroke.test(squeeze(value))) return [element("cite", {}, [text(value)])];
  const credits = introduces(words) === "credit";
  return [...label(words), credits ? element("cite", {}, [text(rest)]) : text(rest)];
}

/** `新桥通车 ©某社`, `新桥通车。（林海 摄）`, `新桥通车。摄影：林海` as a caption and a credit; `null` for any other text. */
function signedText(value: string): readonly ElementContent[] | null {
  const line = value.trimEnd();
  const before = /^([^©Ⓒ]*)[©Ⓒ]\s?[^©Ⓒ。！？]{2,60}$/u.exec(line)?.[1] ?? wordsBefore(line);
  if (before === null) return labelAtEnd(value);
  const credit = line.slice(before.length);
  const words = before.trimEnd();
  const space = words === before && /^[（(【〔]/.test(credit) ? [] : [text(" ")];
  return [...(words === "" ? [] : [text(words), ...space]), element("cite", {}, [text(credit)])];
}

/** What stands before a credit that needs no sign: one in brackets, or behind a label. */
function wordsBefore(line: string): string | null {
  const tail = line.slice(-longestSigned);
  const found = signature.exec(tail) ?? signatureBehind.exec(tail) ?? agencyBehind.exec(tail) ?? giverBehind.exec(tail) ?? reutersBehind.exec(tail) ?? creditBehind.exec(tail);
  // `（资料图片）` says of what kind a picture is, not whose.
  return found && !kindOfPicture.test(found[0]) ? line.slice(0, line.length - tail.length + found.index) : null;
}

/** `从高处看新桥。Ảnh: ` before an element: what stands in it is the credit. */
function labelAtEnd(value: string): readonly ElementContent[] | null {
  const found = creditLabelAtEnd.exec(value.slice(-longestSigned));
  if (!found) return null;
  const words = value.slice(0, value.length - found[0].length);
  return [...(words === "" ? [] : [text(words)]), text(" "), element("span", {}, [text(found[0].trimEnd())], {type: "label"}), text(" ")];
}

/** `图片来源：某社` as a link: the label stands before it. */
function linkedCredit(link: Element): readonly ElementContent[] {
  const [before, words, ...rest] = labelledText(textOf(link)) ?? [];
  const [last] = rest.slice(-1);
  if (!before || !words || !last) return [link];
  const target = changed(link, {children: [text(textOf(last).trimStart())]});
  return [before, words, isElement(last, "cite") ? element("cite", {}, [target]) : target];
}

/** What follows the label of a credit is the credit. */
function creditsAfterLabels(children: readonly ElementContent[]): readonly ElementContent[] {
  let open = false;
  return children.map((child) => {
    const words = textOf(child);
    if (isElement(child) && child.data?.mark?.type === "label") open = introduces(words) === "credit" || creditLabelAtEnd.test(words);
    else if (words.trim() !== "") {
      const credit = open && !isElement(child, "cite");
      open = false;
      if (credit) return element("cite", {}, [child]);
    }
    return child;
  });
}
