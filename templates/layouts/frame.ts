import type {Site, View} from "../../src/model/view.js";
import {jsx, type Child, type Markup} from "../markup/jsx-runtime.js";

type Framed = {readonly view: Pick<View, "kind" | "path">; readonly site: Site};

/**
 * A part of the frame of pages, rendered once for all that it looks alike on: those of one kind that stand equally deep below
 * the same first folder. It may hang on the view's kind and path alone, and link to files and folders of the root alone.
 */
export function framePart(part: (here: Framed) => Child): (here: Framed) => Markup {
  const rendered = new WeakMap<Site, Map<string, Markup>>();
  return ({view, site}) => {
    const ofSite = rendered.get(site) ?? new Map<string, Markup>();
    rendered.set(site, ofSite);
    const place = `${view.kind} ${placeOf(view.path)}`;
    const known = ofSite.get(place) ?? jsx(part as (props: object) => Child, {view, site});
    ofSite.set(place, known);
    return known;
  };
}

/** The first name of a path, and how many folders it has: all that a link to the root, or to what lies there, hangs on. */
function placeOf(path: string): string {
  let folders = 0;
  for (let slash = path.indexOf("/"); slash >= 0; slash = path.indexOf("/", slash + 1)) folders++;
  return `${path.split("/", 1)[0] ?? ""} ${folders}`;
}
