/** Plain wikitext: it may still hold quotes, HTML tags, addresses and the signs with which a line begins. */
export type WikiText = {readonly type: "text"; readonly value: string; readonly at: number};

/** `{{name|value|key=value}}`; offsets count from the text's beginning in UTF-16 units. */
export type WikiTemplate = {
  readonly type: "template";
  readonly name: readonly WikiNode[];
  readonly parts: readonly WikiPart[];
  readonly at: number;
  readonly source: string;
};

/** An argument of a template: without a name it counts from 1. */
export type WikiPart = {readonly name: string | null; readonly nodes: readonly WikiNode[]; readonly source: string};

/** `{{{name|default}}}`: a hole that a template's own page has. */
export type WikiParameter = {readonly type: "parameter"; readonly parts: readonly (readonly WikiNode[])[]; readonly at: number; readonly source: string};

/** `[[target|label]]`. */
export type WikiLink = {readonly type: "link"; readonly parts: readonly (readonly WikiNode[])[]; readonly at: number; readonly source: string};

/** `-{…}-`: text for the readers of one script. */
export type WikiVariant = {readonly type: "variant"; readonly nodes: readonly WikiNode[]; readonly at: number; readonly source: string};

export type WikiComment = {readonly type: "comment"; readonly at: number; readonly source: string};

/** `<ref name="x">…</ref>` and others whose content is a text of its own: read in `nodes`, as written in `raw`. */
export type WikiTag = {
  readonly type: "tag";
  readonly name: string;
  readonly attributes: string;
  readonly nodes: readonly WikiNode[];
  readonly raw: string;
  readonly at: number;
  readonly source: string;
};

export type WikiNode = WikiText | WikiTemplate | WikiParameter | WikiLink | WikiVariant | WikiComment | WikiTag;

/** Makes plain wikitext that counts as standing at `at`. */
export function wikiText(value: string, at: number): WikiText {
  return {type: "text", value, at};
}

/** What is read of nodes: the labels of links, the text around them; nothing of tags and of what vanishes. */
export function wordsOf(nodes: readonly WikiNode[]): string {
  return nodes.map((node) => {
    if (node.type === "text") return node.value;
    if (node.type === "link") return wordsOf(node.parts.at(-1) ?? []);
    return node.type === "variant" ? wordsOf(node.nodes) : "";
  }).join("");
}

/** Splits nodes at each of a sign in the text between them. */
export function splitNodes(nodes: readonly WikiNode[], sign: string): WikiNode[][] {
  const parts: WikiNode[][] = [[]];
  for (const node of nodes) {
    if (node.type !== "text" || !node.value.includes(sign)) {
      parts.at(-1)?.push(node);
      continue;
    }
    let {at} = node;
    node.value.split(sign).forEach((value, i) => {
      if (i > 0) parts.push([]);
      if (value !== "") parts.at(-1)?.push(wikiText(value, at));
      at += value.length + sign.length;
    });
  }
  return parts;
}

/** Nodes without white space at both ends. */
export function trimNodes(nodes: readonly WikiNode[]): WikiNode[] {
  const kept = [...nodes];
  for (let first = kept[0]; first?.type === "text"; first = kept[0]) {
    const value = first.value.trimStart();
    if (value !== "") {
      kept[0] = wikiText(value, first.at + first.value.length - value.length);
      break;
    }
    kept.shift();
  }
  for (let last = kept.at(-1); last?.type === "text"; last = kept.at(-1)) {
    const value = last.value.trimEnd();
    kept.pop();
    if (value !== "") {
      kept.push(wikiText(value, last.at));
      break;
    }
  }
  return kept;
}
