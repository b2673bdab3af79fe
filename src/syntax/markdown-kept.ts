import type {Definition, FootnoteDefinition, Nodes, Paragraph, Root, RootContent, Table} from "mdast";

/**
 * Keeps the words that GFM leaves out of what it shows: cells beyond those of a table's first row, notes that nothing points at or that
 * say something else under a known name, and lines such as `[1]: 港务局公告`, which name a link that leads nowhere.
 */
export function keepWords() {
  return (root: Root, file: {toString(): string}): void => {
    const nodes = nodesOf(root);
    const pointedAt = new Set(nodes.flatMap((node) => (node.type === "footnoteReference" ? [node.identifier] : [])));
    for (const node of nodes) {
      if (node.type === "table") widen(node);
      if (!("children" in node)) continue;
      const children: readonly RootContent[] = node.children;
      if (!children.some(({type}) => type === "definition" || type === "footnoteDefinition")) continue;
      node.children = children.flatMap((child): RootContent[] => {
        if (child.type === "definition") return leadsAnywhere(child) ? [child] : [asWritten(child, file.toString())];
        if (child.type !== "footnoteDefinition" || pointedAt.delete(child.identifier)) return [child];
        return unpointed(child);
      });
    }
  };
}

function nodesOf(root: Root): readonly Nodes[] {
  const nodes: Nodes[] = [root];
  // the list grows while it is read
  for (let at = 0; at < nodes.length; at++) {
    const node = nodes[at];
    if (node && "children" in node) for (const child of node.children) nodes.push(child);
  }
  return nodes;
}

/** More cells than this no table is filled up to. */
const mostCells = 50_000;

/** Every row gets as many cells as the widest; where those would be too many, the last cell of the others' width takes what is beyond it. */
function widen(table: Table): void {
  const columns = table.children.reduce((most, row) => Math.max(most, row.children.length), 0);
  const align = table.align ?? [];
  if (columns * table.children.length <= mostCells) {
    while (align.length < columns) align.push(null);
    table.align = align;
    return;
  }
  for (const {children} of table.children) {
    const beyond = children.splice(Math.max(1, align.length));
    const last = children.at(-1);
    for (const cell of beyond) for (const child of [{type: "text", value: " "} as const, ...cell.children]) last?.children.push(child);
  }
}

/** Whether a definition may be that of a link: words in other letters than those of addresses, without a sign of one, are none. */
function leadsAnywhere({url}: Definition): boolean {
  return !/[^\p{ASCII}]/u.test(url) || /^[a-z][\w+.-]*:|[/#?]|\.[a-z]{2,5}$/i.test(url);
}

function asWritten({position}: Definition, markdown: string): Paragraph {
  const value = markdown.slice(position?.start.offset, position?.end.offset);
  return {type: "paragraph", children: [{type: "text", value}], ...(position && {position})};
}

/** The blocks of a note, the first behind its name. */
function unpointed({identifier, label, children, position}: FootnoteDefinition): RootContent[] {
  const name = {type: "text" as const, value: `[${label ?? identifier}] `};
  const [first, ...others] = children;
  if (first?.type === "paragraph") return [{...first, children: [name, ...first.children]}, ...others];
  return [{type: "paragraph", children: [name], ...(position && {position})}, ...children];
}
