import type {SearchText} from "../../model/search-bundle.js";
import {likenessOfCopies, type Printed} from "../../text/copies.js";
import {dayNumber} from "../../text/day-number.js";
import {signatureOf} from "../../text/minhash.js";

type Shown = {readonly id: string; readonly printed: Printed; readonly text: string};

/** The texts that a list of results shows: copies of one are told by what texts share, as the build tells them. */
export class ShownTexts {
  private readonly shown: Shown[] = [];

  /** The title of the shown article whose copy an article is; `null` for one that is shown itself from now on. */
  copyOf(id: string, {title, outlet, date, text}: SearchText): string | null {
    const signature = signatureOf(text);
    if (signature === null) return null;
    const printed = {outlet, title, day: dayNumber(date), signature};
    const first = this.shown.find((other) => other.id === id || likenessOfCopies(printed, other.printed, () => [text, other.text]) !== null);
    if (!first) this.shown.push({id, printed, text});
    return first && first.id !== id ? first.printed.title : null;
  }
}
