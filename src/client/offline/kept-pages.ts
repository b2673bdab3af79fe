import {permalinks} from "../../model/permalinks.js";
import {make} from "../dom.js";
import {label} from "./words.js";
import {root} from "../place.js";
import {countText} from "./keep-state.js";
import {offeredHead, openKept} from "./keeping.js";
import {placeOf} from "./places.js";

const mostShown = 30;

/**
 * On the page that stands in for one that is not there: when the server is away, says so, lists the articles that are
 * kept on this device, the last read first, and leaves open the doors that lead to a kept page.
 */
export async function sayWhatIsKept(part: HTMLElement): Promise<void> {
  const isAway = await offeredHead().then(() => false, () => true);
  if (!isAway) return;
  document.querySelector("h1")?.replaceChildren(label("kept-away-title"));
  document.querySelector("[data-not-found]")?.remove();
  const cache = await openKept();
  const pages = (await cache.keys()).flatMap(({url}) => (placeOf(url, root.href)?.manner === "page" ? [url] : []));
  const articles = pages.filter((url) => url.startsWith(root.href + permalinks.article("").slice(0, -1))).reverse();
  const links = await Promise.all(articles.slice(0, mostShown).map((url) => linkTo(cache, url)));
  part.replaceChildren(
    make("p", {}, label("kept-away")),
    ...(links.length > 0 ? [make("p", {}, label("kept-articles", {count: countText(articles.length)})), make("ul", {}, ...links)] : []),
  );
  part.hidden = false;
  for (const door of document.querySelectorAll<HTMLAnchorElement>("[data-doors] a")) {
    if (!pages.includes(door.href)) door.closest("li")?.remove();
  }
}

/** A link in the page's own words; its title is text, whatever it holds. */
async function linkTo(cache: Cache, url: string): Promise<HTMLElement> {
  const page = new DOMParser().parseFromString((await (await cache.match(url))?.text()) ?? "", "text/html");
  const title = page.querySelector("h1");
  return make("li", {}, make("a", {href: url, lang: title?.getAttribute("lang") ?? null}, title?.textContent.trim() ?? url));
}
