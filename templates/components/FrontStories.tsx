import type {Card as CardView} from "../../src/model/view.js";
import {permalinks} from "../../src/model/permalinks.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {Card} from "./Card.js";

/** Stories that stand beside the first one, and below it, where its own column would stay empty. */
const [beside, below] = [2, 2];

/** The newest articles as a newspaper sets them: one large, two beside it, two below it, the rest in columns. */
export function FrontStories({view, site, cards}: Here & {readonly cards: readonly CardView[]}) {
  const [first, ...others] = cards;
  return (
    <section class="front-stories">
      <h2 class="quiet">{label(site, "newest")}</h2>
      {first ? (
        <div class={others.length > 0 ? "top-stories" : "top-stories alone"}>
          <div class="first-story">
            <Card view={view} site={site} card={first} />
          </div>
          {others.length > 0 && <Stories view={view} site={site} name="second-stories" cards={others.slice(0, beside)} />}
          {others.length > beside && <Stories view={view} site={site} name="below-first" cards={others.slice(beside, beside + below)} />}
        </div>
      ) : (
        <Empty view={view} site={site} />
      )}
      {others.length > beside + below && <Stories view={view} site={site} name="more-stories" cards={others.slice(beside + below)} />}
    </section>
  );
}

type StoriesProps = Here & {readonly name: string; readonly cards: readonly CardView[]};

function Stories({view, site, name, cards}: StoriesProps) {
  return (
    <div class={name}>
      {cards.map((card) => (
        <Card view={view} site={site} card={card} />
      ))}
    </div>
  );
}

function Empty({view, site}: Here) {
  return (
    <p class="empty">
      {label(site, "empty")} {label(site, "empty-how")}{" "}
      <a href={link(view, site, permalinks.report)}>{label(site, "report")}</a>
    </p>
  );
}
