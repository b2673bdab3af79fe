import type {Findings, Place} from "../../model/message.js";
import type {WikiNode, WikiTemplate} from "./nodes.js";

/** Words of a wiki that mean something to its grammar; all in small letters. */
export type WikiNames = {
  /** Namespaces of categories and of files, in every language: `category`, `分类`, `datei`. */
  readonly categories: ReadonlySet<string>;
  readonly files: ReadonlySet<string>;
  /** Options of an image that make it a figure with a caption, and those that only place it. */
  readonly figureOptions: ReadonlySet<string>;
  readonly placeOptions: ReadonlySet<string>;
  /** Where the pages of other wikis begin, by prefix: `wikt`. */
  readonly wikis: ReadonlyMap<string, string>;
  /** Codes of the languages that have a wiki of their own. */
  readonly languages: ReadonlySet<string>;
};

export type WikitextOptions = {
  /** Where pages of the text's own wiki begin, such as `https://zh.wikipedia.org/wiki/`; `null` when unknown. */
  readonly wiki: string | null;
  readonly names: WikiNames;
  /** The script whose variants are kept. */
  readonly script: "Hans" | "Hant";
  /** What is shown in a template's place, as nodes; what it leaves out it lists itself. */
  readonly template: (call: WikiTemplate) => readonly WikiNode[];
  /** The place in the seed of an offset in the text. */
  readonly placeAt: (offset: number) => Place;
  readonly findings: Findings;
  /** Signs beyond which the text becomes plain paragraphs; fewer than any page may have. */
  readonly mostSigns?: number;
};
