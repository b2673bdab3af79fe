import type {Archive} from "../../model/archive.js";
import {permalinks} from "../../model/permalinks.js";
import type {Story} from "../../model/stories.js";
import type {CompareView, StoriesView, StoryCard} from "../../model/story-views.js";
import type {PlannedPage} from "../../model/view.js";
import {outletOf, type LangOf} from "./cards.js";
import {leavesByAge} from "./paging.js";
import {planned} from "./planned.js";
import {home} from "./ways.js";

/** The list of all stories, the newest first. */
export function storiesPages({stories, shelves}: Archive, langOf: LangOf): PlannedPage[] {
  return leavesByAge([...stories].reverse(), permalinks.stories).map(({path, part, items}) => {
    const shown = {kind: "stories", path, crumbs: [home], total: path === permalinks.stories ? stories.length : null, part} as const;
    const view = (): StoriesView => ({...shown, stories: items.map((story) => cardOf(story, (shelf) => langOf(shelves.facts(shelf))))});
    return {kind: "stories", path, shows: JSON.stringify([shown, items.map(({articles}) => articles.map(({shelf}) => shelf))]), view};
  });
}

function cardOf({id, articles}: Story, langAt: (shelf: string) => string): StoryCard {
  const [first] = articles;
  return {
    path: permalinks.story(id),
    title: first?.title ?? "",
    lang: first ? langAt(first.shelf) : "",
    day: first?.day ?? null,
    articles: articles.length,
    outlets: [...new Set(articles.map((article) => outletOf(article).name))],
  };
}

/** Where a reader puts articles side by side. */
export function comparePage(): PlannedPage {
  const view: CompareView = {kind: "compare", path: permalinks.compare, crumbs: [home]};
  return planned(view);
}
