import type {Card as CardView} from "../../src/model/view.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {Card} from "./Card.js";
import {OutletName} from "./OutletName.js";

/** So many articles of an outlet stay in one column, below its name; of more, each says whose it is. */
const mostTogether = 5;

/** The articles of a day as a newsstand shows them: side by side by outlet, the fullest first. */
export function OutletColumns({view, site, cards}: Here & {readonly cards: readonly CardView[]}) {
  return (
    <div class="newsstand">
      {byOutlet(cards).map(({outlet, lang, cards: own}) => (
        <section class="front-of">
          <h2 class="front-name">
            <a href={link(view, site, outlet.path)}>
              <OutletName site={site} name={outlet.name} lang={lang} />
            </a>
          </h2>
          <div class="cards">
            {own.map((card) => <Card view={view} site={site} card={card} without={own.length > mostTogether ? ["date"] : ["outlet", "date"]} />)}
          </div>
        </section>
      ))}
    </div>
  );
}

type Front = Pick<CardView, "outlet" | "lang"> & {readonly cards: CardView[]};

function byOutlet(cards: readonly CardView[]): readonly Front[] {
  const fronts = new Map<string, Front>();
  for (const card of cards) {
    const front = fronts.get(card.outlet.id);
    if (front) front.cards.push(card);
    else fronts.set(card.outlet.id, {outlet: card.outlet, lang: card.lang, cards: [card]});
  }
  return [...fronts.values()].sort((a, b) => b.cards.length - a.cards.length);
}
