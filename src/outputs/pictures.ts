import type {Entry} from "../model/article.js";
import type {KeptImages} from "../model/kept-image.js";
import {permalinks} from "../model/permalinks.js";
import {hashOf} from "../store/hash.js";
import type {Making} from "./making.js";

/** The copies of every kept picture of some articles: a unit for each picture, whatever its addresses. */
export function pictureMakings(articles: readonly Pick<Entry, "pictures">[], images: KeptImages): readonly Making[] {
  const kept = articles.flatMap(({pictures}) => pictures.flatMap((src) => images.of(src) ?? []));
  return [...new Map(kept.map((picture) => [picture.sha256, picture])).values()].map(({sha256, copies}) => ({
    name: `picture ${sha256.slice(0, 32)}`,
    hash: hashOf(JSON.stringify(copies)),
    files: () => copies.map((copy) => ({path: permalinks.image(copy.name), content: images.contentOf(copy), sha256: copy.sha256})),
  }));
}
