/**
 * What we know of a node of a body, kept in its `data`: parsers never write there, so no seed can forge it, and it
 * survives sanitising, while every id and class of a seed goes.
 */
export type Mark =
  /** An item of the list of notes; `references` is how many markers point at it. */
  | {readonly type: "note"; readonly number: number; readonly references: number}
  /** The nth marker that points at a note. */
  | {readonly type: "note-reference"; readonly number: number; readonly nth: number}
  /** Words before a caption or credit that only say what follows, such as `图像来源，`. */
  | {readonly type: "label"}
  /** A list of nothing but links to other pages of the outlet. */
  | {readonly type: "related"}
  /** An image: where it is, and the proxy's address as the seed wrote it. */
  | {readonly type: "picture"; readonly src: string; readonly proxied: string | null};

declare module "hast" {
  interface ElementData {
    mark?: Mark;
  }
  interface RootData {
    /** Why the text was taken as plain paragraphs instead of being parsed. */
    unparsed?: string;
  }
}
