import type {ArticleRecord} from "../model/article.js";

/** Articles that are indexed together: a run of the archive's order. */
export type Shard<Record> = {
  /** What the places of its articles begin with, in bits; tells it from every other shard. */
  readonly key: string;
  readonly records: readonly Record[];
};

/** How much a shard may hold; an article that is larger by itself has a shard of its own. */
export type ShardLimits = {readonly articles: number; readonly characters: number};

// Pagefind needs about 0.35 GB for a million characters and a second for a thousand articles: this bounds what a process
// takes and how long a reader waits after one article was added. Fewer, larger shards would make a query cheaper.
const limits: ShardLimits = {articles: 1000, characters: 1_500_000};

type Placed = Pick<ArticleRecord, "id" | "published" | "text">;

/**
 * The shards of an archive, whose order is kept. An article's place is its time, then its id, in bits; a shard that holds
 * too much is divided by the next bit. So the shards follow from the articles alone, whatever was built before, and one
 * article more changes one shard, or divides it in two.
 */
export function shardsOf<Record extends Placed>(records: readonly Record[], most: ShardLimits = limits): readonly Shard<Record>[] {
  const placed = records.map((record) => ({record, place: placeOf(record)}));
  return divided(placed, 0, most).map((run) => ({key: run.key, records: run.placed.map(({record}) => record)}));
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
