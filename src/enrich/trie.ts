import {Beginnings} from "./beginnings.js";

/** What stands at a position of a text, and where it ends. */
export type Match<T> = {readonly value: T; readonly end: number};

const root = 1;
/** A table is made larger when more than this share of it is in use: a probe then seldom meets another's slot. */
const fullest = 0.5;

/**
 * Finds the longest of many words at a position, in time that depends on the word alone (Fredkin, "Trie memory", 1960).
 * All edges of the tree lie in one hash table with linear probing (Knuth, "The Art of Computer Programming" 3, 6.4), which
 * stays in the processor's cache where a map for every node would not.
 */
export class Trie<T> {
  /** Of each edge its parent and its unit in one number, at the place that `slot` finds; 0 where no edge is. */
  private edges = new Uint32Array(64);
  private children = new Uint16Array(64);
  /** By node; the first is none, since an edge from it would be 0, and the second is the root. */
  private readonly values: (T | undefined)[] = [undefined, undefined];

  constructor(readonly beginnings = Beginnings.of()) {}

  /** The value of a word, made by `create` when it is new; words and texts must be folded alike. */
  entry(word: string, create: () => T): T {
    this.beginnings.add(word);
    let node = root;
    for (let at = 0; at < word.length; at++) node = this.child(node, word.charCodeAt(at)) || this.grow(node, word.charCodeAt(at));
    return this.values[node] ??= create();
  }

  /** The longest word that begins at `start` and ends at `limit` or before, and that `accepts` allows. */
  longest(text: string, start: number, limit = text.length, accepts?: (value: T, end: number) => boolean): Match<T> | null {
    return start < limit && this.beginnings.at(text, start) ? this.follow(text, start, limit, accepts) : null;
  }

  private follow(text: string, start: number, limit: number, accepts?: (value: T, end: number) => boolean): Match<T> | null {
    let found: T | undefined;
    let end = start;
    for (let at = start, node = root; at < limit; at++) {
      node = this.child(node, text.charCodeAt(at));
      if (node === 0) break;
      const value = this.values[node];
      if (value === undefined || (accepts && !accepts(value, at + 1))) continue;
      found = value;
      end = at + 1;
    }
    return found === undefined ? null : {value: found, end};
  }

  /** The node that a unit leads to; 0 if there is none. */
  private child(node: number, unit: number): number {
    return this.children[this.slot(edgeOf(node, unit))] ?? 0;
  }

  private grow(node: number, unit: number): number {
    const child = this.values.push(undefined) - 1;
    if (child > 0xffff) throw new Error("More nodes than a trie can number");
    if (child > this.edges.length * fullest) this.enlarge();
    this.put(edgeOf(node, unit), child);
    return child;
  }

  private enlarge(): void {
    const {edges, children} = this;
    this.edges = new Uint32Array(2 * edges.length);
    this.children = new Uint16Array(2 * edges.length);
    edges.forEach((edge, slot) => {
      if (edge !== 0) this.put(edge, children[slot] ?? 0);
    });
  }

  private put(edge: number, child: number): void {
    const slot = this.slot(edge);
    this.edges[slot] = edge;
    this.children[slot] = child;
  }

  /** Where an edge is, or where it would be put. */
  private slot(edge: number): number {
    const last = this.edges.length - 1;
    let slot = hashed(edge) & last;
    while (this.edges[slot] !== edge && this.edges[slot] !== 0) slot = (slot + 1) & last;
    return slot;
  }
}

/** A trie of bare words. */
export function wordTrie(words: readonly string[]): Trie<true> {
  const trie = new Trie<true>(Beginnings.forMany(words.length));
  for (const word of words) trie.entry(word, () => true);
  return trie;
}

/** Whether a word of at most `most` units ends at a position. */
export function wordEndsAt(words: Trie<true>, text: string, end: number, most: number): boolean {
  for (let start = Math.max(0, end - most); start < end; start++) {
    if (words.longest(text, start, end)?.end === end) return true;
  }
  return false;
}

function edgeOf(node: number, unit: number): number {
  return ((node << 16) | unit) >>> 0;
}

/** Spreads the bits of parent and unit over the lower ones (multiplication by the golden ratio, after Knuth). */
function hashed(edge: number): number {
  const product = Math.imul(edge, 0x9e3779b1);
  return product ^ (product >>> 15);
}
