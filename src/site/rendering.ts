import type {PlannedPage} from "../model/planned-page.js";
import type {BodyOf, Site, View} from "../model/view.js";

/**
 * What templates are rendered from. A class, not a plain object: Eleventy copies plain data deeply for every template, and
 * hands each page a proxy of it.
 */
export class Rendering {
  #byKind: Partial<Record<View["kind"], PlannedPage[]>> = {};

  constructor(readonly site: Site, readonly bodyOf: BodyOf) {}

  show(pages: readonly PlannedPage[]): void {
    this.#byKind = {};
    for (const page of pages) (this.#byKind[page.kind] ??= []).push(page);
  }

  /** The pages of each kind; each kind has a template of its name. */
  get pages(): Readonly<Record<View["kind"], readonly PlannedPage[]>> {
    return {"front": [], "article": [], "versions": [], "story": [], "stories": [], "compare": [], "listing": [], "overview": [], "search": [], "report": [], "about": [], "data": [], "gone": [], "not-found": [], ...this.#byKind};
  }
}
