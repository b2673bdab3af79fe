import {label} from "../labels.js";
import type {Site} from "../../src/model/view.js";

type EvidenceProps = {
  readonly site: Site;
  readonly evidence: readonly string[];
  readonly lang: string;
  /** Says what these words are, where no heading does. */
  readonly named?: boolean;
};

/** What speaks for a country or pair, in the article's own words. */
export function Evidence({site, evidence, lang, named = false}: EvidenceProps) {
  if (evidence.length === 0) return null;
  return (
    <ul class="evidence">
      {named && <li class="hint">{label(site, "evidence")}</li>}
      {evidence.map((words) => (
        <li>
          <bdi lang={lang}>{words}</bdi>
        </li>
      ))}
    </ul>
  );
}
