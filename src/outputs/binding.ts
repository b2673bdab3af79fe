import {volumeEntry} from "../search/volume.js";
import {openBlobs} from "../store/blobs.js";
import type {Manifest, Unit} from "../store/manifest.js";
import {indexShard, type Indexing} from "./indexing.js";
import {shardPrefix, type NamedVolume, type VolumeOptions} from "./volumes.js";

/** Makes volumes one after another, which bounds what is held, while shards of all of them are being indexed. */
export async function makeVolumes(
  {volumes, indexers, begun}: Indexing,
  {portable, kept}: Pick<VolumeOptions, "portable" | "kept">,
  before: Manifest,
  folder: string,
): Promise<Manifest["units"]> {
  const bind = async (volume: NamedVolume, known: Unit | undefined): Promise<Unit["files"]> => {
    const {shards, version} = volume;
    const [code, ...names] = known?.hashes ?? [];
    const [former, published] = [code === version ? names : null, known?.files ?? {}];
    const task = {volume: volumeEntry(volume), columns: shards.map(({columns}) => columns), indexed: shards.map((shard) => shard.hash), kept, folder, portable, published, ...(former && {former})};
    await Promise.all(shards.flatMap((shard) => begun.get(shard.hash) ?? []));
    const bound = await indexers.bind(task);
    if (bound) return bound;
    for (const shard of shards) await indexShard(shard, indexers, {kept});
    const again = await indexers.bind(task);
    if (!again) throw new Error(`${kept}: could not read back what was just written`);
    return again;
  };
  const units: Record<string, Unit> = {};
  try {
    for (const volume of volumes) {
      const known = before.units[volume.name];
      units[volume.name] = known?.hash === volume.hash ? known : {hash: volume.hash, files: await bind(volume, known), hashes: [volume.version, ...volume.shards.map(({hash}) => hash)]};
    }
    const shards = volumes.flatMap((volume) => volume.shards);
    await forgetShards(kept, before, new Set(shards.map(({hash}) => hash)));
    return {...units, ...Object.fromEntries(shards.map(({name, hash}) => [name, {hash, files: {}}]))};
  } finally {
    await Promise.allSettled(begun.values());
  }
}

/** Forgets shards that the last build of this site had and this one has not. */
async function forgetShards(kept: string, before: Manifest, now: ReadonlySet<string>): Promise<void> {
  const old = Object.entries(before.units).filter(([name, {hash}]) => name.startsWith(shardPrefix) && !now.has(hash));
  await Promise.all(old.map(([, {hash}]) => openBlobs(kept).forget(hash)));
}
