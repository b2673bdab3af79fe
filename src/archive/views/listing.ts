import type {Holding} from "../../model/article.js";
import type {PageGroup, PlannedPage} from "../../model/planned-page.js";
import type {Card, ListingView} from "../../model/view.js";
import type {Story} from "../../model/stories.js";
import {groupByDate} from "../group.js";
import {monthCounts} from "./cards.js";
import {foldedCards} from "./folded.js";
import {leavesByAge} from "./paging.js";
import {storyStamp, type StoryCardMaker} from "./story-cards.js";
import {digestOf} from "../stamps.js";

type Frame = Omit<ListingView, "kind" | "path" | "total" | "cards" | "part" | "months" | "stories">;

/** What a listing says besides naming its articles. */
type Framed = Frame & {readonly cardOf: (article: Holding) => Card};

type Subject = {
  /** Path of the newest page. */
  readonly first: string;
  /** Newest first. */
  readonly articles: readonly Holding[];
  /** What its newest page names. */
  readonly stories?: ListedStories;
  /** What it hangs on beside its articles and stories. */
  readonly besides?: readonly (string | undefined)[];
  readonly frame: () => Framed;
};

/** Stories of a listing, in the order of their first articles, and what makes their cards. */
export type ListedStories = {readonly of: readonly Story[]; readonly cardOf: StoryCardMaker};

/** More stories than this would keep the articles off the first screen. */
const mostStories = 6;

/** The pages of one listing. */
export function listingGroup({first, articles, stories, besides = [], frame}: Subject): PageGroup {
  const told = (stories?.of ?? []).slice(-mostStories).reverse();
  return {
    name: first,
    shows: digestOf([JSON.stringify([besides, told.map(storyStamp)]), ...articles.map(({stamp}) => stamp)].join("\n")),
    pages: () => pagesOf(first, articles, frame(), stories && {...stories, of: told}),
  };
}

/** There is always a first. */
function pagesOf(first: string, articles: readonly Holding[], {cardOf, ...frame}: Framed, stories: ListedStories | undefined): readonly PlannedPage[] {
  return leavesByAge(articles, first, ({id}) => id, ({cardBytes}) => cardBytes).map(({path, part, items}) => {
    const whole = path === first ? {...frame, total: articles.length, months: monthCounts(groupByDate(articles, 7))} : olderFrame(frame);
    const shown = {kind: "listing", ...whole, path, part} as const;
    const told = path === first ? (stories?.of ?? []) : [];
    return {
      kind: "listing",
      path,
      shows: JSON.stringify([shown, items.map(({stamp}) => stamp), told.map(storyStamp)]),
      view: () => ({...shown, cards: foldedCards(items, cardOf), stories: stories ? told.map(stories.cardOf) : []}),
    };
  });
}

/** What one more article would change on every page of a listing stands on the newest only. */
function olderFrame({home: _, days: __, ...frame}: Frame): Omit<ListingView, "kind" | "path" | "cards" | "part" | "stories"> {
  return {...frame, total: null, months: [], ways: [], previous: null, next: null};
}
