import {hash} from "node:crypto";
import type {Holding} from "../model/article.js";
import type {SeedFate} from "../model/report.js";
import {once} from "./once.js";
import {tiesOf} from "./records.js";

/**
 * Tells an article from every other state of it: what its seed says, and what the rest of the archive made of it. Without
 * quotation marks, since it stands in the stamps of a dozen pages.
 */
export const stampOf = once((article: Holding): string => {
  const ties = tiesOf(article);
  const isTied = Object.values(ties).some(({length}) => length > 0);
  return isTied ? `${article.shelf} ${digestOf(JSON.stringify(ties))}` : article.shelf;
});

/** Tells what became of a seed from every other state of it. */
export const stampOfSeed = once(({path, outcome, articles, remarks}: SeedFate) => JSON.stringify([path, outcome, articles, remarks.shelf]));

/** A text in 43 characters. */
export function digestOf(text: string): string {
  return hash("sha256", text, "base64url");
}
