import type {Article} from "../model/article.js";

/** Order of two texts by code unit: the same on every machine and in every locale. */
export function byCode(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0;
}

/** The order of the data: ascending `published`, unknown first, then `id`. */
export function oldestFirst(a: Article, b: Article): number {
  return byCode(a.record.published ?? "", b.record.published ?? "") || byCode(a.record.id, b.record.id);
}

/** The order of listings: newest first, undated last, then `id`. */
export function newestFirst(a: Article, b: Article): number {
  return byCode(b.record.published ?? "", a.record.published ?? "") || byCode(a.record.id, b.record.id);
}
