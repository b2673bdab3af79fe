/** The part of CBOR (RFC 8949) in which Pagefind writes the beginning of its index: whole numbers, texts and lists. */
export type Cbor = number | string | readonly Cbor[];

const kinds = {number: 0, text: 3, list: 4} as const;

/** Numbers and lengths below 2 ** 32. */
export function encodeCbor(value: Cbor): Uint8Array {
  const bytes: number[] = [];
  write(value, bytes);
  return Uint8Array.from(bytes);
}

/** Throws at anything but whole numbers, texts and lists. */
export function decodeCbor(bytes: Uint8Array): Cbor {
  return readItem(bytes, 0).value;
}

function write(value: Cbor, bytes: number[]): void {
  if (typeof value === "number") {
    writeHead(kinds.number, value, bytes);
  } else if (typeof value === "string") {
    const letters: number[] = [];
    for (const letter of value) writeLetter(letter.codePointAt(0) ?? 0, letters);
    writeHead(kinds.text, letters.length, bytes);
    for (const byte of letters) bytes.push(byte);
  } else {
    writeHead(kinds.list, value.length, bytes);
    for (const item of value) write(item, bytes);
  }
}

/** A kind, and a number in as few bytes as it needs (section 3). */
function writeHead(kind: number, number: number, bytes: number[]): void {
  const [form, width] = number < 24 ? [number, 0] : number < 0x100 ? [24, 1] : number < 0x10000 ? [25, 2] : [26, 4];
  bytes.push((kind << 5) | form);
  for (let at = width - 1; at >= 0; at--) bytes.push((number >>> (8 * at)) & 0xff);
}

/** UTF-8 (RFC 3629, section 3). An index has thousands of short texts: asking the browser's encoder for each takes longer. */
function writeLetter(point: number, bytes: number[]): void {
  const more = point < 0x80 ? 0 : point < 0x800 ? 1 : point < 0x10000 ? 2 : 3;
  bytes.push(more === 0 ? point : ((0xff << (7 - more)) & 0xff) | (point >> (6 * more)));
  for (let at = more - 1; at >= 0; at--) bytes.push(0x80 | ((point >> (6 * at)) & 0x3f));
}

type Read = {readonly value: Cbor; readonly end: number};

function readItem(bytes: Uint8Array, start: number): Read {
  const first = bytes[start] ?? 0xff;
  const {value: number, end} = readNumber(bytes, first & 0x1f, start + 1);
  const kind = first >> 5;
  if (kind === kinds.number) return {value: number, end};
  if (kind === kinds.text) return {value: new TextDecoder().decode(bytes.subarray(end, end + number)), end: end + number};
  if (kind === kinds.list) return readList(bytes, number, end);
  throw new Error(`Found the kind ${kind} of CBOR at ${start}; expected a whole number, a text or a list`);
}

function readList(bytes: Uint8Array, length: number, start: number): Read {
  const items: Cbor[] = [];
  let end = start;
  while (items.length < length) {
    const item = readItem(bytes, end);
    items.push(item.value);
    ({end} = item);
  }
  return {value: items, end};
}

function readNumber(bytes: Uint8Array, form: number, start: number): {readonly value: number; readonly end: number} {
  if (form < 24) return {value: form, end: start};
  const width = form === 24 ? 1 : form === 25 ? 2 : form === 26 ? 4 : 0;
  if (width === 0) throw new Error(`Found a length of the form ${form} in CBOR; expected one below 2 ** 32`);
  const value = bytes.subarray(start, start + width).reduce((sum, byte) => sum * 256 + byte, 0);
  return {value, end: start + width};
}
