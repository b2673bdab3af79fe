import type {Written, WrittenDate} from "../model/format.js";

/** Facts of an article as a file writes them around its text; the first of each list is trusted most. */
export type WrittenFacts = {
  readonly titles: readonly Written[];
  readonly addresses: readonly Written[];
  readonly authors: readonly Written[];
  readonly publishers: readonly Written[];
  readonly dates: readonly WrittenDate[];
  readonly tags: readonly Written[];
};
