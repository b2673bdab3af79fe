import type {Holding} from "../../model/article.js";
import {permalinks} from "../../model/permalinks.js";
import type {Shelves} from "../../model/shelves.js";
import type {Story} from "../../model/stories.js";
import type {StoryCard} from "../../model/story-views.js";
import {htmlBytes} from "../../text/html-bytes.js";
import {outletOf, type LangOf} from "./cards.js";

/** Outlets whose headlines a card shows. */
const mostTold = 4;

/** Makes a story as a list shows it: how each outlet put its first report of it. */
export type StoryCardMaker = (story: Story) => StoryCard;

export function createStoryCards(shelves: Shelves, langOf: LangOf): StoryCardMaker {
  return ({id, articles}) => {
    const firsts = firstsOf(articles);
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

/** Bytes of HTML that a list takes for a story. */
export function storyBytes({articles}: Story): number {
  return firstsOf(articles).slice(0, mostTold).reduce((sum, {title, outlet}) => sum + htmlBytes(title) + htmlBytes(outlet.name), 0);
}

/** The first report of each outlet. */
function firstsOf(articles: readonly Holding[]): readonly Holding[] {
  return [...new Map([...articles].reverse().map((article) => [article.outlet.id, article])).values()].reverse();
}
