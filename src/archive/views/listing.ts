import type {Holding} from "../../model/article.js";
import type {Card, ListingView, PlannedPage} from "../../model/view.js";
import type {Story} from "../../model/stories.js";
import {groupByDate} from "../group.js";
import {monthCounts} from "./cards.js";
import {foldedCards} from "./folded.js";
import {leavesByAge} from "./paging.js";
import {storyStamp, type StoryCardMaker} from "./story-cards.js";
import {stampOf} from "../stamps.js";

type Frame = Omit<ListingView, "kind" | "path" | "total" | "cards" | "part" | "months" | "stories">;

type Subject = Frame & {
  /** Path of the newest page. */
  readonly first: string;
  /** Newest first. */
  readonly articles: readonly Holding[];
  readonly cardOf: (article: Holding) => Card;
  /** What its newest page names. */
  readonly stories?: ListedStories;
};

/** Stories of a listing, in the order of their first articles, and what makes their cards. */
export type ListedStories = {readonly of: readonly Story[]; readonly cardOf: StoryCardMaker};

/** More stories than this would keep the articles off the first screen. */
const mostStories = 6;

/** The pages of one listing; there is always a first. */
export function listingPages({articles, cardOf, first, stories, ...frame}: Subject): PlannedPage[] {
  const newestStories = (stories?.of ?? []).slice(-mostStories).reverse();
  return leavesByAge(articles, first, ({cardBytes}) => cardBytes).map(({path, part, items}) => {
    const whole = path === first ? {...frame, total: articles.length, months: monthCounts(groupByDate(articles, 7))} : olderFrame(frame);
    const shown = {kind: "listing", ...whole, path, part} as const;
    const told = path === first ? newestStories : [];
    return {
      kind: "listing",
      path,
      shows: JSON.stringify([shown, items.map(stampOf), told.map(storyStamp)]),
      view: () => ({...shown, cards: foldedCards(items, cardOf), stories: stories ? told.map(stories.cardOf) : []}),
    };
  });
}

/** What one more article would change on every page of a listing stands on the newest only. */
function olderFrame({home: _, days: __, ...frame}: Frame): Omit<ListingView, "kind" | "path" | "cards" | "part" | "stories"> {
  return {...frame, total: null, months: [], ways: [], previous: null, next: null};
}
