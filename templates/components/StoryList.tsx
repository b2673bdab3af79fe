import {longestInList, type StoryCard} from "../../src/model/story-views.js";
import {beginningOf, label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {DateText} from "./DateText.js";
import {Headline} from "./Headline.js";
import {OutletName} from "./OutletName.js";

type ListProps = Here & {
  readonly stories: readonly StoryCard[];
  /** Level of the headlines in the page's outline. */
  readonly level?: 2 | 3;
  /** The first headline alone, where there is little room. */
  readonly brief?: boolean;
};

/** Stories, each with the headlines that its outlets gave it. */
export function StoryList({view, site, stories, level = 3, brief = false}: ListProps) {
  const Heading = `h${level}` as const;
  return (
    <ol class={brief ? "stories brief" : "stories"}>
      {stories.map((story) => {
        const [first, ...others] = story.told;
        return (
          <li>
            <Size site={site} story={story} />
            <Heading class="headline">
              <a href={link(view, site, story.path)}>
                {first && <Headline text={beginningOf(first.title, longestInList)} lang={first.lang} />}
              </a>
            </Heading>
            {!brief && (
              <>
                <p class="source">
                  {first && <OutletName site={site} name={first.outlet} lang={first.lang} />}
                </p>
                <Others view={view} site={site} others={others} />
              </>
            )}
          </li>
        );
      })}
    </ol>
  );
}

function Size({site, story: {day, outlets, articles}}: Pick<Here, "site"> & {readonly story: StoryCard}) {
  return (
    <p class="hint story-size">
      {day !== null && (
        <>
          <DateText site={site} date={day} />{" "}
        </>
      )}
      <span>{label(site, "story-size", {outlets: numberText(outlets), articles: numberText(articles)})}</span>
    </p>
  );
}

/** How the others put it. */
function Others({view, site, others}: Here & {readonly others: StoryCard["told"]}) {
  return (
    <ul class="told">
      {others.map(({path, title, lang, outlet}) => (
        <li>
          <OutletName site={site} name={outlet} lang={lang} />{" "}
          <a href={link(view, site, path)}>
            <bdi lang={lang}>{beginningOf(title, longestInList)}</bdi>
          </a>
        </li>
      ))}
    </ul>
  );
}
