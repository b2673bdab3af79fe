import {permalinks, relativeLink} from "../../src/model/permalinks.js";
import type {Site, View} from "../../src/model/view.js";

/**
 * A link from a page to another path of the site; every template makes its links here. Relative, but for the page that
 * a server shows in place of any other: that one cannot know where it stands and links from the site's base.
 */
export function link(view: Pick<View, "path">, site: Site, to: string): string {
  return view.path === permalinks.notFound ? `${site.base}${to}` : relativeLink(view.path, to, site.portable);
}

/** Whether a path is this page, or the overview that this page stands below. */
export function currentAt(view: Pick<View, "path">, to: string): "page" | "true" | undefined {
  if (view.path === to) return "page";
  return to !== "" && view.path.startsWith(to) ? "true" : undefined;
}
