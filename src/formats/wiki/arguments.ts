import {trimNodes, wordsOf, type WikiNode, type WikiPart} from "../../syntax/wikitext/nodes.js";

/** A template's arguments by name, `1` the first without one; remembers which were used. */
export class Arguments {
  private readonly values = new Map<string, {readonly nodes: readonly WikiNode[]; readonly source: string; readonly isNamed: boolean}>();
  private readonly used = new Set<string>();

  constructor(parts: readonly WikiPart[]) {
    let count = 0;
    for (const {name, nodes, source} of parts) {
      const key = name === null ? String(++count) : name.toLowerCase();
      const value = trimNodes(nodes.filter(({type}) => type !== "comment"));
      // A later empty value does not take away what an earlier one says.
      if (value.length > 0) this.values.set(key, {nodes: value, source: source.trim(), isNamed: name !== null && !/^\d+$/.test(name)});
    }
  }

  has(name: string): boolean {
    return this.values.has(name.toLowerCase());
  }

  /** The value of an argument; it counts as shown then. */
  take(name: string): readonly WikiNode[] | null {
    const found = this.values.get(name.toLowerCase());
    if (found) this.used.add(name.toLowerCase());
    return found?.nodes ?? null;
  }

  /** The value of an argument without showing it. */
  peek(name: string): readonly WikiNode[] {
    return this.values.get(name.toLowerCase())?.nodes ?? [];
  }

  isTaken(name: string): boolean {
    return this.used.has(name.toLowerCase());
  }

  anyTaken(): boolean {
    return this.used.size > 0;
  }

  /** Names in the order of the template. */
  names(): string[] {
    return [...this.values.keys()];
  }

  /** All values without a name; they count as shown. */
  unnamed(): (readonly WikiNode[])[] {
    return this.names().filter((name) => /^\d+$/.test(name)).map((name) => this.take(name) ?? []);
  }

  unnamedCount(): number {
    return [...this.values.values()].filter(({isNamed}) => !isNamed).length;
  }

  namedCount(): number {
    return this.values.size - this.unnamedCount();
  }

  /** Named values that are sentences, or that bear a name for words; they count as shown. */
  takeProse(names: ReadonlySet<string>): (readonly WikiNode[])[] {
    return this.names().filter((name) => !this.used.has(name) && (names.has(name) || isProse(this.values.get(name)?.nodes ?? []))).map((name) => this.take(name) ?? []);
  }

  /** What was not shown, a line each. */
  unused(): string {
    return [...this.values].filter(([name]) => !this.used.has(name)).map(([name, {source}]) => `${name}=${source}`).join("\n");
  }
}

/** Whether a value is made of words: eight Han characters, or 25 letters in several words. */
function isProse(nodes: readonly WikiNode[]): boolean {
  const words = wordsOf(nodes).slice(0, 2000);
  return (words.match(/\p{Script=Han}/gu)?.length ?? 0) >= 8 || (words.length >= 25 && /\p{L}{2}.{0,200} \p{L}{2}.{0,200} \p{L}{2}/u.test(words.slice(0, 200)) && !/^https?:/.test(words));
}
