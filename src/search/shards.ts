import type {ArticleRecord} from "../model/article.js";

/** Articles that are indexed together: a run of the archive's order. */
export type Shard<Record> = {
  /** What the places of its articles begin with, in bits; tells it from every other shard. */
  readonly key: string;
  readonly records: readonly Record[];
};

/** How much a shard may hold; an article that is larger by itself has a shard of its own. */
export type ShardLimits = {readonly articles: number; readonly characters: number};

// This bounds what a process takes, and how long a keeper waits after one article was added: a quarter of a second, of which a process
// that has just begun spends more on its engine than on texts. Half as much would make indexes a twentieth larger.
const limits: ShardLimits = {articles: 500, characters: 750_000};

type Placed = Pick<ArticleRecord, "id" | "published"> & {readonly text: {readonly length: number}};

/**
 * The shards of an archive, whose order is kept. An article's place is its time, then its id, in bits; a shard that holds
 * too much is divided where the next bit changes. So the shards follow from the articles alone, whatever was built before,
 * and one article more changes one shard, or divides it in two.
 */
export function shardsOf<Record extends Placed>(records: readonly Record[], most: ShardLimits = limits): readonly Shard<Record>[] {
  let characters = 0;
  const before = [0, ...records.map(({text}) => (characters += text.length))];
  const charactersIn = (start: number, end: number): number => (before[end] ?? 0) - (before[start] ?? 0);
  const divided = (start: number, end: number, depth: number): readonly Shard<Record>[] => {
    const first = records[start];
    if (!first || start === end) return [];
    const place = placeOf(first);
    const fits = end - start <= most.articles && charactersIn(start, end) <= most.characters;
    if (fits || end - start === 1 || depth >= place.length) return [{key: place.slice(0, depth), records: records.slice(start, end)}];
    const middle = firstWithBit(records, depth, start, end);
    return [...divided(start, middle, depth + 1), ...divided(middle, end, depth + 1)];
  };
  return divided(0, records.length, 0);
}

/** Where in a run, whose places agree up to `depth`, the bit there turns from 0 to 1; its end when it never does. */
function firstWithBit(records: readonly Placed[], depth: number, start: number, end: number): number {
  let [from, to] = [start, end];
  while (from < to) {
    const middle = (from + to) >> 1;
    const record = records[middle];
    if (record && placeOf(record).charAt(depth) === "0") from = middle + 1;
    else to = middle;
  }
  return from;
}

/** How many shards a reader loads together at most: more cost fewer requests, and more writing when one of them changes. */
const mostBound = 32;

/**
 * Binds shards to volumes. Shards are taken together by what their keys begin with, and neighbours joined while they fit:
 * so the volumes follow from the shards alone, and a change of one shard hardly reaches beyond its volume.
 */
export function volumesOf<Bound extends {readonly key: string}>(shards: readonly Bound[], most = mostBound, depth = 0): readonly (readonly Bound[])[] {
  if (shards.length === 0) return [];
  if (shards.length <= most) return [shards];
  const [before, after] = ["0", "1"].map((bit) => volumesOf(shards.filter(({key}) => key.charAt(depth) === bit), most, depth + 1));
  return joined(before ?? [], after ?? [], most);
}

function joined<Bound>(before: readonly (readonly Bound[])[], after: readonly (readonly Bound[])[], most: number): readonly (readonly Bound[])[] {
  const [last, first] = [before.at(-1) ?? [], after[0] ?? []];
  if (last.length + first.length > most) return [...before, ...after];
  return [...before.slice(0, -1), [...last, ...first], ...after.slice(1)];
}

// Year, month, day, hour, minute, second: so many bits that each division falls between years, months or days.
const timeBits = [12, 4, 5, 5, 6, 6];

function placeOf({id, published}: Placed): string {
  const parts = published?.match(/\d+/g) ?? [];
  const time = timeBits.map((width, nth) => bits(Number(parts[nth] ?? 0), width));
  return [...time, ...Array.from(id, (letter) => bits(letter.charCodeAt(0), 7))].join("");
}

function bits(value: number, width: number): string {
  return Math.min(value, 2 ** width - 1).toString(2).padStart(width, "0");
}
