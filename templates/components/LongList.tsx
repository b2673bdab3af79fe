import {reportPath} from "../../src/model/report.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import type {Child} from "../markup/jsx-runtime.js";

/** Items of a list of findings that a page shows: a dump may have tens of thousands, and all stand in the report's data. */
const most = 100;

type ShownProps<Item> = Here & {readonly items: readonly Item[]; readonly show: (item: Item) => Child; readonly showRest: (rest: Child) => Child};

/** The items that a page shows, and where the others stand. */
export function Shown<Item>({view, site, items, show, showRest}: ShownProps<Item>) {
  const more = items.length - most;
  return (
    <>
      {items.slice(0, most).map(show)}
      {more > 0 && showRest(<a href={link(view, site, reportPath)}>{label(site, "rest-in-report", {count: numberText(more)})}</a>)}
    </>
  );
}

type LongListProps<Item> = Here & {readonly class?: string; readonly items: readonly Item[]; readonly show: (item: Item) => Child};

/** A list that may be too long for a page; `show` makes an item of the list. */
export function LongList<Item>({view, site, class: name, items, show}: LongListProps<Item>) {
  return (
    <ul class={name}>
      <Shown view={view} site={site} items={items} show={show} showRest={(rest) => <li>{rest}</li>} />
    </ul>
  );
}
