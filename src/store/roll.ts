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
  let written = new Set(isKnown ? head.runs : []);
  let old: ReadonlySet<string> = new Set(head.runs);
  const seeds = new Map<string, ReadSeed>();
  for (const run of written) {
    const bytes = await blobs.get(run);
    if (!bytes) written.delete(run);
    else for (const {key, seed} of unpackSeeds(bytes)) seeds.set(key, seed);
  }
  return {
    get: (key) => seeds.get(key),
    async save(runs) {
      const named = runs.map((run) => ({run, name: `${name}.${hashOf(run.map(({key}) => key).join("\n")).slice(0, 16)}`}));
      const names = new Set(named.map((one) => one.name));
      const added = named.filter((one) => !written.has(one.name));
      for (const {run, name: blob} of added) {
        await blobs.set(blob, packSeeds(run));
        for (const {key, seed} of run) seeds.set(key, seed);
      }
      if (added.length === 0 && names.size === written.size) return;
      await blobs.set(name, Buffer.from(JSON.stringify({runs: [...names], packs: sizesOfShelves(place)} satisfies Head)));
      await Promise.all([...old].filter((run) => !names.has(run)).map((run) => blobs.forget(run)));
      [written, old] = [names, names];
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
