import type {ArticleRecord} from "../model/article.js";
import type {FacetColumn, SearchCatalogue} from "../model/search-bundle.js";

/** What the index knows of an article. */
export type Indexed = {readonly record: ArticleRecord; readonly page: string; readonly titleWords: number};

/** The articles of a bundle by column; see `SearchCatalogue`. */
export function catalogueOf(articles: readonly Indexed[]): SearchCatalogue {
  const column = (valuesOf: (record: ArticleRecord) => readonly string[]) => columnOf(articles.map(({record}) => valuesOf(record)));
  return {
    pages: articles.map(({page}) => page),
    ids: articles.map(({record}) => record.id),
    days: articles.map(({record}) => record.day),
    titleWords: articles.map(({titleWords}) => titleWords),
    facets: {
      outlet: column(({outlet}) => [outlet.id]),
      country: column(({countries}) => countries.map(({code}) => code)),
      pair: column(({pairs}) => pairs.map(({code}) => code)),
      script: column(({script}) => (script === null ? [] : [script])),
      format: column(({format}) => [format]),
    },
  };
}

function columnOf(valuesByArticle: readonly (readonly string[])[]): FacetColumn {
  const values = [...new Set(valuesByArticle.flat())].sort();
  const places = new Map(values.map((value, place) => [value, place]));
  const of = valuesByArticle.map((own) => [...new Set(own)].map((value) => places.get(value) ?? 0).sort((a, b) => a - b));
  return {values, of};
}
