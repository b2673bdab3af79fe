import type {Article} from "../model/article.js";
import {byCodeUnit} from "../text/order.js";

/** The order of the data: ascending `published`, unknown first, then `id`. */
export function oldestFirst(a: Article, b: Article): number {
  return byCodeUnit(a.record.published ?? "", b.record.published ?? "") || byCodeUnit(a.record.id, b.record.id);
}

/** The order of listings: newest first, undated last, then `id`. */
export function newestFirst(a: Article, b: Article): number {
  return byCodeUnit(b.record.published ?? "", a.record.published ?? "") || byCodeUnit(a.record.id, b.record.id);
}
