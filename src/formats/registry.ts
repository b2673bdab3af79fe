import type {Format} from "../model/format.js";
import type {SeedFile} from "../model/seed.js";
import {digest} from "./digest.js";
import {feedFragment} from "./feed-fragment.js";
import {jsonFeed} from "./feed-json.js";
import {atom, rss} from "./feed-xml.js";
import {hexo} from "./hexo.js";
import {htmlPage} from "./html-page.js";
import {hugo} from "./hugo.js";
import {jekyll} from "./jekyll.js";
import {markdownPost} from "./markdown-post.js";
import {mediawikiXml} from "./mediawiki-xml.js";
import {pandocWiki} from "./pandoc-wiki.js";
import {plainText} from "./plain-text.js";
import {wikitext} from "./wikitext.js";

/** Every format we read. Order is meaning: the most particular first. */
export const formats: readonly Format[] = [
  jekyll,
  hugo,
  mediawikiXml,
  rss,
  atom,
  jsonFeed,
  feedFragment,
  hexo,
  pandocWiki,
  wikitext,
  htmlPage,
  digest,
  markdownPost,
  plainText,
];

export type Detected = {readonly format: Format; readonly because: string};

/** The first format that recognises a file, and what spoke for it; `null` when none does. */
export function detect(file: SeedFile, formats: readonly Format[]): Detected | null {
  for (const format of formats) {
    const because = format.recognises(file);
    if (because !== null) return {format, because};
  }
  return null;
}
