import type {Section} from "../../src/model/article.js";
import type {Site} from "../../src/model/view.js";
import {label} from "../labels.js";

/** Fewer sections than this are found by eye; more than the most would keep the text off the first screen. */
const fewest = 3;
const most = 12;

type ContentsProps = {readonly site: Site; readonly lang: string; readonly sections: readonly Section[]};

/** The sections of a long article; many of them are folded away. */
export function Contents({site, lang, sections}: ContentsProps) {
  if (sections.length < fewest) return null;
  const heading = <h2 id="contents-title">{label(site, "contents")}</h2>;
  const doors = <Doors lang={lang} sections={sections} />;
  return (
    <nav class="contents" aria-labelledby="contents-title">
      {sections.length > most ? (
        <details>
          <summary>{heading}</summary>
          {doors}
        </details>
      ) : (
        <>
          {heading}
          {doors}
        </>
      )}
    </nav>
  );
}

function Doors({lang, sections}: Omit<ContentsProps, "site">) {
  const topmost = Math.min(...sections.map(({level}) => level));
  return (
    <ol>
      {sections.map(({id, title, level}) => (
        <li class={level > topmost ? "below" : undefined}>
          <a href={`#${id}`}>
            <bdi lang={lang}>{title}</bdi>
          </a>
        </li>
      ))}
    </ol>
  );
}
