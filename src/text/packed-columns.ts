import {BitReader, BitWriter, riceWidth} from "./bits.js";

/** Columns of whole numbers from 0, each as long as the others. */
type Columns = readonly (readonly number[])[];

/**
 * Columns one behind the other, each with its width in a gamma code and its numbers in Rice's codes of that width: numbers that
 * are spread evenly take hardly more than their digits.
 */
export function packColumns(columns: Columns): Uint8Array {
  const writer = new BitWriter();
  for (const column of columns) {
    const width = Math.min(widest, riceWidth(column.reduce((sum, number) => sum + number, 0), Math.max(1, column.length)));
    writer.gamma(width + 1);
    for (const number of column) writer.rice(number, width);
  }
  return writer.take().slice();
}

/** Most bits that are written at a time. */
const widest = 24;

/** Reads what `packColumns` wrote of so many columns of a length. */
export function unpackColumns(packed: Uint8Array, count: number, length: number): Columns {
  const reader = new BitReader(packed);
  return Array.from({length: count}, () => {
    const width = reader.gamma() - 1;
    return Array.from({length}, () => reader.rice(width));
  });
}
