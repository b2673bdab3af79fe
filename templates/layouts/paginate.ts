import {fileOf} from "../../src/model/permalinks.js";
import type {PlannedPage} from "../../src/model/planned-page.js";
import type {View} from "../../src/model/view.js";

type Paginated = {
  readonly pagination: {
    readonly data: string;
    readonly size: 1;
    readonly alias: "view";
    readonly addAllPagesToCollections: false;
  };
  readonly eleventyExcludeFromCollections: true;
  readonly permalink: (data: {readonly view: Pick<PlannedPage, "path">}) => string;
};

/** Eleventy's data of a template that makes one page of each view of its kind. */
export function paginate(kind: View["kind"]): Paginated {
  return {
    pagination: {data: `rendering.pages.${kind}`, size: 1, alias: "view", addAllPagesToCollections: false},
    eleventyExcludeFromCollections: true,
    permalink: ({view}) => fileOf(view.path),
  };
}
