import type {PageGroup, PlannedPage} from "../../model/planned-page.js";
import type {View} from "../../model/view.js";
import {digestOf} from "../stamps.js";

/** The page of a view that is at hand, being small. */
export function planned(view: View): PlannedPage {
  return {kind: view.kind, path: view.path, shows: JSON.stringify(view), view: () => view};
}

/** A group of pages that are few, or planned as soon as it would be told whether they need be. */
export function groupOf(name: string, pages: readonly PlannedPage[]): PageGroup {
  return {name, shows: digestOf(pages.map(({path, shows}) => `${path}\n${shows}`).join("\n")), pages: () => pages};
}
