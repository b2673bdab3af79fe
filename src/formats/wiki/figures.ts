import type {Element, ElementContent, Root} from "hast";
import type {Findings} from "../../model/message.js";
import {attribute, element, isElement, placeOf, rewrite, squeeze, text, textOf} from "../../syntax/nodes.js";
import {pageName} from "./links.js";

/** Labels that were options of an image, not words about it. */
const option = /^(?:缩略图|縮略圖|缩图|縮圖|thumb|thumbnail|frame|framed|有框|无框|無框|frameless|左|右|中|left|right|center|none|[\dx]+px)?$/i;

/**
 * Images, which pandoc left as a link titled `fig:…`, the caption and the closing brackets: figures whose caption ends
 * in a link to the file's page, as the licences of the wiki's images ask for.
 */
export function buildWikiFigures(root: Root, wiki: string, findings: Findings): void {
  rewrite(root, (node) => {
    if (isElement(node) && node.children.some(isFileLink)) node.children = withFigures(node.children, wiki, findings);
    return [node];
  });
}

function isFileLink(node: ElementContent): node is Element {
  return isElement(node, "a") && (attribute(node, "title") ?? "").startsWith("fig:") && fileOf(node) !== null;
}

const namespace = /^(?:File|Image|文件|档案|檔案|图像|圖像):\s?/i;

/** `Flag of Ruritania.svg` for a link to `…/File:Flag_of_Ruritania.svg`. */
function fileOf(link: Element): string | null {
  const name = pageName(attribute(link, "href") ?? "") ?? "";
  return namespace.test(name) ? name.replace(namespace, "") : null;
}

function withFigures(children: readonly ElementContent[], wiki: string, findings: Findings): ElementContent[] {
  const made: ElementContent[] = [];
  for (let rest = [...children]; rest.length > 0; ) {
    const [node] = rest.splice(0, 1);
    if (!node || !isFileLink(node)) {
      if (node) made.push(node);
      continue;
    }
    const {caption, after} = captionOf(rest, findings);
    made.push(figure(node, caption, wiki, findings));
    rest = after;
  }
  return made;
}

/** What stands before the closing brackets is the caption; without them there is none. */
function captionOf(rest: readonly ElementContent[], findings: Findings): {caption: readonly ElementContent[]; after: ElementContent[]} {
  const next = rest.findIndex(isFileLink);
  const last = rest.findIndex((node) => node.type === "text" && node.value.includes("]]"));
  const end = rest[last];
  if (end?.type !== "text" || (next !== -1 && next < last)) return {caption: [], after: [...rest]};
  const at = end.value.indexOf("]]");
  findings.drop("template-debris", "]]", placeOf(end));
  const [before, behind] = [end.value.slice(0, at), end.value.slice(at + 2)];
  return {caption: [...rest.slice(0, last), text(before)], after: [{...end, value: behind}, ...rest.slice(last + 1)]};
}

/**
 * `Special:FilePath` of the page's own wiki leads to the image wherever it lies: there are files which the common
 * repository lacks.
 */
function figure(link: Element, caption: readonly ElementContent[], wiki: string, findings: Findings): Element {
  const file = fileOf(link) ?? "";
  const label = squeeze(textOf(link));
  const idle = option.test(label) || label.replaceAll("_", " ").replace(namespace, "") === file;
  if (idle && label !== "") findings.drop("image-option", label, placeOf(link));
  const image = element("img", {src: `${wiki}Special:FilePath/${encodeURIComponent(file.replaceAll(" ", "_"))}`, alt: ""}, []);
  const page = element("cite", {}, [element("a", {href: attribute(link, "href") ?? ""}, [text(`File:${file}`)])]);
  const words = [...(idle ? [] : [text(label), text(" ")]), ...caption];
  const parts = [{...image, position: link.position}, element("figcaption", {}, [...words, text(" "), page])];
  return {...element("figure", {}, parts), position: link.position};
}
