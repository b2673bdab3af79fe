import type {Place} from "../model/message.js";

/** Places in a seed file of offsets in a part of it, which are asked for from the first to the last; lines end with LF. */
export class LineCounter {
  private line: number;
  /** Where the line would begin if all of it stood in the text. */
  private start: number;
  private end: number;

  /** `place` is where the text begins. */
  constructor(private readonly text: string, place: Place) {
    this.line = place.line;
    this.start = 1 - place.column;
    this.end = this.endFrom(0);
  }

  /** Of an offset no smaller than the last. */
  placeOf(offset: number): Place {
    while (this.end < offset) {
      this.line++;
      this.start = this.end + 1;
      this.end = this.endFrom(this.start);
    }
    return {line: this.line, column: offset - this.start + 1};
  }

  private endFrom(start: number): number {
    const end = this.text.indexOf("\n", start);
    return end < 0 ? this.text.length : end;
  }
}
