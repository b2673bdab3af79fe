import type {Entry, Holding} from "./article.js";

/** A state in which seeds gave an article: title, day and text. */
export type Version = {
  /** Names it in paths: the same in every archive that holds it. */
  readonly name: string;
  readonly entry: Entry;
  /** Paths of the seeds that gave it so, in code-unit order. */
  readonly seeds: readonly string[];
};

/** Articles of several outlets about one event, the oldest first; called by the id of the first of them. */
export type Story = {readonly id: string; readonly articles: readonly Holding[]};
