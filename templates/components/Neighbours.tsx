import type {ListingView} from "../../src/model/view.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";
import {LabelText} from "./LabelText.js";

/** Doors to the days, months or years before and after that have articles. */
export function Neighbours({view, site}: Here & {readonly view: ListingView}) {
  const {previous, next} = view;
  if (previous === null && next === null) return null;
  return (
    <nav class="neighbours" aria-label={label(site, "neighbours")}>
      {previous && (
        <a class="earlier" rel="prev" href={link(view, site, previous.path)}>
          <LabelText site={site} named={previous.label} />
        </a>
      )}
      {next && (
        <a class="later" rel="next" href={link(view, site, next.path)}>
          <LabelText site={site} named={next.label} />
        </a>
      )}
    </nav>
  );
}
