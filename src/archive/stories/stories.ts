import type {Holding} from "../../model/article.js";
import type {KeptDays} from "../../model/kept-days.js";
import type {Story} from "../../model/stories.js";
import {newestFirst} from "../order.js";
import {findEvents} from "./events.js";

/** Events that several outlets tell of, the oldest first, by the day of the first article as lists show it. `articles` stand in the archive's order. */
export function storiesOf(articles: readonly Holding[], kept: KeptDays): readonly Story[] {
  const found = [...findEvents(articles, kept)].flatMap((numbers) => {
    const members = numbers.flatMap((number) => articles[number] ?? []);
    const [first] = members;
    return first && new Set(members.map(({outlet}) => outlet.id)).size > 1 ? [{first, story: {id: first.id, articles: members}}] : [];
  });
  return found.sort((a, b) => newestFirst(b.first, a.first)).map(({story}) => story);
}
