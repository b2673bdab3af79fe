import {articleOf, corrected, type SyntheticArticle} from "./article.js";
import * as many from "./many.js";
import {draw, Random, weighted} from "./random.js";
import * as single from "./single.js";

type Kind = {
  /** As Dateline calls the format. */
  readonly format: string;
  readonly extension: string;
  /** Of a thousand files. */
  readonly share: number;
  /** Whether its articles carry their addresses, so that one may come again. */
  readonly isAddressed: boolean;
  readonly most: number;
  write(articles: readonly [SyntheticArticle, ...SyntheticArticle[]], random: Random): string;
};

type Single = (article: SyntheticArticle, random: Random) => string;
const one = (format: string, extension: string, share: number, write: Single, isAddressed = true): Kind =>
  ({format, extension, share, isAddressed, most: 1, write: ([article], random) => write(article, random)});
const several = (format: string, extension: string, share: number, most: number, write: Kind["write"], isAddressed = true): Kind =>
  ({format, extension, share, isAddressed, most, write});

/** The formats, about as often as keepers of mirrors have them. */
const kinds = weighted<Kind>(
  [
    one("feed-fragment", "txt", 392, single.feedFragment),
    one("jekyll", "md", 260, single.jekyll),
    one("hugo", "md", 50, single.hugo),
    one("hexo", "md", 40, single.hexo),
    one("markdown", "md", 60, single.markdown),
    one("html", "html", 52, single.html),
    one("mhtml", "mhtml", 8, single.mhtml),
    one("wikitext", "wiki", 30, single.wikitext, false),
    one("pandoc-wiki", "md", 20, single.pandocWiki, false),
    one("plain-text", "txt", 30, single.plainText, false),
    several("digest", "md", 10, 12, many.digest),
    several("rss", "xml", 10, 15, many.rss),
    several("atom", "atom", 8, 15, many.atom),
    several("json-feed", "json", 3, 15, many.jsonFeed),
    several("json-records", "json", 3, 15, many.jsonRecords),
    several("json-lines", "jsonl", 3, 15, many.jsonLines),
    several("evernote", "enex", 2, 15, many.evernote),
    several("csv", "csv", 2, 15, many.csv),
    several("mbox", "mbox", 3, 15, many.mbox, false),
    several("warc", "warc", 2, 15, many.warc),
    several("xml-records", "xml", 2, 15, many.xmlRecords),
    several("telegram-export", "json", 3, 15, many.telegramExport, false),
    several("telegram-page", "html", 4, 15, many.telegramPage, false),
    several("mediawiki-xml", "xml", 3, 20, many.mediawikiXml, false),
    several("mediawiki-api", "json", 2, 15, many.mediawikiApi, false),
  ],
  ({share}) => share,
);

export const formatNames: readonly string[] = kinds.items.map(({format}) => format);

export type SyntheticSeed = {
  /** Below the folder of seeds; a thousand files to a folder. */
  readonly path: string;
  readonly format: string;
  readonly text: string;
};

/** The file of a number, from 0. It hangs on the generator's seed and its number alone, so more files change none. */
export function seedAt(seed: number, file: number): SyntheticSeed {
  const kind = kindOf(seed, file);
  const random = new Random(seed, file, 2);
  const count = kind.most === 1 ? 1 : random.between(3, kind.most);
  const first = kind.isAddressed ? onceMore(seed, file, random) : articleOf(seed, file, 0);
  const others = Array.from({length: count - 1}, (_, index) => articleOf(seed, file, index + 1));
  const folder = String(Math.floor(file / 1000)).padStart(4, "0");
  const path = `${folder}/${String(file).padStart(7, "0")}-${slug(first.title)}.${kind.extension}`;
  return {path, format: kind.format, text: kind.write([first, ...others], random)};
}

function kindOf(seed: number, file: number): Kind {
  return draw(kinds, new Random(seed, file, 3));
}

/** Most files bring an article of their own, one in fifty an earlier one again, and one in fifty one that was corrected. */
function onceMore(seed: number, file: number, random: Random): SyntheticArticle {
  const draw = random.below(50);
  const earlier = file > 0 ? random.below(file) : 0;
  if (draw > 1 || file === 0 || !kindOf(seed, earlier).isAddressed) return articleOf(seed, file, 0);
  const article = articleOf(seed, earlier, 0);
  return draw === 0 ? article : corrected(article, random);
}

function slug(title: string): string {
  return title.replace(/[^\p{L}\p{N}]+/gu, "-").slice(0, 12);
}
