import type {Card} from "../../src/model/view.js";
import {longestInList} from "../../src/model/story-views.js";
import {shownDate, utcTextBeside} from "../dates.js";
import {beginningOf, label} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {DateText} from "./DateText.js";
import {Headline} from "./Headline.js";
import {OutletName} from "./OutletName.js";

/** Headlines by day and hour, the first report first. */
export function StoryTimeline({view, site, cards}: Here & {readonly cards: readonly Card[]}) {
  return (
    <ol class="timeline">
      {cards.map((card, nth) => {
        const date = shownDate(card);
        const before = cards[nth - 1];
        const isNewDay = !before || shownDate(before) !== date;
        return (
          <li class={isNewDay ? "new-day" : undefined}>
            <span class="timeline-day">{date === null ? label(site, "undated") : <DateText site={site} date={date} />}</span>
            <span class="timeline-hour">{hourOf(card, site)}</span>
            <OutletName site={site} name={card.outlet.name} lang={card.lang} />
            <a href={link(view, site, card.path)}>
              <Headline text={beginningOf(card.title, longestInList)} lang={card.lang} />
            </a>
          </li>
        );
      })}
    </ol>
  );
}

/** UTC, as everywhere, with its day where that is another than the one shown; empty when only the day is known. */
function hourOf(card: Card, site: Here["site"]): string {
  const instant = utcTextBeside(card.published, shownDate(card));
  return instant === null ? "" : label(site, "published-at", {time: instant.replace(/^\d{4}-/, "")});
}
