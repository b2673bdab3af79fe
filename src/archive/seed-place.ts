import type {Entry} from "../model/article.js";

/** Tells an entry of a seed from every other, of whatever seed. */
export function placeOf({path, entry}: Pick<Entry["seed"], "path" | "entry">): string {
  return `${path}\n${entry}`;
}
