import type {StoriesView} from "../../src/model/story-views.js";
import {StoryList} from "../components/StoryList.js";
import {Turns} from "../components/Turns.js";
import {label} from "../labels.js";
import {Page} from "../layouts/Page.js";
import {paginate} from "../layouts/paginate.js";
import type {Props} from "../layouts/props.js";
import {partText} from "../parts.js";

export const data = paginate("stories");

/** Events that several outlets told of. */
export default function Stories({view, site}: Props<StoriesView>) {
  const here = {view, site};
  const title = label(site, "stories");
  return (
    <Page {...here} title={view.part?.newer ? `${title} · ${partText(site, view.part)}` : title}>
      <header class="listing-header">
        <h1>{title}</h1>
        <p class="hint">{label(site, "stories-lead")}</p>
      </header>
      {view.stories.length === 0 ? (
        <p class="empty">{label(site, "stories-empty")}</p>
      ) : (
        <StoryList {...here} stories={view.stories} level={2} />
      )}
      {view.part && <Turns {...here} part={view.part} />}
    </Page>
  );
}
