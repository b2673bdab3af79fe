import type {Section} from "../../src/model/article.js";
import type {Site} from "../../src/model/view.js";
import {label} from "../labels.js";

/** Fewer sections than this are found by eye. */
const fewest = 3;

type ContentsProps = {readonly site: Site; readonly lang: string; readonly sections: readonly Section[]};

/** The sections of a long article. */
export function Contents({site, lang, sections}: ContentsProps) {
  if (sections.length < fewest) return null;
  const topmost = Math.min(...sections.map(({level}) => level));
  return (
    <nav class="contents" aria-labelledby="contents-title">
      <h2 id="contents-title">{label(site, "contents")}</h2>
      <ol>
        {sections.map(({id, title, level}) => (
          <li class={level > topmost ? "below" : undefined}>
            <a href={`#${id}`}>
              <bdi lang={lang}>{title}</bdi>
            </a>
          </li>
        ))}
      </ol>
    </nav>
  );
}
