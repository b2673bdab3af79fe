import type {Dropped} from "../../src/model/message.js";
import {beginningOf, label, numberText} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {LongList} from "./LongList.js";
import {RuleName} from "./RuleName.js";

/** Longest text that was dropped, in UTF-16 units, where a page has room. */
const longest = 1000;

type DroppedListProps = Here & {readonly dropped: readonly Dropped[]; readonly listed?: number; readonly most?: number; readonly explained?: boolean};

/**
 * What was taken out of a seed, as far as a page lists it, with the entry that it stood in and the rule that took it; texts longer
 * than `most` UTF-16 units are cut. `explained`, each leads to what its rule means.
 */
export function DroppedList({view, site, dropped, listed, most = longest, explained = false}: DroppedListProps) {
  return (
    <LongList
      view={view}
      site={site}
      class="dropped"
      listed={listed}
      lengthOf={({text}) => Math.min(text.length, most)}
      items={dropped}
      show={({rule, text, line, entry}) => (
        <li>
          <bdi class="dropped-text">{beginningOf(text, most)}</bdi>{" "}
          <span class="where">
            {entry !== undefined && `${label(site, "entry", {number: numberText(entry + 1)})} `}
            {line !== null && `${label(site, "line", {line: String(line)})} `}
            <RuleName view={view} site={site} rule={rule} explained={explained} />
          </span>
        </li>
      )}
    />
  );
}
