import type {Holding} from "../model/article.js";
import {tiesOf} from "./records.js";

const stamps = new WeakMap<Holding, string>();

/** Tells an article from every other state of it: what its seed says, and what the rest of the archive made of it. */
export function stampOf(article: Holding): string {
  const known = stamps.get(article);
  if (known !== undefined) return known;
  const stamp = JSON.stringify([article.shelf, tiesOf(article)]);
  stamps.set(article, stamp);
  return stamp;
}
