import {wikiText, wordsOf, type WikiNode, type WikiTemplate} from "../../../syntax/wikitext/nodes.js";
import type {Arguments} from "../arguments.js";

const pictureFile = /^(?:[^\s:|]{1,20}:)?\s?[^[\]{}|<>\n/]{1,200}\.(?:jpe?g|png|svg|gif|tiff?|webp|og[agv]|webm|mp[34])$/i;

/**
 * `{{gallery|title=…|File:A.jpg|caption|File:B.jpg|caption}}`: a figure for every unnamed argument that is the name of a
 * file, with the words behind it as its caption, below the title and above the footer.
 */
export function galleryOf({at}: WikiTemplate, given: Arguments): readonly WikiNode[] {
  const figures: {readonly file: string; readonly caption: WikiNode[]}[] = [];
  for (const words of given.unnamed()) {
    const written = wordsOf(words).trim();
    if (pictureFile.test(written)) figures.push({file: written, caption: []});
    else figures.at(-1)?.caption.push(...words);
  }
  const apart = (names: readonly string[]): readonly WikiNode[] => {
    const words = names.map((name) => given.take(name)).find((found) => found !== null);
    return words ? [wikiText("\n\n", at), ...words, wikiText("\n\n", at)] : [];
  };
  return [...apart(["title", "标题", "標題"]), ...figures.flatMap((figure) => linkOf(figure, at)), ...apart(["footer"])];
}

function linkOf({file, caption}: {readonly file: string; readonly caption: readonly WikiNode[]}, at: number): readonly WikiNode[] {
  const target = file.includes(":") ? file : `File:${file}`;
  const parts = [[wikiText(target, at)], [wikiText("thumb", at)], ...(caption.length > 0 ? [caption] : [])];
  return [wikiText("\n", at), {type: "link", parts, at, source: ""}, wikiText("\n", at)];
}
