import type {ElementContent} from "hast";
import type {Written} from "../../model/format.js";
import type {Rule} from "../../model/rules.js";
import type {Shown} from "./expand.js";
import type {Notes} from "./notes.js";
import type {WikitextOptions} from "./options.js";

/** What belongs to a page as a whole while it is read. */
export type PageContext = {
  readonly options: WikitextOptions;
  /** By name, in order. */
  readonly categories: Map<string, Written>;
  readonly notes: Notes;
  /** Reads nodes as what stands in a caption or an item: a single paragraph needs no element of its own. */
  fragment(nodes: readonly Shown[]): ElementContent[];
  /** Lists something that is not shown. */
  drop(rule: Rule, source: string, at: number): void;
};
