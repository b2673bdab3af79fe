import type {CountryCode} from "../model/country.js";
import type {Sentence} from "./sections.js";

/** A stretch of a text. */
export type Stretch = {readonly start: number; readonly end: number};

/** A place in a sentence where a country, a place or an organisation is named. */
export type Mention = Stretch & {
  readonly code: CountryCode | null;
  /** Between 0 and 1: how surely the country is meant. */
  readonly weight: number;
  /** A city or seat of power, where things may happen that others do. */
  readonly seat?: boolean;
  readonly place?: string;
  readonly organisation?: string;
  /** A firm by a name that is an everyday word, too: it counts where the article shows that the firm is meant. */
  readonly brand?: boolean;
  /** Named by one word with others, who do something together: `欧美谴责`. */
  readonly joint?: boolean;
  /** The run that it is part of, as written: `中俄`. */
  readonly run?: string;
};

/** A mention with all its fields, whether they are known or not: an engine reads objects of one form much faster. */
export function mentioned({start, end, code, weight, seat, brand, joint, place, organisation, run}: Mention): Mention {
  return {start, end, code, weight, seat, brand, joint, place, organisation, run};
}

/** A sentence with what it names, in order. */
export type ReadSentence = Sentence & {readonly mentions: readonly Mention[]};

/** A sentence with its names, and with the stretches that they and blockers take. */
export type Named = {readonly sentence: Sentence; readonly mentions: readonly Mention[]; readonly taken: readonly Stretch[]};
