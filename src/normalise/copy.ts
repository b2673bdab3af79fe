import type {Element, Nodes, Root} from "hast";
import type {Findings} from "../model/message.js";
import {changed, element, text, type Parent} from "../syntax/nodes.js";

/** Formats count apart: each is repeated for every line that they span together. */
const limits = {depth: 100, formats: 12, nodes: 100_000, characters: 2_000_000};

const formats = new Set("a b strong i em u s strike del ins sub sup small mark q abbr time code kbd samp var cite tt bdi".split(" "));

/** Elements whose text is none for readers. */
const silent = new Set(["script", "style", "template", "noscript", "svg", "math"]);

type Frame = {readonly source: readonly Nodes[]; next: number; readonly target: Parent; readonly depth: number; readonly formats: number};

/**
 * A copy of a body that every later step may walk through: without comments and doctypes, at most 100 elements deep
 * and 12 formats such as `<b>` within each other (deeper ones are dissolved, their content stays), and of at most
 * 100,000 nodes, beyond which words are put together in one paragraph, and 2,000,000 characters. Never recurses.
 */
export function boundedCopy(body: Root, findings: Findings): Root {
  const root: Root = {type: "root", children: []};
  const frames: Frame[] = [{source: body.children, next: 0, target: root, depth: 0, formats: 0}];
  const rest: string[] = [];
  let nodes = 0;
  let characters = 0;
  let dissolved = 0;
  for (let frame = frames.at(-1); frame && characters <= limits.characters; frame = frames.at(-1)) {
    const node = frame.source[frame.next++];
    if (!node) frames.pop();
    else if (node.type === "text") {
      const value = node.value.slice(0, limits.characters - characters);
      characters += node.value.length;
      if (++nodes > limits.nodes) rest.push(value);
      else frame.target.children.push(text(value, node.position));
    } else if (node.type === "element" && ++nodes > limits.nodes) {
      if (!silent.has(node.tagName)) frames.push({...frame, source: node.children, next: 0});
    } else if (node.type === "element") {
      const format = formats.has(node.tagName) ? 1 : 0;
      const deep = frame.depth >= limits.depth || frame.formats + format > limits.formats;
      if (deep) dissolved++;
      const target = deep ? frame.target : changed(node, {properties: {...node.properties}, children: []});
      if (target !== frame.target) frame.target.children.push(target as Element);
      frames.push({source: node.children, next: 0, target, depth: frame.depth + (deep ? 0 : 1), formats: frame.formats + (deep ? 0 : format)});
    }
  }
  if (dissolved > 0) findings.warn("too-deep", `\`${dissolved}\` elements nested too deep; expected at most ${limits.depth}, and ${limits.formats} of formats; their text was kept`);
  if (rest.length > 0) root.children.push(element("p", {}, [text(rest.join(" "))]));
  if (nodes > limits.nodes) findings.warn("too-large", `The body has more than \`${limits.nodes}\` nodes; of what follows the words were kept as one paragraph`);
  if (characters > limits.characters) findings.warn("too-large", `The body has more than \`${limits.characters}\` characters; what follows was cut off`);
  return root;
}
