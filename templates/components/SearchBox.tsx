import {permalinks} from "../../src/model/permalinks.js";
import {label} from "../labels.js";
import {link} from "../layouts/links.js";
import type {Here} from "../layouts/props.js";

/** A search box: a form that leads to the search page, so that it needs no script until it gets there. */
export function SearchBox({view, site, big = false}: Here & {readonly big?: boolean}) {
  return (
    <form class={big ? "search-box big" : "search-box"} role="search" method="get" action={link(view, site, permalinks.search)}>
      <label>
        <span class="search-label">{label(site, "search-label")}</span>
        <input type="search" name="q" placeholder={label(site, "search-placeholder")} autocomplete="off" enterkeyhint="search" aria-keyshortcuts="/" />
      </label>
      <button type="submit">{label(site, "search")}</button>
    </form>
  );
}
