import type {View} from "./view.js";

/** A page as it is planned: its path, all that its view hangs on in one text, and the view, made when it is asked for. */
export type PlannedPage = {readonly kind: View["kind"]; readonly path: string; readonly shows: string; view(): View};

/** Pages that hang on the same things: as long as `shows`, a digest of all of these, stays as it is, so do they, and none of them is planned. */
export type PageGroup = {readonly name: string; readonly shows: string; readonly pages: () => readonly PlannedPage[]};
