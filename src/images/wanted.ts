import type {Archive} from "../model/archive.js";
import type {WantedImage} from "./fetch-image.js";

/** Every image of an archive once, in the order of its articles, with the first proxy that a seed names for it. */
export function wantedImages({articles, shelves}: Pick<Archive, "articles" | "shelves">): readonly WantedImage[] {
  const wanted = new Map<string, WantedImage>();
  for (const {pictures, shelf} of articles) {
    if (pictures.length === 0) continue;
    for (const {src, proxied} of shelves.facts(shelf).images) {
      if (!wanted.get(src)?.proxied) wanted.set(src, {src, proxied});
    }
  }
  return [...wanted.values()];
}
