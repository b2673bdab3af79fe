import type {Holding} from "../../model/article.js";
import type {KeptDays} from "../../model/kept-days.js";
import type {Story} from "../../model/stories.js";
import {findEvents} from "./events.js";

/** Events that several outlets tell of, in the order of their first articles. `articles` stand in the archive's order. */
export function storiesOf(articles: readonly Holding[], kept: KeptDays): readonly Story[] {
  return [...findEvents(articles, kept)].sort(([a = 0], [b = 0]) => a - b).flatMap((numbers) => {
    const members = numbers.flatMap((number) => articles[number] ?? []);
    const [first] = members;
    return first && new Set(members.map(({outlet}) => outlet.id)).size > 1 ? [{id: first.id, articles: members}] : [];
  });
}
