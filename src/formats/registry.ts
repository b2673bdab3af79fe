import type {Format} from "../model/format.js";
import type {SeedFile} from "../model/seed.js";
import {feedFragment} from "./feed-fragment.js";
import {jekyll} from "./jekyll.js";
import {pandocWiki} from "./pandoc-wiki.js";

/** Every format we read. Order is meaning: the most particular first. */
export const formats: readonly Format[] = [jekyll, feedFragment, pandocWiki];

export type Detected = {readonly format: Format; readonly because: string};

/** The first format that recognises a file, and what spoke for it; `null` when none does. */
export function detect(file: SeedFile, formats: readonly Format[]): Detected | null {
  for (const format of formats) {
    const because = format.recognises(file);
    if (because !== null) return {format, because};
  }
  return null;
}
