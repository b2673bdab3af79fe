import type {Article} from "../../model/article.js";
import {permalinks} from "../../model/permalinks.js";
import type {Card, ListingView} from "../../model/view.js";
import {groupByDate} from "../group.js";
import {monthCounts} from "./cards.js";

/** Articles on one page of a listing. */
export const pageSize = 50;

type Subject = Omit<ListingView, "kind" | "path" | "total" | "cards" | "page" | "pages" | "months"> & {
  readonly articles: readonly Article[];
  readonly cardOf: (article: Article) => Card;
};

/** The pages of one listing; there is always a first. */
export function listingPages({articles, cardOf, ...shared}: Subject): ListingView[] {
  const pages = Math.max(1, Math.ceil(articles.length / pageSize));
  const months = monthCounts(groupByDate(articles, 7));
  return Array.from({length: pages}, (_, index) => ({
    kind: "listing",
    ...shared,
    path: permalinks.paged(shared.first, index + 1),
    total: articles.length,
    cards: articles.slice(index * pageSize, (index + 1) * pageSize).map(cardOf),
    page: index + 1,
    pages,
    months,
  }));
}
