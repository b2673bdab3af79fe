type Node<T> = {readonly next: Map<number, Node<T>>; value: T | undefined};

/** What stands at a position of a text, and where it ends. */
export type Match<T> = {readonly value: T; readonly end: number};

/** Finds the longest of many words at a position, in time that depends on the word alone. */
export class Trie<T> {
  private readonly root: Node<T> = node();

  /** The value of a word, made by `create` when it is new; words and texts must be folded alike. */
  entry(word: string, create: () => T): T {
    let at = this.root;
    for (let i = 0; i < word.length; i++) at = child(at, word.charCodeAt(i));
    return at.value ??= create();
  }

  /** Whether any word begins with the character at a position: a cheap question before a dear one. */
  mayBegin(text: string, at: number): boolean {
    return this.root.next.has(text.charCodeAt(at));
  }

  /** The longest word that begins at `start` and ends at `limit` or before, and that `accepts` allows. */
  longest(text: string, start: number, limit = text.length, accepts?: (value: T, end: number) => boolean): Match<T> | null {
    let found: Match<T> | null = null;
    let at: Node<T> | undefined = this.root;
    for (let i = start; i < limit; i++) {
      at = at.next.get(text.charCodeAt(i));
      if (!at) break;
      if (at.value !== undefined && (!accepts || accepts(at.value, i + 1))) found = {value: at.value, end: i + 1};
    }
    return found;
  }
}

/** A trie of bare words. */
export function wordTrie(words: readonly string[]): Trie<true> {
  const trie = new Trie<true>();
  for (const word of words) trie.entry(word, () => true);
  return trie;
}

function node<T>(): Node<T> {
  return {next: new Map(), value: undefined};
}

function child<T>(parent: Node<T>, unit: number): Node<T> {
  const known = parent.next.get(unit);
  if (known) return known;
  const made = node<T>();
  parent.next.set(unit, made);
  return made;
}
