/** An article that an earlier build of a site had, and the archive has no more; or whose address is another one now. */
export type GoneArticle = {
  readonly id: string;
  readonly title: string;
  readonly outlet: string;
  readonly day: string | null;
  readonly sourceUrl: string | null;
  /** The article that its seed became. */
  readonly movedTo?: string;
};

/** An outlet whose pages had another name. */
export type MovedOutlet = {readonly from: string; readonly to: string};

/** What became of addresses of earlier builds: articles by id, outlets by their old name. */
export type Gone = {readonly articles: readonly GoneArticle[]; readonly outlets: readonly MovedOutlet[]};

export const nothingGone: Gone = {articles: [], outlets: []};

/** Where a site keeps it from build to build. */
export const gonePath = "data/gone.json";
