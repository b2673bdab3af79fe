import type {ReadSeed} from "../model/archive.js";
import type {ShelfPlace} from "../model/shelves.js";
import type {Blobs} from "./blobs.js";
import {hashOf} from "./hash.js";
import {packSeeds, unpackSeeds, type KeyedSeed} from "./seed-columns.js";
import {sizesOfShelves} from "./shelves.js";

/**
 * What became of all seeds of an archive, from one build to the next: the cache knows each of them as well, but to ask it for
 * tens of thousands takes ten times as long. Safe to delete at any moment; what is damaged counts as absent.
 */
export type Roll = {
  /** What became of a seed, all of which stands on the shelves. */
  get(key: string): ReadSeed | undefined;
  /** Writes down what became of all seeds, in runs that have changed since the last time only. */
  save(runs: readonly (readonly KeyedSeed[])[]): Promise<void>;
};

/** A roll that knows no seed. */
export const noRoll: Roll = {get: () => undefined, save: () => Promise.resolve()};

/** What a roll consists of: names of its runs, and how long the packs of the shelves were when it was written. */
type Head = {readonly runs: readonly string[]; readonly packs: Readonly<Record<string, number>>};

/**
 * The roll of a name among blobs; the shelves at `place` hold what belongs to its seeds. One that is `clean` knows no seed
 * before it is told of them.
 */
export async function openRoll(blobs: Blobs, name: string, place: ShelfPlace, clean: boolean): Promise<Roll> {
  const head = await headOf(blobs, name);
  const isKnown = !clean && isWhole(head, place);
  let named: readonly string[] = head.runs;
  /** Runs that are there, of which this one knows all seeds. */
  let whole = new Set<string>();
  const seeds = new Map<string, ReadSeed>();
  for (const run of isKnown ? named : []) {
    const bytes = await blobs.get(run);
    if (!bytes) continue;
    for (const {key, seed} of unpackSeeds(bytes)) seeds.set(key, seed);
    whole.add(run);
  }
  return {
    get: (key) => seeds.get(key),
    async save(runs) {
      const byName = new Map(runs.map((run) => [`${name}.${hashOf(run.map(({key}) => key).join("\n")).slice(0, 16)}`, run]));
      const added = [...byName].filter(([blob]) => !whole.has(blob));
      for (const [blob, run] of added) {
        await blobs.set(blob, packSeeds(run));
        for (const {key, seed} of run) seeds.set(key, seed);
      }
      if (added.length === 0 && byName.size === whole.size) return;
      await blobs.set(name, Buffer.from(JSON.stringify({runs: [...byName.keys()], packs: sizesOfShelves(place)} satisfies Head)));
      await Promise.all(named.filter((run) => !byName.has(run)).map((run) => blobs.forget(run)));
      named = [...byName.keys()];
      whole = new Set(named);
    },
  };
}

async function headOf(blobs: Blobs, name: string): Promise<Head> {
  const bytes = await blobs.get(name);
  return bytes ? (JSON.parse(Buffer.from(bytes).toString("utf8")) as Head) : {runs: [], packs: {}};
}

/** Packs only grow: as long as all of them are there and none is shorter, everything is where it was. */
function isWhole({packs}: Head, place: ShelfPlace): boolean {
  const now = sizesOfShelves(place);
  return Object.entries(packs).every(([pack, bytes]) => (now[pack] ?? 0) >= bytes);
}
