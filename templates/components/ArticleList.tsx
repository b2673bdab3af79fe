import type {Card as CardView, Site} from "../../src/model/view.js";
import {shownDate} from "../dates.js";
import {label} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {Card, type CardProps} from "./Card.js";
import {DateText} from "./DateText.js";

type Day = {readonly date: string | null; readonly cards: CardView[]};

type ListProps = Here & {
  readonly cards: readonly CardView[];
  /** Without dates between them, where the page itself names the day. */
  readonly plain?: boolean;
  /** All of one outlet: its name is left out. */
  readonly oneOutlet?: boolean;
  /** All of one pair, by its code: it is left out. */
  readonly ofPair?: string;
};

/** Cards in the order given; those of one day stand together under its date. */
export function ArticleList({view, site, cards, plain = false, oneOutlet = false, ofPair}: ListProps) {
  if (cards.length === 0) return <p class="empty">{label(site, "empty")}</p>;
  if (plain) return <Cards view={view} site={site} cards={cards} level={2} without={["date"]} />;
  return (
    <div class="days">
      {byDay(cards).map((day) => (
        <section class="day">
          <h2 class="day-name">
            <DayName site={site} date={day.date} />
          </h2>
          <Cards view={view} site={site} cards={day.cards} level={3} without={oneOutlet ? ["outlet", "date"] : ["date"]} ofPair={ofPair} />
        </section>
      ))}
    </div>
  );
}

type CardsProps = Pick<CardProps, "view" | "site" | "level" | "without" | "ofPair"> & {readonly cards: readonly CardView[]};

function Cards({view, site, cards, ...shown}: CardsProps) {
  return (
    <div class="cards">
      {cards.map((card) => (
        <Card view={view} site={site} card={card} {...shown} />
      ))}
    </div>
  );
}

function DayName({site, date}: {readonly site: Site; readonly date: string | null}) {
  return date === null ? <>{label(site, "undated")}</> : <DateText site={site} date={date} />;
}

function byDay(cards: readonly CardView[]): readonly Day[] {
  const days: Day[] = [];
  for (const card of cards) {
    const date = shownDate(card);
    const last = days.at(-1);
    if (last && last.date === date) last.cards.push(card);
    else days.push({date, cards: [card]});
  }
  return days;
}
