import type {Archive} from "../../model/archive.js";
import type {Holding} from "../../model/article.js";
import {permalinks} from "../../model/permalinks.js";
import type {Elsewhere} from "../../model/story-views.js";
import type {CardMaker} from "./cards.js";

/** What an article has to do with others that tell the same; `shows` is all that it hangs on, in one text. */
export type PlannedElsewhere = {readonly shows: string; view(): Elsewhere};

/** What most articles are. */
const alone: PlannedElsewhere = {shows: "", view: () => ({versions: null, story: null, copies: []})};

/** Finds what each article has to do with others that tell the same; `byId` are all of them. */
export function createElsewhere({versions, stories}: Archive, byId: ReadonlyMap<string, Holding>, cardOf: CardMaker): (article: Holding) => PlannedElsewhere {
  const storyOf = new Map(stories.flatMap((story) => story.articles.map(({id}) => [id, story] as const)));
  return ({id, copies}) => {
    const states = versions.get(id)?.length ?? 0;
    const story = storyOf.get(id);
    if (states <= 1 && !story && copies.length === 0) return alone;
    const others = copies.flatMap(({id: copy, similarity}) => {
      const article = byId.get(copy);
      return article ? [{article, similarity}] : [];
    });
    const facts = {
      versions: states > 1 ? {path: permalinks.versions(id), count: states} : null,
      story: story ? {path: permalinks.story(story.id), articles: story.articles.length, outlets: new Set(story.articles.map(({outlet}) => outlet.id)).size} : null,
    };
    return {
      shows: JSON.stringify([facts, others.map(({article}) => article.shelf)]),
      view: () => ({...facts, copies: others.map(({article, similarity}) => ({card: cardOf(article), similarity}))}),
    };
  };
}
