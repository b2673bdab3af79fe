/** The part of CBOR (RFC 8949) in which indexes are written: whole numbers from 0, bytes, texts and lists. */
export type Cbor = number | string | Uint8Array | readonly Cbor[];

/** How an item begins: its kind, its number (a value, or a length in bytes or items), and where what follows begins. */
export type CborHead = {readonly kind: number; readonly number: number; readonly end: number};

export const cborKinds = {number: 0, negative: 1, bytes: 2, text: 3, list: 4} as const;

/** Numbers and lengths below 2 ** 32. */
export function encodeCbor(value: Cbor): Uint8Array {
  const writer = new CborWriter(64);
  write(value, writer);
  return writer.written().slice();
}

function write(value: Cbor, writer: CborWriter): void {
  if (typeof value === "number") {
    writer.head(cborKinds.number, value);
  } else if (typeof value === "string") {
    writer.text(value);
  } else if (value instanceof Uint8Array) {
    writer.string(value);
  } else {
    writer.head(cborKinds.list, value.length);
    for (const item of value) write(item, writer);
  }
}

/**
 * Reads one of several items that stand in a row; `end` is where the next begins. Throws at anything but whole numbers
 * from 0, bytes, texts and lists. Bytes are a view.
 */
export function readCbor(bytes: Uint8Array, start: number): {readonly value: Cbor; readonly end: number} {
  const {kind, number, end} = cborHead(bytes, start);
  if (kind === cborKinds.number) return {value: number, end};
  if (kind === cborKinds.bytes) return {value: bytes.subarray(end, end + number), end: end + number};
  if (kind === cborKinds.text) return {value: decoder.decode(bytes.subarray(end, end + number)), end: end + number};
  if (kind === cborKinds.list) return readList(bytes, number, end);
  throw new Error(`Found the kind ${kind} of CBOR at ${start}; expected a whole number, bytes, a text or a list`);
}

/** How the item at a place begins. */
export function cborHead(bytes: Uint8Array, start: number): CborHead {
  const first = bytes[start] ?? 0xff;
  const form = first & 0x1f;
  const width = form < 24 ? 0 : form < 27 ? 1 << (form - 24) : -1;
  if (width < 0 || start + width >= bytes.length) throw new Error(`Found a number of the form ${form} in CBOR at ${start}; expected one below 2 ** 32`);
  let number = width === 0 ? form : 0;
  for (let at = start + 1; at <= start + width; at++) number = number * 256 + (bytes[at] ?? 0);
  return {kind: first >> 5, number, end: start + width + 1};
}

/** Where the item ends that begins at a place, with all that it holds. */
export function cborEnd(bytes: Uint8Array, start: number): number {
  let at = start;
  for (let left = 1; left > 0; left--) {
    const {kind, number, end} = cborHead(bytes, at);
    at = kind === cborKinds.bytes || kind === cborKinds.text ? end + number : end;
    if (kind === cborKinds.list) left += number;
  }
  return at;
}

const decoder = new TextDecoder();

/** Items that are written one behind the other: for more of them than should be pieces of their own. */
export class CborWriter {
  private bytes: Uint8Array;
  private length = 0;

  /** `expected`: about how many bytes it will be. */
  constructor(expected: number) {
    this.bytes = new Uint8Array(expected + mostOfHead);
  }

  /** Where the next item begins. */
  get end(): number {
    return this.length;
  }

  /** The beginning of an item: a kind, and a number in as few bytes as it needs (section 3). */
  head(kind: number, number: number): void {
    this.reserve(mostOfHead);
    const {bytes} = this;
    const first = kind << 5;
    if (number < 24) {
      bytes[this.length++] = first | number;
    } else if (number < 0x100) {
      bytes[this.length++] = first | 24;
      bytes[this.length++] = number;
    } else if (number < 0x10000) {
      bytes[this.length++] = first | 25;
      bytes[this.length++] = number >> 8;
      bytes[this.length++] = number;
    } else {
      bytes[this.length++] = first | 26;
      for (let shift = 24; shift >= 0; shift -= 8) bytes[this.length++] = number >>> shift;
    }
  }

  /** Bytes. */
  string(content: Uint8Array): void {
    this.head(cborKinds.bytes, content.length);
    this.reserve(content.length);
    this.bytes.set(content, this.length);
    this.length += content.length;
  }

  /** A text: of short ones there are thousands, for each of which to ask the engine's encoder takes longer. */
  text(value: string): void {
    let length = 0;
    for (let at = 0; at < value.length; at += unitsOf(pointAt(value, at))) length += moreBytes(pointAt(value, at)) + 1;
    this.head(cborKinds.text, length);
    this.reserve(length);
    for (let at = 0; at < value.length; at += unitsOf(pointAt(value, at))) this.letter(pointAt(value, at));
  }

  /** UTF-8 (RFC 3629, section 3). */
  private letter(point: number): void {
    const more = moreBytes(point);
    this.bytes[this.length++] = more === 0 ? point : (0xff << (7 - more)) | (point >> (6 * more));
    for (let at = more - 1; at >= 0; at--) this.bytes[this.length++] = 0x80 | ((point >> (6 * at)) & 0x3f);
  }

  /** All that was written; a view. */
  written(): Uint8Array {
    return this.bytes.subarray(0, this.length);
  }

  private reserve(more: number): void {
    if (this.length + more <= this.bytes.length) return;
    const longer = new Uint8Array(2 * (this.length + more));
    longer.set(this.bytes);
    this.bytes = longer;
  }
}

/** Bytes that the beginning of an item may take. */
const mostOfHead = 5;

function pointAt(text: string, at: number): number {
  return text.codePointAt(at) ?? 0;
}

/** How many UTF-16 units a character takes. */
function unitsOf(point: number): number {
  return point > 0xffff ? 2 : 1;
}

/** How many bytes of a character follow on its first in UTF-8. */
function moreBytes(point: number): number {
  return point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
}

function readList(bytes: Uint8Array, length: number, start: number): {readonly value: Cbor; readonly end: number} {
  const items: Cbor[] = [];
  let end = start;
  while (items.length < length) {
    const item = readCbor(bytes, end);
    items.push(item.value);
    ({end} = item);
  }
  return {value: items, end};
}
