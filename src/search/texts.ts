import type {ArticleRecord} from "../model/article.js";
import {searchPaths, type SearchText} from "../model/search-bundle.js";
import type {SearchFile} from "./volume.js";

/** An article in its own words, as a result shows it. */
export function textFile(record: ArticleRecord): SearchFile {
  return {path: searchPaths.text(record.id), content: Buffer.from(JSON.stringify(textOf(record)))};
}

function textOf(record: ArticleRecord): SearchText {
  const {path, title, language, script, outlet, text, publishedPrecision: precision} = record;
  const coarse = precision === "year" || precision === "month";
  return {
    path,
    title,
    lang: script === null ? language : `${language}-${script}`,
    script,
    outlet: outlet.name,
    date: coarse ? record.published : (record.day ?? record.published?.slice(0, 10) ?? null),
    pair: record.pairs.find(({main}) => main)?.code ?? null,
    text,
  };
}
