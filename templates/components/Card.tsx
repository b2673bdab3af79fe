import type {Card as CardView, Site} from "../../src/model/view.js";
import {shownDate} from "../dates.js";
import {label} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {link} from "../layouts/links.js";
import {CardCopies} from "./CardCopies.js";
import {DateText} from "./DateText.js";
import {Evidence} from "./Evidence.js";
import {Headline} from "./Headline.js";
import {OutletName} from "./OutletName.js";
import {PairName} from "./PairName.js";

export type CardProps = Here & {
  readonly card: CardView;
  /** Level of the headline in the page's outline. */
  readonly level?: 2 | 3;
  readonly lead?: boolean;
  /** What the list around the card already says. */
  readonly without?: readonly ("outlet" | "date")[];
  /** The pair whose list it is, by its code. */
  readonly ofPair?: string;
};

/** An article in a list: pair, headline, lead, outlet and date, and why it stands here where the list says so. */
export function Card({view, site, card, level = 3, lead = true, without = [], ofPair}: CardProps) {
  const Heading = `h${level}` as const;
  return (
    <article class="card">
      {card.mainPair && card.mainPair.code !== ofPair && (
        <p class="kicker">
          <a href={link(view, site, card.mainPair.path)}>
            <PairName site={site} pair={card.mainPair} />
          </a>
        </p>
      )}
      <Heading class="headline">
        <a href={link(view, site, card.path)}>
          <Headline text={card.title} lang={card.lang} />
        </a>
      </Heading>
      {lead && card.lead !== "" && (
        <p class="lead" lang={card.lang} dir="auto">
          {card.lead}
        </p>
      )}
      <CardSource view={view} site={site} card={card} without={without} />
      {card.evidence && <Evidence site={site} evidence={card.evidence.map((words) => ({words, place: null}))} lang={card.lang} title={card.title} named />}
      {card.copies && <CardCopies view={view} site={site} copies={card.copies} />}
    </article>
  );
}

function CardSource({view, site, card, without = []}: CardProps) {
  if (without.length === 2) return null;
  return (
    <p class="source">
      {!without.includes("outlet") && (
        <a href={link(view, site, card.outlet.path)}>
          <OutletName site={site} name={card.outlet.name} lang={card.lang} />
        </a>
      )}{" "}
      {!without.includes("date") && <CardDate site={site} date={shownDate(card)} />}
    </p>
  );
}

function CardDate({site, date}: {readonly site: Site; readonly date: string | null}) {
  return date === null ? <span>{label(site, "undated")}</span> : <DateText site={site} date={date} />;
}
