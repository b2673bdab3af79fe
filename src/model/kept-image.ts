/** A copy of a picture for pages: its width in pixels, its size in bytes, and its name, such as `3f/3f9a…-960.webp`. */
export type ImageCopy = {
  readonly type: "avif" | "webp";
  readonly width: number;
  readonly name: string;
  readonly bytes: number;
  readonly sha256: string;
};

/** A picture that is kept: the hash of its original, its size in pixels as it is shown, and copies of it, narrowest first. */
export type KeptImage = {
  readonly sha256: string;
  readonly width: number;
  readonly height: number;
  readonly copies: readonly ImageCopy[];
};

/** The images that are kept for an archive. */
export type KeptImages = {
  /** Tells one state of them from every other. */
  readonly version: string;
  /** The picture of an address, as records name it; `null` when it is not kept. */
  of(src: string): KeptImage | null;
  /** The bytes of a copy. Throws `WrongUse` when they are not there as they were left. */
  contentOf(copy: ImageCopy): Buffer;
};
