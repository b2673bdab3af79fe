import type {Format} from "../model/format.js";
import type {SeedFile} from "../model/seed.js";
import {csv} from "./csv.js";
import {digest} from "./digest.js";
import {evernote} from "./evernote.js";
import {feedFragment} from "./feed-fragment.js";
import {jsonFeed} from "./feed-json.js";
import {atom, rss} from "./feed-xml.js";
import {hexo} from "./hexo.js";
import {htmlPage} from "./html-page.js";
import {hugo} from "./hugo.js";
import {jekyll} from "./jekyll.js";
import {jsonLines} from "./json-lines.js";
import {jsonRecords} from "./json-records.js";
import {markdownPost} from "./markdown-post.js";
import {mbox} from "./mbox.js";
import {mediawikiApi} from "./mediawiki-api.js";
import {mediawikiXml} from "./mediawiki-xml.js";
import {mhtml} from "./mhtml.js";
import {pandocWiki} from "./pandoc-wiki.js";
import {plainText} from "./plain-text.js";
import {telegramExport} from "./telegram-export.js";
import {telegramPage} from "./telegram-page.js";
import {warc} from "./warc.js";
import {wikitext} from "./wikitext.js";
import {xmlRecords} from "./xml-records.js";

/** Every format we read. Order is meaning: the most particular first. */
export const formats: readonly Format[] = [
  warc,
  jekyll,
  hugo,
  mbox,
  mhtml,
  mediawikiXml,
  rss,
  atom,
  evernote,
  jsonFeed,
  telegramExport,
  mediawikiApi,
  jsonLines,
  jsonRecords,
  xmlRecords,
  csv,
  feedFragment,
  hexo,
  pandocWiki,
  wikitext,
  telegramPage,
  htmlPage,
  digest,
  markdownPost,
  plainText,
];

export type Detected = {readonly format: Format; readonly because: string};

/** The formats that can read a file: all of them, unless it is too large to be held. */
export function formatsFor({large}: SeedFile, formats: readonly Format[]): readonly Format[] {
  return large ? formats.filter((format) => "parsePieces" in format) : formats;
}

/** The first format that recognises a file, and what spoke for it; `null` when none does. */
export function detect(file: SeedFile, formats: readonly Format[]): Detected | null {
  for (const format of formatsFor(file, formats)) {
    const because = format.recognises(file);
    if (because !== null) return {format, because};
  }
  return null;
}
