import type {Archive} from "../../model/archive.js";
import {permalinks} from "../../model/permalinks.js";
import type {CompareView, StoriesView} from "../../model/story-views.js";
import type {PlannedPage} from "../../model/planned-page.js";
import {leavesByAge} from "./paging.js";
import {planned} from "./planned.js";
import {storyBytes, storyStamp, type StoryCardMaker} from "./story-cards.js";
import {home} from "./ways.js";

/** The list of all stories, the newest first. */
export function storiesPages({stories}: Archive, storyCardOf: StoryCardMaker): PlannedPage[] {
  return leavesByAge([...stories].reverse(), permalinks.stories, ({id}) => id, storyBytes).map(({path, part, items}) => {
    const shown = {kind: "stories", path, crumbs: [home], total: path === permalinks.stories ? stories.length : null, part} as const;
    const view = (): StoriesView => ({...shown, stories: items.map(storyCardOf)});
    return {kind: "stories", path, shows: JSON.stringify([shown, items.map(storyStamp)]), view};
  });
}

/** Where a reader puts articles side by side. */
export function comparePage(): PlannedPage {
  const view: CompareView = {kind: "compare", path: permalinks.compare, crumbs: [home]};
  return planned(view);
}
