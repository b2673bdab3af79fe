import type {PlannedPage, View} from "../../model/view.js";

/** The page of a view that is at hand, being small. */
export function planned(view: View): PlannedPage {
  return {kind: view.kind, path: view.path, shows: JSON.stringify(view), view: () => view};
}
