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
  /** Named by one word with others, who do something together: `欧美谴责`. */
  readonly joint?: boolean;
  /** The run that it is part of, as written: `中俄`. */
  readonly run?: string;
};

/** A sentence with what it names, in order. */
export type ReadSentence = Sentence & {readonly mentions: readonly Mention[]};
