import {permalinks} from "../../model/permalinks.js";
import type {Shelves} from "../../model/shelves.js";
import type {Story} from "../../model/stories.js";
import type {StoryCard} from "../../model/story-views.js";
import {outletOf, type LangOf} from "./cards.js";

/** Outlets whose headlines a card shows. */
const mostTold = 4;

/** Makes a story as a list shows it: how each outlet put its first report of it. */
export type StoryCardMaker = (story: Story) => StoryCard;

export function createStoryCards(shelves: Shelves, langOf: LangOf): StoryCardMaker {
  return ({id, articles}) => {
    const firsts = [...new Map([...articles].reverse().map((article) => [article.outlet.id, article])).values()].reverse();
    const told = firsts.slice(0, mostTold).map((article) => ({
      path: permalinks.article(article.id),
      title: article.title,
      lang: langOf(shelves.facts(article.shelf)),
      outlet: outletOf(article).name,
    }));
    return {path: permalinks.story(id), day: articles[0]?.day ?? null, articles: articles.length, outlets: firsts.length, told};
  };
}

/** What the card of a story hangs on, in one text. */
export function storyStamp({articles}: Story): string {
  return articles.map(({shelf}) => shelf).join(" ");
}
