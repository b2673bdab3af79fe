import type {Holding} from "../../model/article.js";
import type {Card, ListingView, PlannedPage} from "../../model/view.js";
import {groupByDate} from "../group.js";
import {monthCounts} from "./cards.js";
import {foldedCards} from "./folded.js";
import {leavesByAge} from "./paging.js";
import {stampOf} from "../stamps.js";

type Frame = Omit<ListingView, "kind" | "path" | "total" | "cards" | "part" | "months">;

type Subject = Frame & {
  /** Path of the newest page. */
  readonly first: string;
  /** Newest first. */
  readonly articles: readonly Holding[];
  readonly cardOf: (article: Holding) => Card;
};

/** The pages of one listing; there is always a first. */
export function listingPages({articles, cardOf, first, ...frame}: Subject): PlannedPage[] {
  return leavesByAge(articles, first).map(({path, part, items}) => {
    const whole = path === first ? {...frame, total: articles.length, months: monthCounts(groupByDate(articles, 7))} : olderFrame(frame);
    const shown = {kind: "listing", ...whole, path, part} as const;
    return {kind: "listing", path, shows: JSON.stringify([shown, items.map(stampOf)]), view: () => ({...shown, cards: foldedCards(items, cardOf)})};
  });
}

/** What one more article would change on every page of a listing stands on the newest only. */
function olderFrame({home: _, days: __, ...frame}: Frame): Omit<ListingView, "kind" | "path" | "cards" | "part"> {
  return {...frame, total: null, months: [], ways: [], previous: null, next: null};
}
