import type {Entry} from "../model/article.js";
import {byCodeUnit} from "../text/order.js";

type Placed = Pick<Entry, "id" | "published">;

/** The order of the data: ascending `published`, unknown first, then `id`. */
export function oldestFirst(a: Placed, b: Placed): number {
  return byCodeUnit(a.published ?? "", b.published ?? "") || byCodeUnit(a.id, b.id);
}

/** The order of listings: newest first, undated last, then `id`. */
export function newestFirst(a: Placed, b: Placed): number {
  return byCodeUnit(b.published ?? "", a.published ?? "") || byCodeUnit(a.id, b.id);
}
