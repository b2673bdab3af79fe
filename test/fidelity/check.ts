import type {NormalArticle} from "../../src/model/article.js";
import type {Dropped} from "../../src/model/message.js";
import {bare, visibleSentences} from "./reader.js";

/** What a record shows of a seed. */
export type Shown = Omit<NormalArticle, "seed" | "entry" | "format" | "messages" | "html">;

/** Lines of feeds and mirrors, proxies, and what a conversion leaves behind: in no record. */
const boilerplate: readonly RegExp[] = [
  /获取更多RSS/, /feedx\.(?:net|top|run|com)/i, /Better Feed from Ozh/i, /appeared first on/i, /images\.weserv\.nl/i,
  /\bi[0-3]\.wp\.com/i, /\bwikilink\b/, /fig:缩略图/, /(?:^|\s)\\\]\\\]/,
];

/** Sentences of a seed that are neither in one of its records nor among what was dropped. */
export function lostSentences(seed: string, records: readonly Shown[], dropped: readonly Dropped[]): string[] {
  const kept = bare([...records.flatMap(wordsOf), ...dropped.map(({text}) => text)].join("\n"));
  return visibleSentences(seed).filter((sentence) => !kept.includes(sentence));
}

/** What a record holds that is no article's. */
export function leaks({title, text, images, links}: Shown): string[] {
  const held = [title, text, ...images.map(({src}) => src), ...links.map(({href}) => href)].join("\n");
  return boilerplate.filter((pattern) => pattern.test(held)).map(String);
}

/** Everything of a record that came from the seed's own words. */
function wordsOf(record: Shown): string[] {
  return [
    record.title, record.titleSuffix ?? "", record.text, record.outlet.name, ...record.authors, ...record.tags,
    ...record.sections.map(({title}) => title),
    ...record.links.map(({text}) => text),
    ...record.dates.map(({written}) => written),
    ...record.images.flatMap(({alt, caption, credit}) => [alt ?? "", caption ?? "", credit ?? ""]),
  ];
}
