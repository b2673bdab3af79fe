import type {Place} from "../model/message.js";

/**
 * Where lines begin in a text that comes piece by piece, with `\n` at the end of every line. Lines that lie behind can
 * be forgotten, so that a text of any length takes little room.
 */
export class Lines {
  /** How long the text is so far, in UTF-16 units. */
  length = 0;
  private begins = [0];
  private firstLine = 1;

  add(piece: string): void {
    for (let at = piece.indexOf("\n"); at >= 0; at = piece.indexOf("\n", at + 1)) this.begins.push(this.length + at + 1);
    this.length += piece.length;
  }

  /** Of an offset that was not forgotten. */
  placeAt(offset: number): Place {
    return placeIn(this.begins, this.firstLine, offset);
  }

  /** Answers places of a stretch, even when it has been forgotten here. */
  between(from: number, to: number): (offset: number) => Place {
    const [first, last] = [lineOf(this.begins, from), lineOf(this.begins, to)];
    const begins = this.begins.slice(first, last + 1);
    const firstLine = this.firstLine + first;
    return (offset) => placeIn(begins, firstLine, offset);
  }

  /** Forgets every line that ends before the offset. */
  forgetBefore(offset: number): void {
    const behind = lineOf(this.begins, offset);
    if (behind > 0) this.begins = this.begins.slice(behind);
    this.firstLine += behind;
  }
}

function placeIn(begins: readonly number[], firstLine: number, offset: number): Place {
  const line = lineOf(begins, offset);
  return {line: firstLine + line, column: offset - (begins[line] ?? 0) + 1};
}

/** The index of the line that holds an offset, by halving. */
function lineOf(begins: readonly number[], offset: number): number {
  let [low, high] = [0, begins.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((begins[middle] ?? 0) <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}
