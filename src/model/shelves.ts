import type {Article, ArticleFacts} from "./article.js";
import type {SeedFindings} from "./report.js";

/** A folder of shelves, and the version of the code that fills them. */
export type ShelfPlace = {readonly folder: string; readonly version: string};

/**
 * What is too much to be held of every article: kept when a seed is read, loaded when it is asked for. Each loading throws
 * `ShelfLost` when what stood there is gone or damaged.
 */
export type Shelves = {
  /** Where another process finds the same; `null` when only this one has them. */
  readonly place: ShelfPlace | null;
  facts(shelf: string): ArticleFacts;
  text(shelf: string): string;
  /** The body, rebuilt from the allow-list. */
  html(shelf: string): string;
  /** Facts and text as the JSON that they are kept in. */
  json(shelf: string): {readonly facts: string; readonly text: string};
  findings(shelf: string): SeedFindings;
};

/** Shelves that can be added to. What is kept is called by its digest: the same gets the same name. */
export type OpenShelves = Shelves & {
  keepArticle(article: Article): string;
  keepFindings(findings: SeedFindings): string;
  /** Whether something of that name is known to stand here. */
  has(shelf: string): boolean;
};

/** What was kept of a seed is gone or damaged: it must be read again. */
export class ShelfLost extends Error {
  override readonly name = "ShelfLost";
}
