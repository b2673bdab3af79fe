import type {Place} from "../../model/message.js";
import {copyOf} from "./dump-field.js";

/** Something that stands where a dump has nothing of its kind: how often, and how and where first. */
export type Stray = {count: number; readonly begin: string; readonly place: Place};

/** So many kinds are told apart. */
const mostKinds = 20;

/** As much of a stray is shown, in UTF-16 units. */
const longestBegin = 40;

/** What stands between the pages of a dump, by the names of elements; text has none. */
export class Strays {
  private readonly kinds = new Map<string, Stray>();
  /** Of kinds beyond the most: how often, and how and where first. */
  private others: Stray | null = null;

  add(kind: string, begin: string, place: Place): void {
    const known = this.kinds.get(kind);
    if (known) known.count++;
    else if (this.kinds.size < mostKinds) this.kinds.set(copyOf(kind), firstOf(begin, place));
    else if (this.others) this.others.count++;
    else this.others = firstOf(begin, place);
  }

  /** One of each kind that is told apart, then one for all others. */
  all(): readonly Stray[] {
    return [...this.kinds.values(), ...(this.others ? [this.others] : [])];
  }
}

function firstOf(begin: string, place: Place): Stray {
  return {count: 1, begin: copyOf(begin.slice(0, longestBegin)), place};
}
