import type {findMatches, parseQuery} from "../../text/query.js";

/** What comparing words in both scripts takes: the part that searches has it, and lends it out. */
export type TermsOfQuery = {readonly parseQuery: typeof parseQuery; readonly findMatches: typeof findMatches};
