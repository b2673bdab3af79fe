import type {Entry} from "../model/article.js";
import {byCodeUnit} from "../text/order.js";

/** Articles of one id: the one that is shown, and what became of the others. */
export type Merged = {
  readonly shown: Entry;
  readonly versions: readonly Entry[];
  readonly duplicates: readonly Entry[];
};

/**
 * Brings articles of one id together, which comes from what makes an article itself: the longest text is shown (ties:
 * newest, then path); of the others, those with a text that was seen already are duplicates, the rest versions.
 */
export function mergeById(articles: readonly Entry[]): Merged[] {
  const byId = new Map<string, Entry[]>();
  for (const article of articles) {
    const same = byId.get(article.id);
    if (same) same.push(article);
    else byId.set(article.id, [article]);
  }
  return [...byId.values()].map(merge);
}

const none: readonly Entry[] = [];

function merge(same: readonly Entry[]): Merged {
  const [only, another] = same;
  if (only && !another) return {shown: only, versions: none, duplicates: none};
  const [first, ...others] = [...same].sort(bestFirst);
  if (first === undefined) throw new Error("No article to merge");
  const seen = new Set([first.text.sha256]);
  const versions: Entry[] = [];
  const duplicates: Entry[] = [];
  for (const other of others) {
    (seen.has(other.text.sha256) ? duplicates : versions).push(other);
    seen.add(other.text.sha256);
  }
  return {shown: first, versions, duplicates};
}

function bestFirst(a: Entry, b: Entry): number {
  return (
    b.text.length - a.text.length ||
    byCodeUnit(b.published ?? "", a.published ?? "") ||
    byCodeUnit(a.seed.path, b.seed.path) ||
    a.seed.entry - b.seed.entry
  );
}
