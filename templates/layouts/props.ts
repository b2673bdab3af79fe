import type {BodyOf, Site, View} from "../../src/model/view.js";

/** What a page's template is given. */
export type Props<V extends View> = {
  readonly view: V;
  readonly site: Site;
  /** An article's body, already rebuilt from the allow-list, with names where addresses lead. */
  readonly bodyOf: BodyOf;
};

/** Where a component stands: every link is made from here. */
export type Here = {readonly view: Pick<View, "path">; readonly site: Site};
