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
  /** Addresses of earlier builds keep a page: what is gone says so, what has moved leads on. */
  readonly tombstones: boolean;
};

export const defaults: Settings = {title: "Dateline", language: "zh-Hans", timeZone: "UTC", images: "ask", tombstones: false};
