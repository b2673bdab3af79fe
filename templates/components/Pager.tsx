import {permalinks} from "../../src/model/permalinks.js";
import {label, numberText} from "../labels.js";
import type {Here} from "../layouts/props.js";
import {link} from "../layouts/links.js";

type Paged = {readonly page: number; readonly pages: number; readonly first: string};

/** Doors to the other pages of a list: the one before, the one after, the ends, and some between. */
export function Pager({view, site, page, pages, first}: Here & Paged) {
  if (pages < 2) return null;
  const to = (number: number) => link(view, site, permalinks.paged(first, number));
  return (
    <nav class="pager" aria-label={label(site, "listing-pages")}>
      <p class="pager-step">
        {page > 1 && <a rel="prev" href={to(page - 1)}>{label(site, "previous-page")}</a>}
      </p>
      <ol>
        {nearPages(page, pages).map((number, index, near) => (
          <li class={number - (near[index - 1] ?? 0) > 1 ? "after-gap" : undefined}>
            <a
              href={to(number)}
              aria-label={label(site, "page-number", {page: numberText(number)})}
              aria-current={number === page ? "page" : undefined}
            >
              {numberText(number)}
            </a>
          </li>
        ))}
      </ol>
      <p class="pager-step">
        {page < pages && <a rel="next" href={to(page + 1)}>{label(site, "next-page")}</a>}
      </p>
    </nav>
  );
}

/** First, last, and up to two on either side of the current page. */
function nearPages(page: number, pages: number): readonly number[] {
  const all = Array.from({length: pages}, (_, index) => index + 1);
  return all.filter((number) => number === 1 || number === pages || Math.abs(number - page) <= 2);
}
