import type {Card, ListingPart, Site} from "../src/model/view.js";
import {dateText, shownDate} from "./dates.js";
import {label, numberText} from "./labels.js";

/** From which day to which the articles of a page are, the oldest first: `2024年5月1日至2024年6月20日`. */
export function datesText(site: Pick<Site, "language">, cards: readonly Card[]): string {
  const [newest, oldest] = [cards[0], cards.at(-1)].map((card) => (card ? shownDate(card) : null));
  const [first, last] = [oldest, newest].map((date) => (date ? dateText(site.language, date) : label(site, "undated")));
  return first === last ? (first ?? "") : label(site, "span", {first: first ?? "", last: last ?? ""});
}

/** Which page of a listing one is, counted from the oldest: the newest alone knows how many there are. */
export function partText(site: Pick<Site, "language">, {number, newer}: ListingPart): string {
  return label(site, newer === null ? "newest-part" : "part", {number: numberText(number)});
}

/** Of the element that holds an article's text, to which evidence leads where no part of it has a name. */
export const textId = "article-text";
