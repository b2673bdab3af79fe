import type {Article} from "../../model/article.js";
import type {Card, ListingView} from "../../model/view.js";
import {groupByDate} from "../group.js";
import {monthCounts} from "./cards.js";
import {leavesOf} from "./paging.js";

/** Articles on one page of a listing. */
export const pageSize = 50;

type Subject = Omit<ListingView, "kind" | "path" | "total" | "cards" | "page" | "pages" | "months"> & {
  readonly articles: readonly Article[];
  readonly cardOf: (article: Article) => Card;
};

/** The pages of one listing; there is always a first. */
export function listingPages({articles, cardOf, ...shared}: Subject): ListingView[] {
  const months = monthCounts(groupByDate(articles, 7));
  return leavesOf(articles, pageSize, shared.first).map(({items, ...leaf}) => ({
    kind: "listing",
    ...shared,
    ...leaf,
    total: articles.length,
    cards: items.map(cardOf),
    months,
  }));
}
