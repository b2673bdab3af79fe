import {label} from "../labels.js";
import type {EvidenceView} from "../../src/model/evidence.js";
import type {Site} from "../../src/model/view.js";
import {textId} from "../parts.js";

type EvidenceProps = {
  readonly site: Site;
  readonly evidence: readonly EvidenceView[];
  readonly lang: string;
  /** Says what these words are, where no heading does. */
  readonly named?: boolean;
  /** The article's: where it speaks for itself, it is not said again. */
  readonly title: string;
};

/** What speaks for a country or pair, in the article's own words, with the way to where it stands. */
export function Evidence({site, evidence, lang, title, named = false}: EvidenceProps) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence">
      {named && <li class="hint">{label(site, "evidence")}</li>}
      {evidence.map(({words, place}) => (isTitle(words, title) ? <li>{label(site, "title")}</li> : (
        <li>
          {place === null ? <bdi lang={lang}>{words}</bdi> : <a href={`#${place.id ?? textId}${place.fragment}`}><bdi lang={lang}>{words}</bdi></a>}
        </li>
      )))}
    </ul>
  );
}

/** A long title stands as evidence with its end cut off. */
function isTitle(words: string, title: string): boolean {
  return words === title || (words.endsWith("…") && title.startsWith(words.slice(0, -1)));
}
