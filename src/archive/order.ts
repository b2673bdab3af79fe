import type {Entry} from "../model/article.js";
import {byCodeUnit} from "../text/order.js";

type Placed = Pick<Entry, "id" | "published">;
type Dated = Pick<Entry, "id" | "published" | "day">;

/** The order of the data: ascending `published`, unknown first, then `id`. */
export function oldestFirst(a: Placed, b: Placed): number {
  return byCodeUnit(a.published ?? "", b.published ?? "") || byCodeUnit(a.id, b.id);
}

/**
 * The order of listings: newest first, undated last, then `id`. Days are those that lists show: one of Taipei may have begun
 * when one of Washington, which is called by an earlier date, had not.
 */
export function newestFirst(a: Dated, b: Dated): number {
  return byCodeUnit(dateOf(b), dateOf(a)) || byCodeUnit(b.published ?? "", a.published ?? "") || byCodeUnit(a.id, b.id);
}

function dateOf({day, published}: Dated): string {
  return day ?? published ?? "";
}
