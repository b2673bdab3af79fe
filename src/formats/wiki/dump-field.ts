import type {Written} from "../../model/format.js";
import type {Place} from "../../model/message.js";
import type {Lines} from "../../syntax/lines.js";

/** Longest text of a page, in UTF-16 units: four times what MediaWiki lets a page have. */
export const longestText = 8 * 1024 * 1024;

/** An element of a dump that holds text, while it is read. */
export class DumpField {
  value = "";
  isTooLong = false;
  private readonly place: Place;
  /** An entity is longer in the dump than in the text: these say where each stretch of the text stood. */
  private pieces: [number, number][] = [];

  constructor(
    readonly name: string,
    readonly parent: string | undefined,
    readonly depth: number,
    /** Where its text begins in the dump. */
    public at: number,
    private readonly lines: Lines,
  ) {
    this.place = lines.placeAt(at);
  }

  /** More of its text, that stood at an offset. A text that is too long is not kept. */
  add(value: string, stood: number): void {
    this.isTooLong ||= this.value.length + value.length > longestText;
    if (this.isTooLong) {
      [this.value, this.pieces, this.at] = ["", [], stood];
      return;
    }
    this.pieces.push([this.value.length, stood]);
    this.value += value;
  }

  written(): Written {
    return {value: copyOf(this.value.trim()), place: this.place};
  }

  /** Answers places in the dump of offsets in the text, even when the dump has been read further. */
  places(): (offset: number) => Place {
    const {pieces, at} = this;
    const placeAt = this.lines.between(at, this.lines.length);
    return (offset) => {
      let [low, high] = [0, pieces.length - 1];
      while (low < high) {
        const middle = (low + high + 1) >> 1;
        if ((pieces[middle]?.[0] ?? 0) <= offset) low = middle;
        else high = middle - 1;
      }
      const [from, stood] = pieces[low] ?? [0, at];
      return placeAt(stood + offset - from);
    };
  }
}

/** A stretch of a text keeps all of that text in memory; a copy keeps itself. */
export function copyOf(text: string): string {
  return ` ${text}`.slice(1);
}
