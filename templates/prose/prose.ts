/** What the archive's own prose is given. */
export type ProseProps = {
  readonly title: string;
  /** How many articles there are, as text. */
  readonly articles: string;
  /** A link from this page to another path of the site. */
  readonly to: (path: string) => string;
};
