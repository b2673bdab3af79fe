import {BitReader, BitWriter} from "./bits.js";

/** Letters of base32 (RFC 4648, section 6), small. */
const letters = "abcdefghijklmnopqrstuvwxyz234567";
const idForm = /^[a-z2-7]{10}$/;
const idLength = 10;
const letterBits = 5;
const unitBits = 16;

/** Ids one behind the other: one of ten letters of base32, as ids are, is a zero and these; any other text a one, its length and its UTF-16 units. */
export function packIds(ids: readonly string[]): Uint8Array {
  const writer = new BitWriter();
  for (const id of ids) {
    if (idForm.test(id)) {
      writer.bits(0, 1);
      for (const letter of id) writer.bits(letters.indexOf(letter), letterBits);
    } else {
      writer.bits(1, 1);
      writer.gamma(id.length + 1);
      for (let at = 0; at < id.length; at++) writer.bits(id.charCodeAt(at), unitBits);
    }
  }
  return writer.take().slice();
}

/** Reads so many ids that `packIds` wrote. */
export function unpackIds(packed: Uint8Array, count: number): readonly string[] {
  const reader = new BitReader(packed);
  return Array.from({length: count}, () => {
    let id = "";
    if (reader.bits(1) === 0) {
      for (let at = 0; at < idLength; at++) id += letters[reader.bits(letterBits)] ?? "";
    } else {
      for (let left = reader.gamma() - 1; left > 0; left--) id += String.fromCharCode(reader.bits(unitBits));
    }
    return id;
  });
}
