import type {ArticleRecord} from "../model/article.js";

/** Articles that are indexed together: a run of the archive's order. */
export type Shard<Record> = {
  /** What the places of its articles begin with, in bits; tells it from every other shard. */
  readonly key: string;
  readonly records: readonly Record[];
};

/** How much a shard may hold; an article that is larger by itself has a shard of its own. */
export type ShardLimits = {readonly articles: number; readonly characters: number};

// To index a million characters takes half a second and some 0.2 GB: this bounds what a process takes, and how long a keeper
// waits after one article was added.
const limits: ShardLimits = {articles: 1000, characters: 1_500_000};

type Placed = Pick<ArticleRecord, "id" | "published"> & {readonly text: {readonly length: number}};

/**
 * The shards of an archive, whose order is kept. An article's place is its time, then its id, in bits; a shard that holds
 * too much is divided by the next bit. So the shards follow from the articles alone, whatever was built before, and one
 * article more changes one shard, or divides it in two.
 */
export function shardsOf<Record extends Placed>(records: readonly Record[], most: ShardLimits = limits): readonly Shard<Record>[] {
  const placed = records.map((record) => ({record, place: placeOf(record)}));
  return divided(placed, 0, most).map((run) => ({key: run.key, records: run.placed.map(({record}) => record)}));
}

/** How many shards a reader loads together at most: more cost fewer requests, and more writing when one of them changes. */
const mostBound = 16;

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

type Run<Record> = {readonly key: string; readonly placed: readonly {readonly record: Record; readonly place: string}[]};

function divided<Record extends Placed>(placed: Run<Record>["placed"], depth: number, most: ShardLimits): readonly Run<Record>[] {
  const [first] = placed;
  if (!first) return [];
  const characters = placed.reduce((sum, {record}) => sum + record.text.length, 0);
  const fits = placed.length <= most.articles && characters <= most.characters;
  if (fits || placed.length === 1 || depth >= first.place.length) return [{key: first.place.slice(0, depth), placed}];
  return ["0", "1"].flatMap((bit) => divided(placed.filter(({place}) => place.charAt(depth) === bit), depth + 1, most));
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
