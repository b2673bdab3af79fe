import {permalinks} from "../../model/permalinks.js";

/** One page of a long list. */
export type Leaf<Item> = {readonly path: string; readonly page: number; readonly pages: number; readonly items: readonly Item[]};

/** Cuts a list into pages of so many items; there is always a first page, whose path is `first`. */
export function leavesOf<Item>(items: readonly Item[], size: number, first: string): Leaf<Item>[] {
  const pages = Math.max(1, Math.ceil(items.length / size));
  return Array.from({length: pages}, (_, index) => ({
    path: permalinks.paged(first, index + 1),
    page: index + 1,
    pages,
    items: items.slice(index * size, (index + 1) * size),
  }));
}
