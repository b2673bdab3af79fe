import type {PairSides} from "./country.js";
import type {Language} from "./language.js";

/** Key `archive` of `package.json`, and `--set name=value`. */
export type Settings = {
  readonly title: string;
  /** Public address of the site, with a slash at its end; absent: `http://localhost:8080/` stands in. */
  readonly url?: string;
  readonly language: Language;
  /** IANA zone of dates without an offset where the outlet's own is unknown. */
  readonly timeZone: string;
  /** Images of articles: loaded on asking, at once, or never. */
  readonly images: "ask" | "load" | "never";
  /** What feeds carry of an article: its beginning, or all of it. */
  readonly feedText: "lead" | "full";
  /** Addresses of earlier builds keep a page: what is gone says so, what has moved leads on. */
  readonly tombstones: boolean;
  /** Who stands in a pair for a unit whose foreign relations may be conducted by another. */
  readonly pairSide: PairSides;
};

export const defaults: Settings = {title: "Dateline", language: "zh-Hans", timeZone: "UTC", images: "ask", feedText: "lead", tombstones: false, pairSide: {HK: "CN", MO: "CN", EU: "EU"}};

/** The settings that what is read of a seed hangs on, in a fixed order. */
export function settingsOfReading({timeZone, images, pairSide}: Settings): readonly unknown[] {
  return [timeZone, images, Object.entries(pairSide).sort()];
}
