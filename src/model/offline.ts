/**
 * What can be kept on a reader's device, beside the pages that were read: `shell`, what every page needs; `search`, the
 * index with its engine; `texts`, what results show; `pages`, all pages, with the images that are kept and the records
 * that a reader can save from them.
 */
export type OfflineKind = "shell" | "search" | "texts" | "pages";

export const offlineKinds: readonly OfflineKind[] = ["shell", "search", "texts", "pages"];

/** Where the list of all that can be kept lies. */
export const offlinePaths = {
  /** `OfflineHead`; its name stays, everything else is named by its hash. */
  head: "offline.json",
  /** `OfflinePart[]`, in the order in which to keep them. */
  index: (build: string) => `offline/${build}.json`,
  /** `OfflineFile[]`. */
  part: (hash: string) => `offline/${hash}.json`,
} as const;

/** `offline.json`: asked for on every visit, so it is small, whatever the size of the archive. */
export type OfflineHead = {
  /** Hash of the list: another one is another build. */
  readonly build: string;
  readonly articles: number;
  readonly sizes: Readonly<Record<OfflineKind, OfflineSize>>;
};

export type OfflineSize = {readonly files: number; readonly bytes: number};

/** Files that are kept together, and listed in a file of their own. */
export type OfflinePart = OfflineSize & {
  /** The same in every build; for files of the index, the folder of their volume. */
  readonly name: string;
  readonly kind: OfflineKind;
  /** Changes with every file of the part. */
  readonly hash: string;
};

/** Path below the site's root as a link names it (`article/k3v9q2m7xa/`), bytes, and the beginning of its SHA-256. */
export type OfflineFile = readonly [path: string, bytes: number, hash: string];
