import {reportPath} from "../../src/model/report.js";
import {label, numberText} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import type {Child} from "../markup/jsx-runtime.js";

/** Items of a list of findings that a page shows: a dump may have tens of thousands, and all stand in the report's data. */
const usual = 100;

/** UTF-16 units of text in a list of findings, when it says what its items hold. */
const most = 4000;

type ShownProps<Item> = Here & {readonly listed?: number; readonly lengthOf?: (item: Item) => number; readonly items: readonly Item[]; readonly show: (item: Item) => Child; readonly showRest: (rest: Child) => Child};

/** The items that a page shows, and where the others stand. */
export function Shown<Item>({view, site, listed = usual, lengthOf = () => 0, items, show, showRest}: ShownProps<Item>) {
  let length = 0;
  const shown = items.slice(0, listed).filter((item, nth) => (length += lengthOf(item)) <= most || nth === 0);
  const more = items.length - shown.length;
  return (
    <>
      {shown.map(show)}
      {more > 0 && showRest(<a href={link(view, site, reportPath)}>{label(site, "rest-in-report", {count: numberText(more)})}</a>)}
    </>
  );
}

type LongListProps<Item> = Here & {readonly class?: string; readonly listed?: number; readonly lengthOf?: (item: Item) => number; readonly items: readonly Item[]; readonly show: (item: Item) => Child};

/** A list that may be too long for a page, which shows `listed` of its items, fewer where they are long; `show` makes an item of the list. */
export function LongList<Item>({view, site, class: name, listed, lengthOf, items, show}: LongListProps<Item>) {
  return (
    <ul class={name}>
      <Shown view={view} site={site} listed={listed} lengthOf={lengthOf} items={items} show={show} showRest={(rest) => <li>{rest}</li>} />
    </ul>
  );
}
