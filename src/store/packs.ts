import {hashOf} from "./hash.js";
import {isAlive} from "./lock.js";
import {linesOf, ownerOf, PackReader, PackWriter, packsIn, removePack} from "./pack-files.js";
import {PackIndex, type Entry} from "./pack-index.js";

/** How much is read at a time where entries that follow each other are asked for in that order. */
export const readAhead = 512 * 1024;

/** When there are more packs than this, those of ended processes whose index has fewer bytes than this are made one: some thousand entries. */
const mostPacks = 64;
const fewBytes = 140_000;

/**
 * Many small texts by name in a few files of a folder. A pack is only ever added to, by the one process that began it:
 * the bytes first, then the line of its index (`<name> <offset> <length> <SHA-256>`) that says where they are. What is
 * killed, cut short, copied half or damaged is an entry less, never a wrong one. Packs are those whose names begin with
 * `prefix`.
 */
export class Packs {
  private entries = new PackIndex();
  private hasLooked = false;
  /** How far the index of each pack was read. */
  private readonly ends = new Map<string, number>();
  private readonly reader: PackReader;
  /** What other packs of the same folder and prefix know it by. */
  private readonly place: string;
  /** Entries that were found whole: to hash a text costs more than to read it, and it is asked for more than once. */
  private readonly trusted = new WeakSet<Entry>();

  /** Each look at the disk reads `ahead` bytes at least. */
  constructor(private readonly folder: string, private readonly prefix: string, ahead = 0) {
    this.reader = new PackReader(folder, ahead);
    this.place = JSON.stringify([folder, prefix]);
  }

  /** Whether there is an entry of that name; what it is worth, `get` says. */
  has(name: string): boolean {
    return this.opened().get(name) !== undefined;
  }

  /** The bytes of a name, until the next are asked for; `undefined` when there are none that are whole. */
  get(name: string): Buffer | undefined {
    const known = this.opened().get(name);
    if (!known) return undefined;
    const bytes = this.whole(known);
    if (bytes) return bytes;
    // it may lie in another pack now
    this.reader.forget(known.pack);
    this.opened().delete(name);
    const moved = this.refreshed().get(name);
    return moved && this.whole(moved);
  }

  /** `sum` is the bytes' SHA-256 in hex, for who knows it. */
  set(name: string, bytes: Buffer, sum = hashOf(bytes)): void {
    const entry = this.writer().add(name, bytes, sum);
    this.entries.set(name, entry);
    this.reader.forget(entry.pack);
  }

  /** Looks for what other processes have added. */
  refresh(): void {
    this.refreshed();
  }

  /** Forgets everything; whoever still has it in mind finds nothing there. */
  clear(): void {
    for (const pack of packsIn(this.folder, this.prefix)) removePack(this.folder, pack);
    this.entries = new PackIndex();
    this.hasLooked = false;
    this.ends.clear();
  }

  private whole(entry: Entry): Buffer | undefined {
    const bytes = this.reader.read(entry);
    if (!bytes || this.trusted.has(entry)) return bytes ?? undefined;
    if (hashOf(bytes) !== entry.sum) return undefined;
    this.trusted.add(entry);
    return bytes;
  }

  /** Whoever deletes a cache does so at any moment; then its pack is begun anew. */
  private writer(): PackWriter {
    const known = writers.get(this.place);
    if (known?.exists) return known;
    const writer = new PackWriter(this.folder, this.prefix);
    writers.set(this.place, writer);
    return writer;
  }

  private opened(): PackIndex {
    return this.hasLooked ? this.entries : this.refreshed();
  }

  private refreshed(): PackIndex {
    this.hasLooked = true;
    const packs = packsIn(this.folder, this.prefix);
    const small: string[] = [];
    for (const pack of packs) {
      const from = this.ends.get(pack) ?? 0;
      const lines = linesOf(this.folder, pack, from);
      this.entries.add(pack, lines);
      this.ends.set(pack, from + lines.length);
      if (from === 0 && lines.length < fewBytes) small.push(pack);
    }
    if (packs.length > mostPacks) this.gather(small.filter((pack) => !isAlive(ownerOf(pack))));
    return this.entries;
  }

  /** Makes one pack of many. Whoever still has the old ones in mind looks anew. */
  private gather(packs: readonly string[]): void {
    const small = new Set(packs);
    for (const name of this.entries.names()) {
      const entry = this.entries.get(name);
      const bytes = entry && small.has(entry.pack) ? this.whole(entry) : undefined;
      if (entry && bytes) this.set(name, bytes, entry.sum);
    }
    for (const pack of packs) {
      this.reader.forget(pack);
      removePack(this.folder, pack);
    }
  }
}

// One pack for all that a process adds to a folder.
const writers = new Map<string, PackWriter>();
