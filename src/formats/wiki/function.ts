import {trimNodes, wikiText, wordsOf, type WikiNode, type WikiTag, type WikiTemplate} from "../../syntax/wikitext/nodes.js";

/** `{{#if: …}}` and its like, whose name ends in a colon behind which the first argument stands. */
const named = /^\s*(#?[\p{L}]{1,20})\s*[:：]/u;

const functions: Readonly<Record<string, (first: readonly WikiNode[], call: WikiTemplate) => readonly WikiNode[] | "nothing">> = {
  "#if": (first, {parts}) => chosen(isEmpty(first) ? parts[1] : parts[0]),
  "#ifeq": (first, {parts}) => chosen(wordsOf(first).trim() === wordsOf(parts[0]?.nodes ?? []).trim() ? parts[1] : parts[2]),
  "#switch": switched,
  "#tag": tagged,
  formatnum: (first) => first, lc: (first) => first, uc: (first) => first, lcfirst: (first) => first, ucfirst: (first) => first, nowrap: (first) => first,
  defaultsort: () => "nothing", displaytitle: () => "nothing", sortierung: () => "nothing", int: () => "nothing", "#invoke": () => "nothing",
  "#expr": () => "nothing", "#time": () => "nothing", "#ifexpr": () => "nothing", "#ifexist": () => "nothing", "#property": () => "nothing", "#statements": () => "nothing",
  "#section": () => "nothing", "#lst": () => "nothing", "#babel": () => "nothing", "#coordinates": () => "nothing", fullurl: () => "nothing", localurl: () => "nothing", ns: () => "nothing",
};

/** What a parser function shows; `nothing` for one that only does; `null` for a template. */
export function evaluate(call: WikiTemplate): readonly WikiNode[] | "nothing" | null {
  const [first, ...others] = call.name;
  const [whole = "", name = ""] = first?.type === "text" ? (named.exec(first.value) ?? []) : [];
  const key = name.toLowerCase();
  if (first?.type !== "text" || whole === "" || !Object.hasOwn(functions, key)) return null;
  const rest = trimNodes([wikiText(first.value.slice(whole.length), first.at + whole.length), ...others]);
  return functions[key]?.(rest, call) ?? null;
}

/** A hole shows its default; whatever else is no text is taken to show something. */
function isEmpty(nodes: readonly WikiNode[]): boolean {
  return nodes.every((node) => {
    if (node.type === "text") return node.value.trim() === "";
    return node.type === "comment" || (node.type === "parameter" && isEmpty(node.parts[1] ?? []));
  });
}

function chosen(part: WikiTemplate["parts"][number] | undefined): readonly WikiNode[] | "nothing" {
  if (!part) return "nothing";
  const nodes = part.name === null ? part.nodes : [wikiText(`${part.name}=`, part.nodes[0]?.at ?? 0), ...part.nodes];
  const shown = trimNodes(nodes);
  return shown.length === 0 ? "nothing" : shown;
}

function switched(first: readonly WikiNode[], {parts}: WikiTemplate): readonly WikiNode[] | "nothing" {
  const wanted = wordsOf(first).trim();
  const found = parts.find(({name}) => name === wanted) ?? parts.find(({name}) => name === "#default") ?? parts.findLast(({name}) => name === null);
  return found ? trimNodes(found.nodes) : "nothing";
}

/** `{{#tag:ref|words|name=x}}` is `<ref name="x">words</ref>`. */
function tagged(first: readonly WikiNode[], {parts, at, source}: WikiTemplate): readonly WikiNode[] | "nothing" {
  const name = wordsOf(first).trim().toLowerCase();
  const nodes = parts.find((part) => part.name === null)?.nodes ?? [];
  const attributes = parts.filter((part) => part.name !== null).map((part) => ` ${part.name ?? ""}="${wordsOf(part.nodes).trim().replace(/^"|"$/g, "").replaceAll('"', "")}"`).join("");
  const made: WikiTag = {type: "tag", name, attributes, nodes, raw: wordsOf(nodes), at, source};
  return name === "" ? "nothing" : [made];
}
