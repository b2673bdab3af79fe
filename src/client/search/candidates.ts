import {countPages, unpackPostings} from "../../text/packed-postings.js";
import {entryOf, type Entry, type Leaf, type ShardRanks} from "./leaves.js";
import {pagefindPart, type PagefindWord} from "./pagefind-part.js";

/** Articles that hold all words of a phrase, by their rows in the volume; the nth is the nth page of a small index of these words. */
export type Candidates = {readonly rows: readonly number[]; readonly part: Uint8Array};

// Pagefind looks through all pages of a word for each page that it finds: several small indexes take less time than one.
const mostPages = 500;

/** A word of a phrase, and the leaves of each shard that it may stand in. */
export type WordLeaves = {readonly word: string; readonly leaves: readonly Leaf[]};

/** The articles that hold all of some words, which are different, within some rows or all; some of them together, shards in turn. */
export function candidatesOf(words: readonly WordLeaves[], within?: ReadonlySet<number>): readonly Candidates[] {
  const groups: Held[][] = [];
  let pages = mostPages;
  for (const held of heldByShard(words, within)) {
    if (pages >= mostPages) {
      groups.push([]);
      pages = 0;
    }
    groups.at(-1)?.push(held);
    pages += held.rows.length;
  }
  return groups.map((group) => ({
    rows: group.flatMap(({rows}) => rows),
    part: pagefindPart(words.map(({word}) => wordIn(group, word))),
  }));
}

/** Articles of a shard that hold all words, and where each word stands in them. */
type Held = {readonly rows: readonly number[]; readonly isHeld: (rank: number) => boolean; readonly places: ReadonlyMap<string, Places>};

/** Where a word stands: of each rank, where its steps end. */
type Places = {readonly ranks: number[]; readonly ends: number[]; readonly steps: number[]};

function heldByShard(words: readonly WordLeaves[], within: ReadonlySet<number> | undefined): readonly Held[] {
  const byShard = new Map<ShardRanks, Entry[]>();
  for (const {word, leaves} of words) {
    for (const leaf of leaves) {
      const entry = entryOf(leaf, word);
      if (entry) byShard.set(leaf.ranks, [...(byShard.get(leaf.ranks) ?? []), entry]);
    }
  }
  const held = [...byShard].filter(([, entries]) => entries.length === words.length).map(([ranks, entries]) => heldIn(ranks, entries, within));
  return held.filter(({rows}) => rows.length > 0);
}

/** The rarest words are looked at first: of the others only what stands in the same articles is kept. */
function heldIn({bySlot, lengths, rows}: ShardRanks, entries: readonly Entry[], within: ReadonlySet<number> | undefined): Held {
  const words = new Uint8Array(rows.length);
  const rarestFirst = [...entries].sort((a, b) => countPages(a.packed) - countPages(b.packed));
  const places = rarestFirst.map(({word, packed}, before): readonly [string, Places] => {
    const found: Places = {ranks: [], ends: [], steps: []};
    unpackPostings(packed, bySlot, lengths, (rank, steps, times) => {
      if (words[rank] !== before || (before === 0 && within?.has(rows[rank] ?? 0) === false)) return;
      words[rank] = before + 1;
      for (let at = 0; at < times; at++) found.steps.push(steps[at] ?? 0);
      found.ranks.push(rank);
      found.ends.push(found.steps.length);
    });
    return [word, found];
  });
  const isHeld = (rank: number) => words[rank] === entries.length;
  return {rows: Array.from(rows).filter((_, rank) => isHeld(rank)), isHeld, places: new Map(places)};
}

function wordIn(group: readonly Held[], word: string): PagefindWord {
  return {
    word,
    count: group.reduce((sum, {rows}) => sum + rows.length, 0),
    tell(onPage) {
      let page = 0;
      for (const {isHeld, places} of group) {
        const {ranks = [], ends = [], steps = []} = places.get(word) ?? {};
        for (let nth = 0; nth < ranks.length; nth++) {
          if (isHeld(ranks[nth] ?? 0)) onPage(page++, steps, ends[nth - 1] ?? 0, ends[nth] ?? 0);
        }
      }
    },
  };
}
