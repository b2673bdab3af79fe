import {permalinks} from "../../src/model/permalinks.js";
import type {StoryCard} from "../../src/model/story-views.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {StoryList} from "./StoryList.js";

/** One event, several papers: stories side by side across the page, with the way to all of them. `total` counts those. */
export function StoryStrip({view, site, stories, total}: Here & {readonly stories: readonly StoryCard[]; readonly total?: number}) {
  if (stories.length === 0) return null;
  return (
    <section class="story-strip" aria-labelledby="story-strip">
      <h2 id="story-strip">
        <a href={link(view, site, permalinks.stories)}>{label(site, "stories")}</a>
      </h2>
      <StoryList view={view} site={site} stories={stories} />
      {total !== undefined && total > stories.length && (
        <p class="all">
          <a href={link(view, site, permalinks.stories)}>{label(site, "all", {count: numberText(total)})}</a>
        </p>
      )}
    </section>
  );
}
