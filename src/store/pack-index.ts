/** Where the bytes of an entry lie. */
export type Entry = {readonly pack: string; readonly offset: number; readonly length: number; readonly sum: string};

/** Lines of a pack's index: `<name> <offset> <length> <SHA-256>`. */
type Piece = {readonly pack: string; readonly lines: Buffer};

const [space, lineEnd] = [0x20, 0x0a];
const none = Buffer.alloc(0);

/** Names are digests: so much of them tells most from each other. */
const telling = 16;

/** Bytes of a line of two digests and two numbers. */
const usualLine = 140;

/** Of so many slots at most one is taken, so that few names want the same. */
const roominess = 2;

/**
 * Finds entries by name among the lines of indexes. There are hundreds of thousands, of which a build asks for a few
 * hundred: a line is only taken apart when it is. Places hang on a sum of the name's beginning, those after a place that is taken on
 * which is free (open addressing).
 */
export class PackIndex {
  private readonly pieces: Piece[] = [];
  /** Of each line: its piece, and where in it it begins. */
  private readonly pieceOf: number[] = [];
  private readonly startOf: number[] = [];
  /** Numbers of lines, counted from 1; 0 is free. */
  private slots = new Uint32Array(1024);
  /** What was taken apart or set; `null` was deleted. */
  private readonly known = new Map<string, Entry | null>();

  /** Takes up lines that follow those of the same pack that it has; a line that is not whole is none. Of lines of one name the last counts. Answers with how many there are. */
  add(pack: string, lines: Buffer): number {
    const piece = this.pieces.push({pack, lines}) - 1;
    const [whole, before] = [lines.lastIndexOf(lineEnd) + 1, this.pieceOf.length];
    this.makeRoom(before + Math.ceil(whole / usualLine));
    for (let start = 0; start < whole; start = lines.indexOf(lineEnd, start) + 1) {
      this.pieceOf.push(piece);
      this.startOf.push(start);
      const line = this.pieceOf.length;
      this.makeRoom(line);
      this.place(line);
      if (this.known.size > 0) this.known.delete(this.nameOf(line));
    }
    return this.pieceOf.length - before;
  }

  get(name: string): Entry | undefined {
    const known = this.known.get(name);
    if (known !== undefined) return known ?? undefined;
    const line = this.lineOf(name);
    const entry = line === 0 ? undefined : this.entryOf(line);
    if (entry) this.known.set(name, entry);
    return entry;
  }

  set(name: string, entry: Entry): void {
    this.known.set(name, entry);
  }

  delete(name: string): void {
    this.known.set(name, null);
  }

  /** The names of all entries. */
  names(): readonly string[] {
    const lines = [...this.slots].filter((line) => line > 0).map((line) => this.nameOf(line));
    return [...new Set([...lines, ...this.known.keys()])].filter((name) => this.get(name) !== undefined);
  }

  /** Has slots enough for so many lines. */
  private makeRoom(most: number): void {
    let slots = this.slots.length;
    while (most * roominess > slots) slots *= 2;
    if (slots === this.slots.length) return;
    this.slots = new Uint32Array(slots);
    for (let line = 1; line <= this.pieceOf.length; line++) this.place(line);
  }

  private place(line: number): void {
    this.slots[this.slotOf(this.linesOf(line), this.startOf[line - 1] ?? 0)] = line;
  }

  private lineOf(name: string): number {
    return this.slots[this.slotOf(Buffer.from(`${name} `, "latin1"), 0)] ?? 0;
  }

  /** The slot of the name that stands in some bytes, a space after it: where it is, or would be. */
  private slotOf(bytes: Uint8Array, from: number): number {
    const mask = this.slots.length - 1;
    let slot = sumOf(bytes, from) & mask;
    for (let line = this.slots[slot] ?? 0; line !== 0 && !this.isOf(line, bytes, from); line = this.slots[slot] ?? 0) slot = (slot + 1) & mask;
    return slot;
  }

  private linesOf(line: number): Buffer {
    return this.pieces[this.pieceOf[line - 1] ?? 0]?.lines ?? none;
  }

  private isOf(line: number, bytes: Uint8Array, from: number): boolean {
    const [lines, start] = [this.linesOf(line), this.startOf[line - 1] ?? 0];
    let at = 0;
    while (lines[start + at] === bytes[from + at] && bytes[from + at] !== space) at++;
    return lines[start + at] === bytes[from + at];
  }

  private nameOf(line: number): string {
    const [lines, start] = [this.linesOf(line), this.startOf[line - 1] ?? 0];
    return lines.toString("latin1", start, lines.indexOf(space, start));
  }

  /** `undefined` where a line says no place. */
  private entryOf(line: number): Entry | undefined {
    const [lines, start] = [this.linesOf(line), this.startOf[line - 1] ?? 0];
    const [, offset, length, sum] = lines.toString("latin1", start, lines.indexOf(lineEnd, start)).split(" ");
    if (sum === undefined || ![offset, length].every((number) => /^\d{1,15}$/.test(number ?? ""))) return undefined;
    return {pack: this.pieces[this.pieceOf[line - 1] ?? 0]?.pack ?? "", offset: Number(offset), length: Number(length), sum};
  }
}

/** FNV-1a of the first bytes up to a space (G. Fowler, L. Noll and K.-P. Vo, 1991), with its upper bits mixed into the lower ones. */
function sumOf(bytes: Uint8Array, from: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < from + telling && bytes[at] !== space; at++) sum = Math.imul(sum ^ (bytes[at] ?? space), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
