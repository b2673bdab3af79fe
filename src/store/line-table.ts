/** Whole lines, each of which begins with a name and a space. */
export type Lines = {readonly bytes: Buffer};

/** A line among others: where in them it begins. */
export type Line<Of extends Lines> = {readonly lines: Of; readonly start: number};

const [space, lineEnd] = [0x20, 0x0a];
const none = Buffer.alloc(0);

/** Names are digests: so much of them tells most from each other. */
const telling = 8;

/** Bytes of a line of two digests and two numbers. */
const usualLine = 140;

/** Of so many slots at most one is taken, so that few names want the same. */
const roominess = 2;

/** Where the line after another begins: behind the last, where they end. */
export function nextLine({bytes}: Lines, start: number): number {
  return bytes.indexOf(lineEnd, start) + 1;
}

/** The last line of a name, found by looking through all of them from the end on. */
export function lastLine<Of extends Lines>(lines: Of, name: string): Line<Of> | undefined {
  const wanted = Buffer.from(`${name} `, "latin1");
  for (let start = lines.bytes.lastIndexOf(wanted); start !== -1; start = start === 0 ? -1 : lines.bytes.lastIndexOf(wanted, start - 1)) {
    if (start === 0 || lines.bytes[start - 1] === lineEnd) return {lines, start};
  }
  return undefined;
}

/**
 * Finds the last line of a name among hundreds of thousands. Places hang on a sum of the name's beginning, those after a place that is
 * taken on which is free (open addressing).
 */
export class LineTable<Of extends Lines> {
  private readonly all: Of[] = [];
  /** Of each line: which of `all` it is of, and where in them it begins. */
  private readonly ownerOf: number[] = [];
  private readonly startOf: number[] = [];
  /** Numbers of lines, counted from 1; 0 is free. */
  private slots = new Uint32Array(1024);

  /** Takes up lines that come after those that it has. */
  add(lines: Of): void {
    const owner = this.all.push(lines) - 1;
    const {bytes} = lines;
    this.makeRoom(this.ownerOf.length + Math.ceil(bytes.length / usualLine));
    for (let start = 0; start < bytes.length; start = nextLine(lines, start)) {
      this.ownerOf.push(owner);
      this.startOf.push(start);
      const line = this.ownerOf.length;
      this.makeRoom(line);
      this.place(line);
    }
  }

  find(name: string): Line<Of> | undefined {
    const line = this.slots[this.slotOf(Buffer.from(`${name} `, "latin1"), 0)] ?? 0;
    const lines = this.all[this.ownerOf[line - 1] ?? -1];
    return lines && {lines, start: this.startOf[line - 1] ?? 0};
  }

  /** Has slots enough for so many lines. */
  private makeRoom(most: number): void {
    let slots = this.slots.length;
    while (most * roominess > slots) slots *= 2;
    if (slots === this.slots.length) return;
    this.slots = new Uint32Array(slots);
    for (let line = 1; line <= this.ownerOf.length; line++) this.place(line);
  }

  private place(line: number): void {
    this.slots[this.slotOf(this.bytesOf(line), this.startOf[line - 1] ?? 0)] = line;
  }

  /** The slot of the name that stands in some bytes, a space after it: where it is, or would be. */
  private slotOf(bytes: Uint8Array, from: number): number {
    const mask = this.slots.length - 1;
    let slot = sumOf(bytes, from) & mask;
    for (let line = this.slots[slot] ?? 0; line !== 0 && !this.isOf(line, bytes, from); line = this.slots[slot] ?? 0) slot = (slot + 1) & mask;
    return slot;
  }

  private bytesOf(line: number): Buffer {
    return this.all[this.ownerOf[line - 1] ?? 0]?.bytes ?? none;
  }

  private isOf(line: number, bytes: Uint8Array, from: number): boolean {
    const [own, start] = [this.bytesOf(line), this.startOf[line - 1] ?? 0];
    let at = 0;
    while (own[start + at] === bytes[from + at] && bytes[from + at] !== space) at++;
    return own[start + at] === bytes[from + at];
  }
}

/** FNV-1a of the first bytes up to a space (G. Fowler, L. Noll and K.-P. Vo, 1991), with its upper bits mixed into the lower ones. */
function sumOf(bytes: Uint8Array, from: number): number {
  let sum = 0x811c9dc5;
  for (let at = from; at < from + telling && bytes[at] !== space; at++) sum = Math.imul(sum ^ (bytes[at] ?? space), 0x01000193);
  return (sum ^ (sum >>> 15)) >>> 0;
}
