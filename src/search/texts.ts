import type {ArticleFacts} from "../model/article.js";
import {searchPaths, type SearchText} from "../model/search-bundle.js";
import type {SearchFile} from "./in-site.js";

/** An article in its own words, as a result shows it. */
export function textFile(facts: ArticleFacts, text: string): SearchFile {
  return {path: searchPaths.text(facts.id), content: Buffer.from(JSON.stringify(textOf(facts, text)))};
}

function textOf(facts: ArticleFacts, text: string): SearchText {
  const {path, title, language, script, outlet, publishedPrecision: precision} = facts;
  const coarse = precision === "year" || precision === "month";
  return {
    path,
    title,
    lang: script === null ? language : `${language}-${script}`,
    script,
    outlet: outlet.name,
    date: coarse ? facts.published : (facts.day ?? facts.published?.slice(0, 10) ?? null),
    pair: facts.pairs.find(({main}) => main)?.code ?? null,
    text,
  };
}
